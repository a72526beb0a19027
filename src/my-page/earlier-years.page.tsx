import { accountUrls } from '../accounts/account.ts';
import { lackInWords } from '../arrangements/panel.page.tsx';
import { arrangementTexts } from '../arrangements/arrangement.texts.ts';
import { ARRANGED } from '../arrangements/arrangement.ts';
import { daysInWords } from '../arrangements/days.page.tsx';
import { dueOn, longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { wordList } from '../kit/word-list.ts';
import { MyVisitsSection } from '../placements/my-visits.page.tsx';
import type { MyVisit, MyVisits } from '../placements/my-visits.ts';
import type { Round } from '../rounds/round.ts';
import { companionTexts } from '../sign-ups/companion.texts.ts';
import { COMPANY } from '../sign-ups/companionship.ts';
import { managerSaidTexts } from '../sign-ups/manager-said.texts.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { LookBack } from './look-back.page.tsx';
import { mineTexts } from './mine.texts.ts';
import type { ArrangedVisit, AwaitedVisit, MySignUp } from './mine.ts';

/** A line for each visit that people arrange themselves, until it stands among one's visits. */
const Arranged = ({ lang, round, one }: { lang: Lang; round: Round | null; one: MySignUp }): Html => {
  if (round === null) return <></>;
  return (
    <>
      {one.awaited.map((visit) => (
        <a class="cell-aside" href={`${inLanguage(lang, signUpUrls.show(one.id))}#${ARRANGED}`}>
          {awaitedInWords(lang, round, visit)}
        </a>
      ))}
      {one.arranged.map((visit) => (
        <a class="cell-aside" href={`${inLanguage(lang, signUpUrls.show(one.id))}#${ARRANGED}`}>
          {arrangedInWords(lang, round, { visit, one })}
        </a>
      ))}
    </>
  );
};

/** Whom one travels with, until it stands among one's visits. */
const Company = ({ lang, one }: { lang: Lang; one: MySignUp }): Html => {
  const { company } = one;
  if (one.state !== 'confirmed' || !company) return <></>;
  const t = companionTexts(lang).company;
  const said =
    company.name === null
      ? company.hasBegun
        ? t.begun
        : mineTexts(lang).awaits(company.invited ?? '')
      : t.confirmed(company.name || t.somebody);
  return (
    <a class="cell-aside" href={`${inLanguage(lang, signUpUrls.show(one.id))}#${COMPANY}`}>
      {said}
    </a>
  );
};

/** Whose yes is missing, to which visit, and until when. */
const awaitedInWords = (lang: Lang, round: Round, visit: AwaitedVisit): string => {
  const { whoIs } = arrangementTexts(lang);
  const missing = wordList(
    visit.missing.map((side) => whoIs[side]),
    lang,
  );
  return mineTexts(lang).awaitsAnswer(missing, visit.with, longDate(dueOn(visit.answerBy, round.timeZone), lang));
};

/** All have said yes, and whether there is a seat and it holds. */
const arrangedInWords = (
  lang: Lang,
  round: Round,
  { visit, one: { id, role } }: { visit: ArrangedVisit; one: Pick<MySignUp, 'id' | 'role'> },
): string => {
  const t = mineTexts(lang).arranged;
  const told = [wordList(visit.with, lang), daysInWords(lang, round, visit.days)] as const;
  const { lack, inLine, awaitsManager, lacksYes } = visit.standing;
  if (lack === null) return t[awaitsManager ? 'awaitsManager' : 'holds'](...told);
  return lack === 'seats'
    ? t.inLine[role](...told, inLine)
    : t.lacks(...told, lackInWords(lang, { lack, lacksYes }, { signUp: id, role }));
};

/** Sign-ups, a line each, with the way to each. */
export const SignUps = (props: {
  view: View;
  signUps: readonly MySignUp[];
  /** Where no proposal has been sent to a sign-up yet, its round: then what is arranged for it stands nowhere else. */
  aheadIn?: (one: MySignUp) => Round | null;
}): Html => {
  const { view, signUps } = props;
  const t = mineTexts(view.lang);
  return (
    <SummaryList
      lang={view.lang}
      rows={signUps.map((one) => ({
        label: t.as(t.roles[one.role], one.year),
        value: (
          <>
            <a href={inLanguage(view.lang, signUpUrls.show(one.id))}>
              {one.withdrawnWhy === 'duplicate' ? t.duplicate : t.states[one.state]}
            </a>
            {one.workplace !== '' && <span translate="no"> – {one.workplace}</span>}
            {props.aheadIn?.(one) && <Company lang={view.lang} one={one} />}
            <Arranged lang={view.lang} round={props.aheadIn?.(one) ?? null} one={one} />
            {one.state === 'confirmed' && one.deputy !== null && <span class="cell-aside">{t.deputy(one.deputy)}</span>}
            {one.state === 'confirmed' && one.approval && (
              <span class="cell-aside">{t.manager(managerSaidTexts(view.lang).said(one.approval))}</span>
            )}
          </>
        ),
      }))}
    />
  );
};

/** What somebody took part in before this year: sign-ups and visits, to look back at. */
export const EarlierYearsPage = (props: {
  view: View;
  now: Date;
  visits: MyVisits;
  toLookBackAt: readonly MyVisit[];
  signUps: readonly MySignUp[];
}): Html => {
  const { view, now, visits, signUps } = props;
  const t = mineTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.earlier}>
      <a class="back-link" href={inLanguage(view.lang, accountUrls.mine())}>
        {t.back}
      </a>
      <h1>{t.earlier}</h1>
      <MyVisitsSection lang={view.lang} now={now} {...visits} />
      <LookBack lang={view.lang} visits={props.toLookBackAt} />
      <h2>{t.signUps}</h2>
      {signUps.length > 0 ? <SignUps view={view} signUps={signUps} /> : <p>{t.noEarlier}</p>}
    </Page>
  );
};
