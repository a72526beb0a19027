import { ButtonLink } from '../kit/button.tsx';
import { deadline, longDate, shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { MyVisitsSection } from '../placements/my-visits.page.tsx';
import type { MyVisits } from '../placements/my-visits.ts';
import { placementUrls } from '../placements/placement.ts';
import { phaseAt } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { approvalUrls } from '../sign-ups/manager-approval.ts';
import { managerSaidTexts } from '../sign-ups/manager-said.texts.ts';
import { questionUrl } from '../sign-ups/question.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { MySignUp, NoteAboutMe, Waits } from './mine.ts';
import { nextDay } from './mine.rules.ts';
import { mineTexts } from './mine.texts.ts';

export interface MineProps {
  readonly view: View;
  readonly name: string;
  readonly now: Date;
  readonly round: Round | null;
  readonly signUps: readonly (MySignUp & { readonly waits: Waits | null })[];
  readonly visits: MyVisits;
  readonly notes: readonly NoteAboutMe[];
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
      <MyVisitsSection lang={view.lang} {...props.visits} />
      <h2>{t.signUps}</h2>
      {signUps.length > 0 ? <SignUps {...props} /> : <p>{t.none}</p>}
      {signUps.length === 0 && <ButtonLink href={inLanguage(view.lang, signUpUrls.start())}>{t.start}</ButtonLink>}
      <Notes {...props} />
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
  if (waits === 'manager') return approvalUrls.mine(id);
  return waits === 'learn' ? questionUrl(id, 'learn') : signUpUrls.show(id);
};

const Waiting = ({ view, signUps, visits }: MineProps): Html => {
  const t = mineTexts(view.lang);
  const waiting = [
    ...visits.visits
      .filter(({ state, answer }) => state === 'open' && answer === null)
      .map(({ id, round }) => ({
        path: placementUrls.show(id),
        text: t.answer(deadline(round.dates.answersDue, view.lang)),
      })),
    ...signUps
      .flatMap(({ id, role, waits }) => (waits ? [{ id, role, waits }] : []))
      .map(({ id, role, waits }) => ({
        path: wayTo(id, waits),
        text: t.wants[waits](t.roles[role]),
      })),
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

const NextStep = ({ view, now, round }: MineProps): Html => {
  if (!round) return <></>;
  const t = mineTexts(view.lang);
  const phase = phaseAt(round, now);
  return (
    <>
      <h2>{t.next}</h2>
      <p>{round.cancelledAt ? t.cancelled : t.phase[phase](longDate(nextDay(round, phase), view.lang))}</p>
    </>
  );
};

const SignUps = ({ view, signUps }: MineProps): Html => {
  const t = mineTexts(view.lang);
  return (
    <SummaryList
      lang={view.lang}
      rows={signUps.map((one) => ({
        label: t.as(t.roles[one.role], one.year),
        value: (
          <>
            <a href={inLanguage(view.lang, signUpUrls.show(one.id))}>{t.states[one.state]}</a>
            {one.workplace !== '' && <span translate="no"> – {one.workplace}</span>}
            {one.state === 'confirmed' && one.approval && (
              <span class="cell-aside">{t.manager(managerSaidTexts(view.lang).said(one.approval))}</span>
            )}
          </>
        ),
      }))}
    />
  );
};
