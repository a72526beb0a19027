/** An intern who signs up because a host has invited them: what is asked of who has found their host already (R11). Pure. */
import { LANDSDELE } from '../workplaces/landsdele.ts';
import type { Draft } from './answers.ts';
import type { Company } from './companionship.ts';
import { QUESTION_ANSWERS, type Question } from './question.ts';
import { answersTo } from './question.rules.ts';
import type { SignUp } from './sign-up.ts';

/** What only finding another host needs to know, and the answers that leave all of it open. */
const FOR_A_SEARCH = ['interests', 'where', 'contrast'] as const satisfies readonly Question[];
const ALL_OPEN: Draft = {
  open: true,
  interests: [],
  purpose: '',
  landsdele: LANDSDELE.map(({ code }) => code),
  ownOrganisation: true,
  contrast: 'any',
};

/** Whether the questions are put to somebody whom a host has invited. */
export const isAskedAsInvited = ({ state, answers }: Pick<SignUp, 'state' | 'answers'>): boolean =>
  state === 'draft' && answers.invited === true;

const isLeftOpen = (answers: Draft, question: Question): boolean =>
  JSON.stringify(answersTo(question, answers)) === JSON.stringify(answersTo(question, ALL_OPEN));

/** Filled in and never put, since only finding another host would need it: nothing they have said. */
const isUnasked = ({ role, answers }: Pick<SignUp, 'role' | 'answers'>, question: Question): boolean =>
  role === 'intern' &&
  answers.invited === true &&
  answers.ifNotFound === 'not' &&
  FOR_A_SEARCH.some((one) => one === question) &&
  isLeftOpen(answers, question);

/** Of a sign-up's questions those that are put to its person. */
export const asked = <Some extends Question>(signUp: Pick<SignUp, 'role' | 'answers'>, of: readonly Some[]): Some[] =>
  of.filter((question) => !isUnasked(signUp, question));

/** Whom nobody else is looked for: the host they find, or that has invited them, or none this year. */
export const wantsOwnOrNone = ({ role, answers: { finder = 'us', ifNotFound } }: Pick<SignUp, 'role' | 'answers'>) =>
  role === 'intern' && finder !== 'us' && ifNotFound === 'not';

/** Who travels along, having said yes to it: a draft that answers an invitation has. */
const fellowIn = (company: Company | null): SignUp | null =>
  company?.companionship.companion == null ? null : company.fellow;

/** Whether one is looked for: of two who travel together, whoever finds the host says it for both. */
export const isLookedFor = (signUp: Pick<SignUp, 'role' | 'answers'>, company: Company | null): boolean => {
  const fellow = fellowIn(company);
  return !wantsOwnOrNone(signUp) && !(fellow && wantsOwnOrNone(fellow));
};

/** Whether a host is found by themselves, or by whom they travel with. */
export const findsOwnHost = ({ role, answers }: Pick<SignUp, 'role' | 'answers'>, company: Company | null): boolean =>
  role === 'intern' && [answers.finder, fellowIn(company)?.answers.finder].some((finder = 'us') => finder !== 'us');

/**
 * Who wants the host that has invited them or none is not asked what only another would need; it stands filled in, to be
 * changed. Who then wants another after all is asked it.
 */
export const asInvited = (signUp: Pick<SignUp, 'state' | 'answers'>): Draft => {
  const { answers } = signUp;
  if (!isAskedAsInvited(signUp) || answers.finder === undefined) return answers;
  if (answers.ifNotFound === 'not') return { ...ALL_OPEN, ...answers };
  const unsaid: readonly string[] = FOR_A_SEARCH.filter((one) => isLeftOpen(answers, one)).flatMap(
    (question) => QUESTION_ANSWERS[question],
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !unsaid.includes(key))) as Draft;
};
