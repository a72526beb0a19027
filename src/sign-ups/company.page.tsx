import { isErasedAddress } from '../accounts/account.ts';
import { PostButton } from '../kit/button.tsx';
import { dueMoment, longDate, weekdayName } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { phaseBegins } from '../rounds/round.rules.ts';
import { type Round, visitDays, WEEKDAYS } from '../rounds/round.ts';
import { field } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { answerInWords } from './answers.page.tsx';
import { companionTexts } from './companion.texts.ts';
import { type Company, COMPANY, companionUrls } from './companionship.ts';
import {
  bondOf,
  chooseBy,
  type Choosing,
  inCommon,
  type InCommon,
  isFellowOut,
  withoutCompany,
  lastDayOfInvitation,
} from './companionship.rules.ts';
import { type Question, questionUrl } from './question.ts';
import { questionTexts } from './question.texts.ts';
import { isAnswered } from './question.rules.ts';
import { type SignUp, signUpUrls } from './sign-up.ts';

export interface CompanyProps {
  readonly lang: Lang;
  readonly round: Round;
  readonly signUp: SignUp;
  /** Null for who travels alone. */
  readonly company: Company | null;
}

const daysInWords = ({ lang, round }: CompanyProps, { days }: InCommon): string =>
  days.length === WEEKDAYS.length
    ? questionTexts(lang).days.all
    : days.map((day) => weekdayName(visitDays(round)[day], lang)).join(', ') || companionTexts(lang).common.none;

const partsInWords = (lang: Lang, { landsdele }: InCommon): string =>
  landsdele.length === LANDSDELE.length
    ? questionTexts(lang).where.all
    : LANDSDELE.filter(({ code }) => landsdele.includes(code))
        .map((one) => one[lang])
        .join(', ') || companionTexts(lang).common.none;

const interestsInWords = (lang: Lang, { interests }: InCommon): string => {
  if (interests === null) return questionTexts(lang).interests.saidOpen;
  return interests.map((code) => field(code)[lang]).join(' · ') || companionTexts(lang).common.noField;
};

/** What two have in common, and plainly where that is too little for a match (R10). */
export const Common = (props: CompanyProps & { choosing?: Choosing }): Html => {
  const { lang, signUp, company, choosing } = props;
  const shared = company?.fellow ? inCommon(signUp.answers, company.fellow.answers) : null;
  if (!shared) return <></>;
  const t = companionTexts(lang).common;
  const stay = shared.obstacles.some((one) => one !== 'landsdele') ? t.none : t.said(shared.maxDays, shared.minDays);
  return (
    <>
      <h2>{t.title}</h2>
      {shared.obstacles.map((obstacle) => (
        <Notice kind="important">
          <p>{t.obstacles[obstacle]}</p>
          {choosing === 'open' && (
            <p>
              {t.mend.open}{' '}
              <a href={inLanguage(lang, questionUrl(signUp.id, obstacle === 'landsdele' ? 'where' : 'days'))}>
                {t.mend.change}
              </a>
            </p>
          )}
          {choosing === 'closed' && <p>{t.mend.closed}</p>}
        </Notice>
      ))}
      <SummaryList
        lang={lang}
        rows={[
          { label: t.days, value: daysInWords(props, shared) },
          { label: t.stay, value: stay },
          { label: t.landsdele, value: partsInWords(lang, shared) },
          { label: t.interests, value: interestsInWords(lang, shared) },
          {
            label: t.contrast,
            value: shared.contrast ? questionTexts(lang).contrast.choices.intern[shared.contrast] : t.apart,
          },
        ]}
      />
    </>
  );
};

/** Beside a question that both are asked: what the other has answered to it. */
export const FellowAnswer = ({ question, ...props }: CompanyProps & { question: Question }): Html => {
  const { lang, round, company } = props;
  const fellow = company?.fellow;
  if (!fellow || question === 'contact' || question === 'finder' || !isAnswered(fellow, question)) return <></>;
  const t = companionTexts(lang);
  return (
    <Notice title={t.fellowSaid(fellow.answers.name ?? t.fellow)}>
      <p class="as-typed">{answerInWords({ lang, round, signUp: fellow }, question)}</p>
    </Notice>
  );
};

/** What can be chosen at this moment. */
interface Choice {
  readonly choosing: Choosing;
  readonly now: Date;
}

/** What who is left without company reads they can do, and until when. */
const whatNow = ({ lang, round, signUp, choosing, now }: Omit<CompanyProps, 'company'> & Choice): string => {
  const t = companionTexts(lang).company;
  const otherwise = withoutCompany(signUp);
  if (!otherwise) return '';
  return choosing === 'over'
    ? t.over
    : t[choosing][otherwise](dueMoment(chooseBy(round, choosing, now), round.timeZone, lang));
};

/** Whoever finds the host says it for both: what the other reads of it, before their yes and while hosts are invited. */
export const finderInWords = (lang: Lang, { answers: { name, finder = 'us', ifNotFound } }: SignUp): string => {
  const t = companionTexts(lang);
  return finder === 'us' ? '' : t.invitation.finder[ifNotFound ?? 'find'](name ?? t.fellow);
};

/** How it stands, in a sentence. */
const standing = ({ lang, round, signUp, company, choosing, now }: CompanyProps & Choice): string => {
  const t = companionTexts(lang).company;
  const next = whatNow({ lang, round, signUp, choosing, now });
  if (!company) return next;
  const { companionship, fellow } = company;
  switch (companionship.state) {
    case 'invited': {
      const { ifNotConfirmed } = signUp.answers;
      const beforehand = ifNotConfirmed && companionship.inviter === signUp.id ? t.beforehand[ifNotConfirmed] : '';
      if (companionship.companion !== null) return `${t.begun} ${beforehand}`;
      const until = lastDayOfInvitation(companionship, round);
      return `${t.invited(companionship.email, longDate(until, lang))} ${beforehand}`;
    }
    case 'confirmed':
      if (fellow?.email && isErasedAddress(fellow.email)) return t.erased;
      if (now >= phaseBegins(round, 'evaluation')) return t.wasConfirmed(fellow?.answers.name ?? t.somebody);
      return [
        t.confirmed(fellow?.answers.name ?? t.somebody),
        fellow && companionTexts(lang).invitation.bond[bondOf(signUp.answers, fellow.answers)],
        choosing === 'open' && fellow && finderInWords(lang, fellow),
        isFellowOut(company) &&
          t.fellowOut[choosing === 'over' ? 'over' : signUp.answers.ifNotConfirmed === 'not' ? 'not' : 'alone'],
      ]
        .filter(Boolean)
        .join(' ');
    case 'declined':
    case 'expired':
    case 'left':
      return `${t.gone[companionship.state]} ${next}`;
  }
};

/** The three ways on for who is left without company (R10), as far as they are open. */
const WaysOn = ({ lang, signUp, choosing, mayWithdraw }: CompanySectionProps): Html => {
  const t = companionTexts(lang).company;
  const to = (path: string) => inLanguage(lang, path);
  return (
    <>
      {choosing !== 'over' && (
        <PostButton action={to(companionUrls.alone(signUp.id))} kind="secondary">
          {t.alone}
        </PostButton>
      )}
      {choosing === 'open' && (
        <p>
          <a href={to(questionUrl(signUp.id, 'travel'))}>{t.another}</a>
        </p>
      )}
      {mayWithdraw && (
        <p>
          <a href={to(signUpUrls.withdraw(signUp.id))}>{t.withdraw}</a>
        </p>
      )}
    </>
  );
};

type CompanySectionProps = CompanyProps & Choice & { mayLeave: boolean; mayWithdraw: boolean };

/** On the page of a sign-up: whom one travels with, what both can, and what to do without company. */
export const CompanySection = (props: CompanySectionProps): Html => {
  const { lang, signUp, company, choosing, mayLeave } = props;
  if (signUp.role === 'host' || signUp.answers.travel === 'alone' || props.round.cancelledAt) return <></>;
  const t = companionTexts(lang).company;
  const isTogether = company?.companionship.state === 'confirmed';
  const otherwise = withoutCompany(signUp);
  const isUrgent = (otherwise && choosing !== 'over') || (company && isFellowOut(company));
  return (
    <>
      <h2 id={COMPANY}>{t.title}</h2>
      <Notice kind={isUrgent ? 'important' : 'note'}>
        <p>{standing(props)}</p>
        {otherwise && <WaysOn {...props} />}
        {isTogether && mayLeave && (
          <p>
            <a href={inLanguage(lang, companionUrls.leave(signUp.id))}>{t.leave}</a>
          </p>
        )}
      </Notice>
      {isTogether && props.now < phaseBegins(props.round, 'evaluation') && <Common {...props} />}
    </>
  );
};
