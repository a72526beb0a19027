import { personShown } from '../accounts/erased.page.tsx';
import { capital, weekdayName } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import { type Round, visitDays } from '../rounds/round.ts';
import { field } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { landsdelOf, municipality } from '../workplaces/municipalities.ts';
import type { Draft } from './answers.ts';
import { withoutCompany } from './companionship.rules.ts';
import type { Company } from './companionship.ts';
import { asked } from './invited.rules.ts';
import { type Question, QUESTIONS, questionUrl } from './question.ts';
import { isAnswered, questionsOf } from './question.rules.ts';
import { questionTexts } from './question.texts.ts';
import type { SignUp } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

interface Told {
  readonly lang: Lang;
  readonly round: Round;
  readonly signUp: SignUp;
  /** To the person: whom they travelled with, or had invited, before they said otherwise. */
  readonly company?: Company | null;
}

/** Goes alone, and had said otherwise: what was answered then is not kept, but that it was is. */
const hadCompany = ({ signUp, company }: Told): boolean =>
  company?.companionship.state === 'left' ||
  ((company?.companionship.state === 'declined' || company?.companionship.state === 'expired') &&
    company.companionship.inviter === signUp.id);

const fieldNames = (codes: readonly string[], lang: Lang): string =>
  codes.map((code) => field(code)[lang]).join(signUpTexts(lang).separator);

const daysInWords = ({ lang, round }: Told, { days = [], maxDays = 0, minDays = 0 }: Draft): string => {
  const t = questionTexts(lang).days;
  const dates = visitDays(round);
  const names = days.length === 5 ? t.all : days.map((day) => weekdayName(dates[day], lang)).join(', ');
  return t.said(capital(names), maxDays, minDays);
};

const whereInWords = (lang: Lang, { landsdele = [], ownOrganisation }: Draft): string => {
  const t = questionTexts(lang).where;
  const chosen = LANDSDELE.filter(({ code }) => landsdele.includes(code)).map((one) => one[lang]);
  const parts = chosen.length === LANDSDELE.length ? t.all : chosen.join(', ');
  return ownOrganisation ? `${parts}; ${t.saidOwn}` : parts;
};

const travelInWords = (told: Told): string => {
  const { lang, signUp } = told;
  const t = questionTexts(lang).travel;
  const { travel, companionEmail, ifNotConfirmed } = signUp.answers;
  const left = withoutCompany(signUp);
  if (left) return t.saidLeft[left];
  if (travel === 'alone' || travel === undefined) return hadCompany(told) ? t.saidAloneSince : t.alone;
  if (travel === 'preferably') return t.saidPreferably(companionEmail || t.saidNobody);
  const said = t.saidTogether(companionEmail || t.saidNobody);
  return ifNotConfirmed ? `${said}, ${ifNotConfirmed === 'alone' ? t.saidThenAlone : t.saidThenNot}` : said;
};

/** A companion goes where their colleague finds a host, or has one found. */
const finderInWords = (lang: Lang, { isCompanion, answers }: SignUp): string => {
  const t = questionTexts(lang).finder;
  if (isCompanion) return t.saidFellow;
  const { finder = 'us', ifNotFound } = answers;
  const choice = answers.invited && finder !== 'us' ? t.invited.said : t.choices[finder];
  return ifNotFound ? `${choice}, ${t.said[ifNotFound]}` : choice;
};

const interestsInWords = (lang: Lang, { open, interests = [], purpose }: Draft): string => {
  const t = questionTexts(lang).interests;
  return [open ? t.saidOpen : fieldNames(interests, lang), purpose].filter(Boolean).join('\n');
};

/** Name and address together, because they are one question. */
const contactInWords = ({ lang, signUp }: Told): string => {
  const t = questionTexts(lang).contact;
  const { name, decides, managerEmail } = signUp.answers;
  const theirs = managerEmail ? t.saidManager(managerEmail) : t.saidNoManager;
  const manager = decides === 'manager' ? theirs : t.saidSelf;
  const address = signUp.email && personShown(signUp.email, lang);
  return [name, address, signUp.role === 'intern' && manager].filter(Boolean).join('\n');
};

const workplaceInWords = (lang: Lang, { organisation, workplace }: Draft): string => {
  if (!organisation || !workplace) return '';
  const place = municipality(workplace.municipality);
  const lies = `${place.name}, ${landsdelOf(place)[lang]}`;
  return `${workplace.name}\n${organisation.name}\n${lies}`;
};

/** What was answered to a question, in a line or two. */
export const answerInWords = (told: Told, question: Question): string => {
  const { lang, signUp } = told;
  const { answers } = signUp;
  const t = questionTexts(lang);
  switch (question) {
    case 'workplace':
      return workplaceInWords(lang, answers);
    case 'finder':
      return finderInWords(lang, signUp);
    case 'fields':
      return fieldNames(answers.fields ?? [], lang);
    case 'seats':
      return t.seats.said(answers.seats ?? 1, answers.minGuests ?? 0);
    case 'days':
      return daysInWords(told, answers);
    case 'contrast':
      return answers.contrast ? t.contrast.choices[signUp.role][answers.contrast] : '';
    case 'learn':
      return [answers.learn || t.learn.saidLater, answers.shown ? t.learn.saidShown : t.learn.saidNotShown].join('\n');
    case 'interests':
      return interestsInWords(lang, answers);
    case 'where':
      return whereInWords(lang, answers);
    case 'travel':
      return travelInWords(told);
    case 'contact':
      return contactInWords(told);
  }
};

/** Every answer with the way back to its question; without where it cannot be changed, or is a companion's to change. */
export const AnswerList = ({ told, mayChange }: { told: Told; mayChange: boolean }): Html => {
  const { lang, signUp } = told;
  const t = questionTexts(lang);
  const own: readonly Question[] = questionsOf(signUp);
  const rows = asked<Question>(signUp, QUESTIONS[signUp.role]).map((question): SummaryRow => ({
    label: t[question].short,
    value: isAnswered(signUp, question) ? answerInWords(told, question) : signUpTexts(lang).notAnswered,
    changeHref: mayChange && own.includes(question) ? inLanguage(lang, questionUrl(signUp.id, question)) : undefined,
  }));
  return <SummaryList lang={lang} rows={rows} />;
};
