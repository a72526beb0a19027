import { ARRANGED, arrangementUrls } from '../arrangements/arrangement.ts';
import { ButtonLink } from '../kit/button.tsx';
import { deadline, dueDate, dueMoment, longDate, shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { contactQuestionUrl } from '../placements/contact-question.ts';
import { MyVisitsSection, visitInWords } from '../placements/my-visits.page.tsx';
import { awaitedOf, countsUntil, isOverdue } from '../placements/my-visits.rules.ts';
import type { MyVisit, MyVisits } from '../placements/my-visits.ts';
import { dueOf } from '../placements/other-days.page.tsx';
import { otherDaysTexts } from '../placements/other-days.texts.ts';
import { otherDaysUrls } from '../placements/other-days.ts';
import { placementUrls, type Side } from '../placements/placement.ts';
import { whereWaits } from '../placements/practicalities.page.tsx';
import { toSayWhere } from '../placements/practicalities.rules.ts';
import { tieTexts } from '../placements/tie.texts.ts';
import { tookPlaceTexts } from '../placements/took-place.texts.ts';
import { tookPlaceUrl } from '../placements/took-place.ts';
import { maySignUp, phaseAt, phaseBegins } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { approvalUrls } from '../sign-ups/manager-approval.ts';
import { questionUrl } from '../sign-ups/question.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { programmeUrls } from '../visits/programme.ts';
import { takeawayTexts } from '../visits/takeaway.texts.ts';
import { takeawayUrls } from '../visits/takeaway.ts';
import { isVisitWeek, visitToday } from '../visits/today.rules.ts';
import { wishUrls } from '../wishes/wish.ts';
import { MyWorkshopSection, workshopWaits } from '../workshops/my-workshop-section.page.tsx';
import type { MyWorkshopLine } from '../workshops/my-workshop.ts';
import { mineUrls, type MySignUp, type NoteAboutMe, type Waits } from './mine.ts';
import { SignUps } from './earlier-years.page.tsx';
import { feedTexts } from './calendar-feed.texts.ts';
import { feedUrls } from './calendar-feed.ts';
import { answerDayOf, nextDay, stepOf, withoutOf } from './mine.rules.ts';
import { myDataTexts } from './my-data.texts.ts';
import { myDataUrls } from './my-data.ts';
import { mineTexts } from './mine.texts.ts';

/** Until when one chooses anew, on which clock; null where there is no round to choose in. */
interface ChooseBy {
  readonly chooseBy: Date | null;
  readonly timeZone: string;
}

export interface MineProps {
  readonly view: View;
  readonly name: string;
  readonly now: Date;
  readonly round: Round | null;
  readonly signUps: readonly (MySignUp & { readonly waits: readonly Waits[] } & ChooseBy)[];
  readonly visits: MyVisits;
  /** Visits whose programme I have yet to share as their host. */
  readonly toPlan: readonly string[];
  /** Visits that are over, of which I have yet to say whether they took place. */
  readonly toTell: readonly { readonly visit: string; readonly side: Side }[];
  /** Visits that are over, about which I could write what I take home. */
  readonly toTakeHome: readonly string[];
  readonly workshop: MyWorkshopLine | null;
  readonly notes: readonly NoteAboutMe[];
  /** They have been in a round before this one. */
  readonly hasEarlier: boolean;
}

/** What waits for me now, what happens next and when, and what I have signed up for. */
export const MinePage = (props: MineProps): Html => {
  const { view, signUps } = props;
  const t = mineTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>
        <span translate="no">{t.hello(props.name)}</span>
      </h1>
      <h2>{t.waits}</h2>
      <Waiting {...props} />
      <NextStep {...props} />
      <ToTakeHome {...props} />
      <ToCatalogue {...props} />
      <MyVisitsSection lang={view.lang} now={props.now} {...props.visits} />
      <MyWorkshopSection lang={view.lang} line={props.workshop} />
      {signUps.length > 0 && (
        <p>
          <a href={inLanguage(view.lang, feedUrls.page())}>{feedTexts(view.lang).mine}</a>
        </p>
      )}
      <h2>{t.signUps}</h2>
      {signUps.length > 0 ? <SignUps view={view} signUps={signUps} /> : <p>{t.none}</p>}
      {signUps.length === 0 && <ButtonLink href={inLanguage(view.lang, signUpUrls.start())}>{t.start}</ButtonLink>}
      {props.hasEarlier && (
        <p>
          <a href={inLanguage(view.lang, mineUrls.earlier())}>{t.toEarlier}</a>
        </p>
      )}
      <Notes {...props} />
      <p>
        <a href={inLanguage(view.lang, myDataUrls.page())}>{myDataTexts(view.lang).mine}</a>
      </p>
    </Page>
  );
};

/** The office's notes, readable by whom they are about; nothing while there are none. */
const Notes = ({ view, notes }: MineProps): Html => {
  if (notes.length === 0) return <></>;
  const t = mineTexts(view.lang);
  return (
    <Details summary={t.notes}>
      <p>{t.notesText}</p>
      {notes.map(({ text, at, timeZone }) => (
        <article class="note">
          <p translate="no">{text}</p>
          <p>{shortMomentIn(at, timeZone, view.lang)}</p>
        </article>
      ))}
    </Details>
  );
};

/** Straight to what is to be done; where there is something to read first, to the sign-up's own page. */
const wayTo = (id: string, waits: Waits): string => {
  if (waits === 'seek-host') return arrangementUrls.invite();
  if (waits === 'manager') return approvalUrls.mine(id);
  if (waits === 'invited') return `${signUpUrls.show(id)}#${ARRANGED}`;
  return waits === 'learn' ? questionUrl(id, 'learn') : signUpUrls.show(id);
};

/** What is wanted, with its day where it has one. */
const waitsInWords = (lang: Lang, waits: Waits, by: ChooseBy & Pick<MySignUp, 'role' | 'invitedUntil'>): string => {
  const t = mineTexts(lang);
  switch (waits) {
    case 'company':
    case 'seek-host':
    case 'own-host':
      return t.chooses[waits](by.chooseBy ? dueMoment(by.chooseBy, by.timeZone, lang) : '');
    case 'invited':
      return t.invited[by.role](by.invitedUntil ? dueDate(by.invitedUntil, by.timeZone, lang) : '');
    case 'finish':
    case 'prove':
    case 'manager':
    case 'talk':
    case 'manager-no':
    case 'learn':
      return t.wants[waits](t.roles[by.role]);
  }
};

const Waiting = ({ view, now, round, signUps, visits, workshop, toPlan, toTell }: MineProps): Html => {
  const t = mineTexts(view.lang);
  const waiting = [
    ...todaysVisits(visits.visits, now).map(({ id, other }) => ({
      path: programmeUrls.today(id),
      text: t.today(other),
    })),
    ...toTell.map(({ visit, side }) => ({
      path: tookPlaceUrl(visit),
      text: tookPlaceTexts(view.lang).waits[side],
    })),
    ...visits.visits.flatMap((one) => waitingVisit(one, now, view.lang)),
    ...toSayWhere(visits.visits, now).map((one) => whereWaits(one, now, view.lang)),
    ...(round && now < phaseBegins(round, 'visits') ? toPlan : []).map((id) => ({
      path: programmeUrls.show(id),
      text: t.plan,
    })),
    ...workshopWaits(workshop, view.lang),
    ...signUps.flatMap(({ id, role, waits, ...by }) =>
      waits.map((one) => ({ path: wayTo(id, one), text: waitsInWords(view.lang, one, { role, ...by }) })),
    ),
  ];
  if (waiting.length === 0) return <p>{t.nothing}</p>;
  return (
    <ul class="waiting">
      {waiting.map(({ path, text }) => (
        <li>
          <a href={inLanguage(view.lang, path)}>{text}</a>
        </li>
      ))}
    </ul>
  );
};

/** In the week itself: each host's day once, however many visits it is host of. */
const todaysVisits = (visits: readonly MyVisit[], now: Date): readonly MyVisit[] => {
  const on = visits.filter(
    ({ state, round, days }) =>
      state === 'agreed' && isVisitWeek(round, now) && visitToday(days, round, now).kind !== 'over',
  );
  return on.filter((one) => on.find(({ signUp }) => signUp === one.signUp) === one);
};

/** That a proposal waits for my answer, and until when; once its deadline is over, that an answer counts all the same. */
const answerWords = (one: MyVisit, which: string, lang: Lang, now: Date): string => {
  const t = mineTexts(lang);
  const last = deadline(countsUntil(one, now), lang);
  if (one.isMove) return tieTexts(lang).mine(last);
  return isOverdue(one, now) ? t.overdue(which, longDate(one.answerOn, lang), last) : t.answer(which, last);
};

const waitingVisit = (one: MyVisit, now: Date, lang: Lang): { path: string; text: string }[] => {
  const t = mineTexts(lang);
  const which = visitInWords(one, lang);
  switch (awaitedOf(one, now)) {
    case 'days':
      return one.otherDays
        ? [
            {
              path: otherDaysUrls.show(one.id),
              text: t.about(which, otherDaysTexts(lang).mine(dueOf(one.otherDays, one.round.timeZone, lang))),
            },
          ]
        : [];
    case 'answer':
      return [
        {
          path: placementUrls.show(one.id),
          text: answerWords(one, which, lang, now),
        },
      ];
    case 'contact':
      return [{ path: contactQuestionUrl(one.id), text: t.about(which, t.contact[one.side]) }];
    case null:
      return [];
  }
};

/** What comes for whoever is in the round; nothing to somebody who is not, or not any more. */
const NextStep = ({ view, now, round, signUps, visits }: MineProps): Html => {
  const isIn = signUps.some(
    ({ roundId, state }) => roundId === round?.id && state !== 'withdrawn' && state !== 'expired',
  );
  if (!round || !isIn) return <></>;
  const t = mineTexts(view.lang);
  const phase = phaseAt(round, now);
  const isCounted = signUps.some(({ roundId, state }) => roundId === round.id && state === 'confirmed');
  if (!isCounted && phase !== 'announced' && phase !== 'sign-up') return <></>;
  const mine = visits.visits.filter((one) => one.round.id === round.id);
  const step = stepOf(phase, mine);
  const none = visits.unmatched.find((one) => one.round.id === round.id);
  const ahead =
    step === 'without'
      ? t.without[withoutOf(phase, none)]
      : t.phase[step](longDate(answerDayOf(step, mine, now) ?? nextDay(round, step), view.lang));
  return (
    <>
      <h2>{t.next}</h2>
      <p>{round.cancelledAt ? t.cancelled : ahead}</p>
    </>
  );
};

/** After the visit: what one could do, and need not. */
const ToTakeHome = ({ view: { lang }, toTakeHome }: MineProps): Html => (
  <>
    {toTakeHome.map((visit) => (
      <p>
        <a href={inLanguage(lang, takeawayUrls.mine(visit))}>{takeawayTexts(lang).couldDo}</a>
      </p>
    ))}
  </>
);

/** While sign-up is open, to who can still wish for hosts. */
const ToCatalogue = ({ view, now, round, signUps }: MineProps): Html => {
  const isBrowsing =
    round !== null &&
    maySignUp(round, now).ok &&
    signUps.some(({ roundId, role, state }) => roundId === round.id && role === 'intern' && state === 'confirmed');
  if (!isBrowsing) return <></>;
  return (
    <p>
      <a href={inLanguage(view.lang, wishUrls.catalogue())}>{mineTexts(view.lang).catalogue}</a>
    </p>
  );
};
