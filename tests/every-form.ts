import { OFFICE_FORMS } from './office-forms.ts';
import { PARTICIPANTS_FORMS } from './participants-forms.ts';
import { WORKSHOP_FORMS } from './workshop-forms.ts';

/** Every kind of form that changes something, by what it does. */
export const FORMS = Object.entries({ ...PARTICIPANTS_FORMS, ...OFFICE_FORMS, ...WORKSHOP_FORMS });
