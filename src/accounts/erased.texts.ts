import { bilingual } from '../kit/bilingual.ts';

export const erasedTexts = bilingual({ person: 'Slettet person' }, { person: 'Erased person' });
