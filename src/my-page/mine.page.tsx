import { ButtonLink } from '../kit/button.tsx';
import { longDate, shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { MyVisitsSection, visitInWords } from '../placements/my-visits.page.tsx';
import type { Round } from '../rounds/round.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { takeawayTexts } from '../visits/takeaway.texts.ts';
import { takeawayUrls } from '../visits/takeaway.ts';
import { wishUrls } from '../wishes/wish.ts';
import { MyWorkshopSection } from '../workshops/my-workshop-section.page.tsx';
import { AskedSections } from './asked.page.tsx';
import { feedTexts } from './calendar-feed.texts.ts';
import { feedUrls } from './calendar-feed.ts';
import { SignUps } from './earlier-years.page.tsx';
import { LookBack } from './look-back.page.tsx';
import { mineTexts } from './mine.texts.ts';
import { mineUrls, type MySignUp, type MyYear, type NoteAboutMe } from './mine.ts';
import { myDataTexts } from './my-data.texts.ts';
import { myDataUrls } from './my-data.ts';
import { MyProgrammesSection } from './my-programmes.page.tsx';
import { NextStep } from './next-step.page.tsx';
import { Waiting } from './waiting.page.tsx';

export interface MineProps {
  readonly view: View;
  readonly name: string;
  readonly mine: MyYear;
  readonly notes: readonly NoteAboutMe[];
  /** They have been in a round before this one. */
  readonly hasEarlier: boolean;
}

/** What waits for me now, what happens next and when, and what I have signed up for. */
export const MinePage = (props: MineProps): Html => {
  const { view, mine } = props;
  const { lang } = view;
  const t = mineTexts(lang);
  const { signUps } = mine;
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>
        <span translate="no">{t.hello(props.name)}</span>
      </h1>
      <h2>{t.waits}</h2>
      <Waiting view={view} mine={mine} />
      <NextStep lang={lang} mine={mine} />
      <ToTakeHome {...props} />
      <ToCatalogue {...props} />
      <MyVisitsSection lang={lang} now={mine.now} {...mine.visits} />
      <LookBack lang={lang} visits={mine.toLookBackAt} />
      <MyProgrammesSection lang={lang} mine={mine} />
      <MyWorkshopSection lang={lang} line={mine.workshop} />
      <AskedSections lang={lang} asked={mine.asked} />
      <h2>{t.signUps}</h2>
      {signUps.length > 0 ? <SignUps view={view} signUps={signUps} aheadIn={aheadIn(mine)} /> : <NoSignUp {...props} />}
      {props.hasEarlier && (
        <p>
          <a href={inLanguage(lang, mineUrls.earlier())}>{t.toEarlier}</a>
        </p>
      )}
      <Notes {...props} />
      <p>
        <a href={inLanguage(lang, feedUrls.page())}>{feedTexts(lang).mine}</a>
      </p>
      <p>
        <a href={inLanguage(lang, myDataUrls.page())}>{myDataTexts(lang).mine}</a>
      </p>
    </Page>
  );
};

/** Not signed up: whether one has been before, and whether one can now. */
const NoSignUp = ({ view: { lang }, mine: { now, round }, hasEarlier }: MineProps): Html => {
  const t = mineTexts(lang);
  const may = round && maySignUp(round, now);
  const when =
    !round || !may || may.ok ? '' : may.why === 'closed' ? t.shut : t.opens(longDate(round.dates.signUpOpens, lang));
  return (
    <>
      <p>
        {hasEarlier ? t.noneThisYear : t.none} {when}
      </p>
      {may?.ok === true && <ButtonLink href={inLanguage(lang, signUpUrls.start())}>{t.start}</ButtonLink>}
    </>
  );
};
/** The round of a sign-up about which no proposals have been sent: afterwards its visits stand above. */
const aheadIn =
  ({ round, visits: { visits, unmatched } }: MyYear) =>
  ({ id, roundId, state }: MySignUp): Round | null =>
    state !== 'confirmed' || round?.id !== roundId || [...visits, ...unmatched].some(({ signUp }) => signUp === id)
      ? null
      : round;

/** The office's notes, readable by whom they are about; nothing while there are none. */
const Notes = ({ view, notes, mine: { round } }: MineProps): Html => {
  if (notes.length === 0) return <></>;
  const t = mineTexts(view.lang);
  return (
    <Details summary={t.notes}>
      <p>
        {t.notesText} {round && <a href={`mailto:${round.organiser.email}`}>{round.organiser.email}</a>}
      </p>
      {notes.map(({ text, at, timeZone }) => (
        <article class="note">
          <p translate="no">{text}</p>
          <p>{shortMomentIn(at, timeZone, view.lang)}</p>
        </article>
      ))}
    </Details>
  );
};

/** After the visit: what one could do, and need not. */
const ToTakeHome = ({ view: { lang }, mine: { toTakeHome } }: MineProps): Html => (
  <>
    {toTakeHome.map((visit) => (
      <p>
        <a href={inLanguage(lang, takeawayUrls.mine(visit.id))}>
          {takeawayTexts(lang).couldDo(visitInWords(visit, lang))}
        </a>
      </p>
    ))}
  </>
);

/** While sign-up is open, to who can still wish for hosts. */
const ToCatalogue = ({ view, mine: { now, round, signUps } }: MineProps): Html => {
  const isBrowsing =
    round !== null &&
    maySignUp(round, now).ok &&
    signUps.some(
      (one) => one.roundId === round.id && one.role === 'intern' && one.state === 'confirmed' && one.ownOrNone === null,
    );
  if (!isBrowsing) return <></>;
  return (
    <p>
      <a href={inLanguage(view.lang, wishUrls.catalogue())}>{mineTexts(view.lang).catalogue}</a>
    </p>
  );
};
