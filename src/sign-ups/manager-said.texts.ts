import { bilingual } from '../kit/bilingual.ts';
import type { Lang } from '../kit/language.ts';
import { managerAnswerTexts } from './manager-answer.texts.ts';
import type { ApprovalState, Frame } from './manager-approval.ts';

/** How an approval stands, in a word or two: for the office's lists and for letters about what it wrote down. */
const stateWords = bilingual(
  {
    held: 'Adressen skal ses efter',
    unseen: 'Adressen blev ikke set efter i tide',
    asked: 'Spurgt, ikke svaret',
    talk: 'Vil tale om det først',
    yes: 'Ja',
    'not-this-year': 'Nej, ikke i år',
    economy: 'Nej, på grund af økonomien',
    expired: 'Intet ja i tide',
    returned: 'Mangler en anden adresse',
    'not-manager': 'Ikke lederen, mangler en anden',
    unwilling: 'Vil ikke have mails, mangler en anden',
    replaced: 'Ingen spurgt',
  } satisfies Record<ApprovalState, string>,
  {
    held: 'Address to be looked at',
    unseen: 'Address not looked at in time',
    asked: 'Asked, not answered',
    talk: 'Would like to talk first',
    yes: 'Yes',
    'not-this-year': 'No, not this year',
    economy: 'No, because of the economy',
    expired: 'No yes in time',
    returned: 'Another address is needed',
    'not-manager': 'Not the manager, another is needed',
    unwilling: 'Wants no mails, another is needed',
    replaced: 'Nobody asked',
  } satisfies Record<ApprovalState, string>,
);

type Said = { readonly state: ApprovalState; readonly frame: Frame | null };
const said =
  (lang: Lang) =>
  ({ state, frame }: Said): string => {
    const word = stateWords(lang)[state];
    return frame ? `${word}, ${managerAnswerTexts(lang).frame(frame.days, frame.overnight)}` : word;
  };

/** The same with the frame of a yes; while a wider one is asked for, the one that holds. */
export const managerSaidTexts = bilingual(
  { said: said('da'), state: (state: ApprovalState) => stateWords('da')[state] },
  { said: said('en'), state: (state: ApprovalState) => stateWords('en')[state] },
);
