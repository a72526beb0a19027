import { ARRANGED, arrangementUrls } from '../arrangements/arrangement.ts';
import { type Day, dayAt } from '../kit/calendar.ts';
import { deadline, dueOn, longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import type { View } from '../kit/view.ts';
import { wordList } from '../kit/word-list.ts';
import { aloneUrls } from '../placements/alone-question.ts';
import { contactQuestionUrl } from '../placements/contact-question.ts';
import { forHost, visitInWords } from '../placements/my-visits.page.tsx';
import { awaitedOf, countsUntil, inOrder, isLeftOut, isOverdue } from '../placements/my-visits.rules.ts';
import type { MyVisit } from '../placements/my-visits.ts';
import { dueOf } from '../placements/other-days.page.tsx';
import { otherDaysTexts } from '../placements/other-days.texts.ts';
import { otherDaysUrls } from '../placements/other-days.ts';
import { placementUrls } from '../placements/placement.ts';
import { whereWaits } from '../placements/practicalities.page.tsx';
import { toSayWhere } from '../placements/practicalities.rules.ts';
import { tieTexts } from '../placements/tie.texts.ts';
import { tookPlaceTexts } from '../placements/took-place.texts.ts';
import { tookPlaceUrl } from '../placements/took-place.ts';
import { lastGoodDay } from '../rounds/deadline.rules.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { type Round, visitDays } from '../rounds/round.ts';
import { COMPANY } from '../sign-ups/companionship.ts';
import { APPROVAL, approvalUrls } from '../sign-ups/manager-approval.ts';
import { questionUrl } from '../sign-ups/question.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { programmeUrls } from '../visits/programme.ts';
import { isVisitWeek, visitToday } from '../visits/today.rules.ts';
import { workshopWaits } from '../workshops/my-workshop-section.page.tsx';
import { askedTexts } from './asked.texts.ts';
import { askedUrl } from './asked.ts';
import { mineTexts } from './mine.texts.ts';
import type { Invitation, MySignUp, MyYear, Waits, Wanted } from './mine.ts';

/** Something to do, by its last day. What was mailed to an address opens by a press, which makes another way in to it. */
interface Line {
  readonly path: string;
  readonly text: string;
  readonly by: Day;
  readonly isPress?: boolean;
}

/** Straight to where it is done, and on a long page to the very place. */
const wayTo = (id: string, what: Waits): string => {
  switch (what) {
    case 'seek-host':
      return arrangementUrls.invite();
    case 'manager':
      return approvalUrls.mine(id);
    case 'talk':
    case 'manager-silent':
    case 'manager-no':
      return `${signUpUrls.show(id)}#${APPROVAL}`;
    case 'company':
    case 'fellow-manager':
    case 'apart':
      return `${signUpUrls.show(id)}#${COMPANY}`;
    case 'invited':
    case 'lacks-guest':
    case 'own-host':
    case 'fellow-own-host':
      return `${signUpUrls.show(id)}#${ARRANGED}`;
    case 'alone':
    case 'alone-or-together':
      return aloneUrls.show(id);
    case 'learn':
      return questionUrl(id, 'learn');
    case 'finish':
    case 'prove':
      return signUpUrls.show(id);
  }
};

const wanted = ({ id, role, waits }: MySignUp & { waits: readonly Wanted[] }, lang: Lang): Line[] => {
  const t = mineTexts(lang);
  return waits.map(({ what, by, invitation }) => ({
    by,
    path: wayTo(id, what),
    text: invitation
      ? invitedInWords(invitation, role, { lang, by })
      : t.wants[what](longDate(by, lang), t.roles[role]),
  }));
};

/** Who would visit whom, as far as it is known where they work: of several invitations one tells them apart. */
const invitedInWords = (
  { where, isPair, byFellow }: Invitation,
  role: MySignUp['role'],
  { lang, by }: { lang: Lang; by: Day },
): string => {
  const t = mineTexts(lang);
  const day = longDate(by, lang);
  if (where === '') return t.wants.invited(day);
  if (role === 'host') return t.invited[isPair ? 'pair' : 'host'](where, day);
  return t.invited[byFellow ? 'companion' : 'intern'](where, day);
};

/** Asked for an answer that is welcome later as well: the day that was named, and once it is past the last there is. */
const dayOrLater = (answerOn: Day, last: Day, { round, now }: { round: Round; now: Date }): Day =>
  answerOn >= dayAt(now, round.timeZone) ? answerOn : last;

/** The last good day up to one that is nobody's choice, and that one once it alone is left. */
const goodDayUpTo = (last: Day, at: { round: Round; now: Date }): Day => dayOrLater(lastGoodDay(last), last, at);

const ofVisit = (one: MyVisit, now: Date, lang: Lang): Line[] => {
  const t = mineTexts(lang);
  const { id, round, otherDays, question, answerOn } = one;
  const which = visitInWords(one, lang);
  switch (awaitedOf(one, now)) {
    case 'days': {
      if (!otherDays) return [];
      // Being in touch is asked of an agreed visit whichever days it gets.
      const besides = ofVisit({ ...one, otherDays: null }, now, lang).filter(() => one.state === 'agreed');
      const text = t.about(which, otherDaysTexts(lang).mine(dueOf(otherDays, round.timeZone, lang)));
      return [{ path: otherDaysUrls.show(id), by: dueOn(otherDays.answerBy, round.timeZone), text }, ...besides];
    }
    case 'answer': {
      const by = countsUntil(one, now);
      const last = deadline(by, lang);
      const own = isOverdue(one, now) ? t.overdue(which, longDate(answerOn, lang), last) : t.answer(which, last);
      return [{ path: placementUrls.show(id), by, text: one.isMove ? tieTexts(lang).mine(last) : own }];
    }
    case 'contact': {
      const last = goodDayUpTo(dueOn(phaseBegins(round, 'visits'), round.timeZone), { round, now });
      const by = dayOrLater(question?.answerOn ?? '', last, { round, now });
      return [{ path: contactQuestionUrl(id), by, text: t.about(which, t.contact[one.side](longDate(by, lang))) }];
    }
    case null:
      return [];
  }
};

/** In the week itself: a host's day once, whichever of its guests are there; a guest's own. */
const today = ({ visits, now }: MyYear, lang: Lang): Line[] => {
  const on = visits.visits.filter(
    ({ state, isBrokenOff, areOthersAway, round }) =>
      state === 'agreed' && !isBrokenOff && !areOthersAway && isVisitWeek(round, now),
  );
  return [...Map.groupBy(on, ({ signUp }) => signUp).values()].flatMap((same): Line[] => {
    const [first] = same;
    if (!first) return [];
    const { round } = first;
    const at = visitToday(
      same.flatMap(({ days }) => days),
      round,
      now,
    );
    if (at.kind === 'over') return [];
    const then = same.filter(({ days }) => days.includes(at.day));
    const one = then[0] ?? first;
    const others = wordList([...new Set(then.map(({ other }) => other))], lang);
    const by = visitDays(round)[at.day];
    const text = mineTexts(lang).today[at.kind](others, longDate(by, lang));
    return [{ path: programmeUrls.today(one.id), by, text: forHost(one, text, lang) }];
  });
};

/** Each host plans for all its guests at once; shared by the last good day before the week it is of use to them. */
const toPlan = ({ programmes, visits, round, now }: MyYear, lang: Lang): Line[] => {
  if (!round || now >= phaseBegins(round, 'visits')) return [];
  const last = dueOn(phaseBegins(round, 'visits'), round.timeZone);
  const by = goodDayUpTo(last, { round, now });
  const mine = programmes.filter(({ side, sharedAt }) => side === 'host' && sharedAt === null);
  return mine
    .filter((one) => mine.find(({ host }) => host === one.host) === one)
    .flatMap(({ visit }) => visits.visits.find(({ id }) => id === visit) ?? [])
    .map((one) => ({
      path: programmeUrls.show(one.id),
      by,
      text: forHost(one, mineTexts(lang).plan(longDate(by, lang)), lang),
    }));
};

/** Until the round is over: after that the answer is still welcome on the visit's own page, and waits for nobody. */
const whetherHeld = ({ toTell, visits, now }: MyYear, lang: Lang): Line[] =>
  visits.visits.flatMap((one): Line[] => {
    const { id, side, round } = one;
    const asked = toTell.find(({ visit }) => visit === id);
    if (!asked || now >= phaseBegins(round, 'closed')) return [];
    const by = dayOrLater(asked.answerOn, goodDayUpTo(round.dates.evaluationCloses, { round, now }), { round, now });
    const what = tookPlaceTexts(lang).waits[side](longDate(by, lang));
    return [{ path: tookPlaceUrl(id), by, text: mineTexts(lang).about(visitInWords(one, lang), what) }];
  });

const askedOfMe = ({ asked }: MyYear, lang: Lang): Line[] => {
  const t = askedTexts(lang);
  return asked.waiting.map(({ id, as, name, by }) => ({
    by,
    path: askedUrl(id),
    text: t.waits[as](name || t.somebody, longDate(by, lang)),
    isPress: true,
  }));
};

/** All that waits, what is due first on top. */
const waitingLines = (mine: MyYear, lang: Lang): readonly Line[] => {
  // What is due on one day stands in the order of the visits below.
  const visits = inOrder(mine.visits.visits, mine.now);
  return [
    ...today(mine, lang),
    ...whetherHeld({ ...mine, visits: { ...mine.visits, visits } }, lang),
    ...visits.flatMap((one) => ofVisit(one, mine.now, lang)),
    ...toSayWhere(visits, mine.now).map((one) => whereWaits(one, mine.now, lang)),
    ...toPlan(mine, lang),
    ...workshopWaits(mine.workshop, lang),
    ...mine.signUps.flatMap((one) => wanted(one, lang)),
    ...askedOfMe(mine, lang),
  ].toSorted((a, b) => a.by.localeCompare(b.by));
};

export const Waiting = ({ view, mine }: { view: View; mine: MyYear }): Html => {
  const { lang } = view;
  const lines = waitingLines(mine, lang);
  const t = mineTexts(lang);
  if (lines.length === 0) return <p>{isLeftOut(mine.visits, mine.now) ? t.nothingNow : t.nothing}</p>;
  return (
    <ul class="link-list waiting">
      {lines.map(({ path, text, isPress }) => (
        <li>
          {isPress ? (
            <form method="post" action={inLanguage(lang, path)}>
              <button class="link-button" type="submit">
                {text}
              </button>
            </form>
          ) : (
            <a href={inLanguage(lang, path)}>{text}</a>
          )}
        </li>
      ))}
    </ul>
  );
};
