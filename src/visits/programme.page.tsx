import { ButtonRow, PostButton } from '../kit/button.tsx';
import { momentIn } from '../kit/dates.ts';
import type { Errors } from '../kit/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import { placementUrls } from '../placements/placement.ts';
import { WEEKDAYS, type Weekday } from '../rounds/round.ts';
import { WhereToCome } from '../placements/where-to-come.page.tsx';
import { outlineOf } from './outline.rules.ts';
import { outlineTexts } from './outline.texts.ts';
import { Fewer, namesOf, Nobody } from './programme-away.page.tsx';
import { dayName, type WhoComes } from './shown-days.ts';
import { LastChanged, ProgrammeDays } from './programme-days.page.tsx';
import { programmeTexts } from './programme.texts.ts';
import { takeawayTime } from './takeaway.rules.ts';
import { Comments } from './programme-comments.page.tsx';
import { ProgrammeLink } from './programme-link.page.tsx';
import { takeawayTexts } from './takeaway.texts.ts';
import { takeawayUrls } from './takeaway.ts';
import {
  programmeUrls,
  type ExpectedGuest,
  type OwnProgramme,
  type Programme,
  type ProgrammeComment,
} from './programme.ts';

export interface ProgrammeProps {
  readonly view: View;
  readonly own: OwnProgramme;
  readonly comments: readonly ProgrammeComment[];
  /** Where links are told: the configured address, never a request's Host. */
  readonly publicUrl: string;
  readonly now: Date;
  readonly typed?: Typed | undefined;
  readonly errors?: Errors | undefined;
}

/** A host's programme as host and guests see it: begun, shared, commented on. */
export const ProgrammePage = (props: ProgrammeProps): Html => {
  const { view, own, errors = {} } = props;
  const t = programmeTexts(view.lang);
  const { visit, isHost, programme } = own;
  const isSeen = programme !== null && (isHost || programme.sharedAt !== null);
  const title = isSeen ? t.at(visit.host.workplace) : own.isOver ? t.title : isHost ? t.outlineTitle : t.waiting;
  return (
    <Page {...view} room="form" title={title} hasErrors={Object.keys(errors).length > 0}>
      <a class="back-link" href={inLanguage(view.lang, placementUrls.show(visit.placement.id))}>
        {t.backToVisit}
      </a>
      <ErrorSummary lang={view.lang} errors={errors} />
      <h1 translate={isSeen ? 'no' : undefined}>{title}</h1>
      <WhereToCome visit={visit} lang={view.lang} />
      {isSeen ? (
        <Begun {...props} programme={programme} />
      ) : own.isOver ? (
        <p>{t.overWithout}</p>
      ) : isHost ? (
        <NotBegun {...props} />
      ) : (
        <p>{t.waitingText}</p>
      )}
    </Page>
  );
};

/** The outline, to look at before anything is written. */
const NotBegun = ({ view, own }: ProgrammeProps): Html => {
  const { lang } = view;
  const t = programmeTexts(lang);
  const words = outlineTexts(lang);
  const { round, placement } = own.visit;
  const days = outlineOf(own.guests).map(({ day, elements }) => ({
    day,
    items: elements.map(([part, element]) => ({ part, starts: null, ends: null, ...words[element] })),
  }));
  const action = inLanguage(lang, programmeUrls.begin(placement.id));
  return (
    <>
      <p class="lead">{t.outlineLead}</p>
      <ButtonRow>
        <PostButton action={action} fields={{ from: 'outline' }}>
          {t.useOutline}
        </PostButton>
        <PostButton kind="secondary" action={action} fields={{ from: 'nothing' }}>
          {t.useNothing}
        </PostButton>
      </ButtonRow>
      <ProgrammeDays lang={lang} round={round} days={days} who={whoComes(own, lang)} />
    </>
  );
};

/** Names to the host, whose guests they are; to a guest only how many others come, who are not theirs to know. */
export const whoComes = ({ isHost, guests, visit }: OwnProgramme, lang: Lang): WhoComes => {
  const t = programmeTexts(lang);
  return (day) => {
    const coming = guests.filter(({ days }) => days.includes(day));
    const isMine = coming.some(({ signUp }) => signUp === visit.mine.signUp);
    const text = isHost
      ? namesOf(coming, lang).join(' · ')
      : isMine
        ? t.you(coming.length - 1)
        : t.guests(coming.length);
    return { text, count: coming.length };
  };
};

type BegunProps = ProgrammeProps & { programme: Programme };

const Begun = (props: BegunProps): Html => {
  const { view, own, programme } = props;
  const { lang } = view;
  const t = programmeTexts(lang);
  const { round, placement } = own.visit;
  const lastDay = WEEKDAYS.findLast((day) => placement.days.includes(day));
  const isTakenHome = takeawayTime(placement, round, props.now) === 'open';
  const under = (day: Weekday): Html => (
    <>
      {/* The last day is when everybody chooses what to take home, whatever its item has been rewritten to. */}
      {day === lastDay && isTakenHome && (
        <p class="no-print">
          <a href={inLanguage(lang, takeawayUrls.mine(placement.id))}>{takeawayTexts(lang).write}</a>
        </p>
      )}
      {own.isHost && !own.isOver && <Fewer lang={lang} guests={own.guests} day={day} />}
      {own.isHost && !own.isOver && (
        <p class="no-print">
          <a href={inLanguage(lang, programmeUrls.day(placement.id, day))}>{t.edit(dayName(round, day, lang))}</a>
        </p>
      )}
    </>
  );
  return (
    <>
      {own.isOver && <Over {...props} />}
      {own.isHost && <Sharing {...props} />}
      <ProgrammeDays
        lang={lang}
        round={round}
        days={programme.days}
        who={whoComes(own, lang)}
        nobody={own.isHost ? (day) => <Nobody {...props} day={day} /> : undefined}
        under={under}
      />
      <p class="soft">
        <LastChanged own={own} programme={programme} lang={lang} />
      </p>
      <p class="no-print">
        <a href={inLanguage(lang, programmeUrls.pdf(placement.id))}>{t.asPdf}</a>
      </p>
      {programme.sharedAt !== null && <Comments {...props} />}
      {own.isHost && (!own.isOver || programme.link !== null) && <ProgrammeLink {...props} />}
    </>
  );
};

/** Why nothing can be done now; what somebody was writing meanwhile is there to be copied. */
const Over = ({ view: { lang }, typed = {} }: BegunProps): Html => {
  const t = programmeTexts(lang);
  const late = typedIn(typed, 'text').trim();
  return (
    <>
      <p class="soft no-print">{t.over}</p>
      {late !== '' && (
        <Notice kind="important">
          <p>{t.notSent}</p>
          <p translate="no">{late}</p>
        </Notice>
      )}
    </>
  );
};

const Sharing = ({ view, own, programme }: BegunProps): Html => {
  const { lang } = view;
  const t = programmeTexts(lang);
  const { round, placement } = own.visit;
  if (programme.sharedAt !== null)
    return (
      <p class="soft no-print">
        {t.sharedSince(momentIn(programme.sharedAt, round.timeZone, lang), own.guests.length)}
      </p>
    );
  if (own.isOver) return <></>;
  return (
    <div class="programme-sharing no-print">
      <Notice>
        <p>{t.notShared(own.guests.length)}</p>
        <PostButton action={inLanguage(lang, programmeUrls.share(placement.id))}>
          {t.share(own.guests.length)}
        </PostButton>
        <p>{t.shareMeans(own.guests.length)}</p>
      </Notice>
    </div>
  );
};

/** How many come, and nobody's name: for whoever has the link. */
export const howManyCome = (guests: readonly ExpectedGuest[], lang: Lang): WhoComes => {
  const t = programmeTexts(lang);
  return (day) => {
    const count = guests.filter(({ days }) => days.includes(day)).length;
    return { text: t.guests(count), count };
  };
};

/** What a colleague sees who was given the link: the days, and how many come. Nobody's name, and nothing to press. */
export const SharedProgrammePage = (props: {
  view: View;
  workplace: string;
  round: OwnProgramme['visit']['round'];
  programme: Programme;
  guests: readonly ExpectedGuest[];
}): Html => {
  const { view, round, programme, guests } = props;
  const { lang } = view;
  const t = programmeTexts(lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <h1 translate="no">{t.at(props.workplace)}</h1>
      <ProgrammeDays lang={lang} round={round} days={programme.days} who={howManyCome(guests, lang)} />
      <p class="soft">{t.changedAt(momentIn(programme.changedAt, round.timeZone, lang))}.</p>
      {programme.link !== null && (
        <p class="no-print">
          <a href={inLanguage(lang, programmeUrls.sharedPdf(programme.link))}>{t.asPdf}</a>
        </p>
      )}
    </Page>
  );
};

/** A link for colleagues that its host has closed. */
export const LinkClosedPage = ({ view }: { view: View }): Html => {
  const t = programmeTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.linkClosed}>
      <h1>{t.linkClosed}</h1>
      <p>{t.linkClosedText}</p>
    </Page>
  );
};
