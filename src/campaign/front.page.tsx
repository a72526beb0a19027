import { type ButtonKind, ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { deadline, longDate } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import type { FrontLinks, FrontRound, NoRound } from './front.ts';
import { Now } from './front-now.page.tsx';
import { Eligible, Idea, PastFigures, Sides, Steps, Why } from './front-story.page.tsx';
import { WeekOf } from './front-week.page.tsx';
import { frontTexts } from './front.texts.ts';
import { addressOnPaper, Poster } from './poster.page.tsx';
import { SignUpMap } from './sign-up-map.page.tsx';
import type { Tally } from './tally.ts';

export type FrontProps = {
  view: View;
  /** The round to tell about: the one that goes on or comes next; null between rounds. */
  round: FrontRound | null;
  /** Why there is none. */
  without: NoRound;
  /** Who has signed up so far; null while that is not told. */
  tally: Tally | null;
  links: FrontLinks;
};

/** The front page: what it is, for whom, how, when, what others got out of it, who is in, and the way in. */
export const FrontPage = (props: FrontProps): Html => {
  const { view, round, tally, links } = props;
  const t = frontTexts(view.lang);
  return (
    <Page {...view} room="campaign" title={view.frame.siteName} description={t.description}>
      <Hero {...props} />
      {round && <WeekOf lang={view.lang} round={round} links={links} />}
      <Idea lang={view.lang} />
      <Steps lang={view.lang} round={round} />
      <Sides lang={view.lang} />
      <Eligible lang={view.lang} round={round} links={links} />
      {tally && <Now lang={view.lang} tally={tally} />}
      <PastFigures lang={view.lang} />
      <Why lang={view.lang} />
      {round?.signUp === 'open' && (
        <section class="section last on-sun">
          <div>
            <h2>{t.last.title}</h2>
            <WaysIn {...props} />
          </div>
          <div class="last-address">
            <p>{t.last.share}</p>
            <p class="lead">{addressOnPaper(links.signUpOnPaper)}</p>
            <p>{t.last.print}</p>
          </div>
        </section>
      )}
      {round && <Poster lang={view.lang} round={round} links={links} siteName={view.frame.siteName} />}
    </Page>
  );
};

const Hero = (props: FrontProps): Html => {
  const { view, round, tally } = props;
  const t = frontTexts(view.lang);
  const places = tally?.places ?? [];
  return (
    <div class="hero">
      <div class="hero-words">
        {round && <p class="hero-sender">{t.sender(round.organiser.name)}</p>}
        <h1>
          {t.headline.before}
          <mark>{t.headline.marked}</mark>
          {round && t.headline.week(round.visitWeek.isoWeek)}
        </h1>
        <p class="lead">{t.lead}</p>
        <WaysIn {...props} />
      </div>
      <figure class="hero-map">
        <SignUpMap lang={view.lang} places={places} />
        <figcaption>{places.length > 0 ? t.map.caption : t.map.empty}</figcaption>
      </figure>
    </div>
  );
};

/** What one can do now: sign up, wait for it to open, look after one's own, or ask. */
const WaysIn = ({ view: { lang }, round, without, links }: FrontProps): Html => {
  const t = frontTexts(lang);
  if (!round) {
    const notes = without === 'cancelled' ? [t.cancelled, t.noRoundText] : [t.noRound, t.noRoundText];
    return <Ways first={{ href: links.contact, text: t.write }} notes={notes} />;
  }
  const calendar = { href: links.calendar, text: t.calendar };
  switch (round.signUp) {
    case 'not-open-yet':
      return (
        <Ways
          first={calendar}
          second={{ href: links.mayWe, text: t.mayWe }}
          notes={[t.opens(longDate(round.dates.signUpOpens, lang)), t.opensMeanwhile]}
        />
      );
    case 'open':
      return (
        <div class="ways">
          <ButtonRow>
            <SignUpButton links={links} how="intern">
              {t.goIntern}
            </SignUpButton>
            <SignUpButton links={links} how="host" kind="secondary">
              {t.goHost}
            </SignUpButton>
          </ButtonRow>
          <p>
            {t.promise} {t.closes(deadline(round.dates.signUpCloses, lang))}
          </p>
          <SignUpButton links={links} how="both" kind="quiet">
            {t.goBoth}
          </SignUpButton>
        </div>
      );
    case 'closed':
      return (
        <Ways
          first={{ href: links.mine, text: t.seeMine }}
          second={calendar}
          notes={[
            t.closed,
            ...(round.awaitsProposals ? [t.closedProposals(longDate(round.dates.proposalsOn, lang))] : []),
          ]}
        />
      );
  }
};

type SignUpButtonProps = { links: FrontLinks; how: 'intern' | 'host' | 'both'; kind?: ButtonKind; children: Child };

/** One press begins the sign-up (R17). It is a POST, because a draft is begun with it. */
const SignUpButton = ({ links, how, kind, children }: SignUpButtonProps): Html => (
  <PostButton action={links.signUp} kind={kind} fields={{ how }}>
    {children}
  </PostButton>
);

type Way = { href: string; text: string };
const Ways = (props: { first: Way; second?: Way; notes: readonly string[] }): Html => (
  <div class="ways">
    <ButtonRow>
      <ButtonLink href={props.first.href}>{props.first.text}</ButtonLink>
      {props.second && (
        <ButtonLink href={props.second.href} kind="secondary">
          {props.second.text}
        </ButtonLink>
      )}
    </ButtonRow>
    <p>{props.notes.join(' ')}</p>
  </div>
);
