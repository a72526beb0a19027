import { Button, ButtonRow, PostButton } from '../kit/button.tsx';
import { momentIn } from '../kit/dates.ts';
import type { Errors } from '../kit/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import { placementUrls } from '../placements/placement.ts';
import { ownDoer } from '../placements/shown-visit.ts';
import { WEEKDAYS, type Weekday } from '../rounds/round.ts';
import { WhereToCome } from '../placements/where-to-come.page.tsx';
import { outlineOf } from './outline.rules.ts';
import { outlineTexts } from './outline.texts.ts';
import { dayName, type WhoComes } from './shown-days.ts';
import { ProgrammeDays } from './programme-days.page.tsx';
import { programmeTexts } from './programme.texts.ts';
import { takeawayTime } from './takeaway.rules.ts';
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
  const title = isSeen ? t.at(visit.host.workplace) : isHost ? t.outlineTitle : t.waiting;
  return (
    <Page {...view} room="form" title={title} hasErrors={Object.keys(errors).length > 0}>
      <a class="back-link" href={inLanguage(view.lang, placementUrls.show(visit.placement.id))}>
        {t.backToVisit}
      </a>
      <ErrorSummary lang={view.lang} errors={errors} />
      <h1 translate={isSeen ? 'no' : undefined}>{title}</h1>
      <WhereToCome visit={visit} lang={view.lang} />
      {isSeen ? <Begun {...props} programme={programme} /> : isHost ? <NotBegun {...props} /> : <p>{t.waitingText}</p>}
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
    const text = isHost ? coming.map(nameOf).join(' · ') : isMine ? t.you(coming.length - 1) : t.guests(coming.length);
    return { text, count: coming.length };
  };
};
const nameOf = ({ name }: ExpectedGuest): string => name;

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
      {own.isHost && (
        <p class="no-print">
          <a href={inLanguage(lang, programmeUrls.day(placement.id, day))}>{t.edit(dayName(round, day, lang))}</a>
        </p>
      )}
    </>
  );
  return (
    <>
      {own.isHost && <Sharing {...props} />}
      <ProgrammeDays lang={lang} round={round} days={programme.days} who={whoComes(own, lang)} under={under} />
      <p class="soft">{t.changedAt(momentIn(programme.changedAt, round.timeZone, lang))}.</p>
      <p class="no-print">
        <a href={inLanguage(lang, programmeUrls.pdf(placement.id))}>{t.asPdf}</a>
      </p>
      {programme.sharedAt !== null && <Comments {...props} />}
      {own.isHost && <Link {...props} />}
    </>
  );
};

const Sharing = ({ view, own, programme }: BegunProps): Html => {
  const { lang } = view;
  const t = programmeTexts(lang);
  const { round, placement } = own.visit;
  if (programme.sharedAt !== null)
    return <p class="soft no-print">{t.sharedSince(momentIn(programme.sharedAt, round.timeZone, lang))}</p>;
  return (
    <div class="programme-sharing no-print">
      <Notice>
        <p>{t.notShared}</p>
        <PostButton action={inLanguage(lang, programmeUrls.share(placement.id))}>{t.share}</PostButton>
        <p>{t.shareMeans}</p>
      </Notice>
    </div>
  );
};

const Comments = ({ view, own, comments, typed = {}, errors = {} }: BegunProps): Html => {
  const { lang } = view;
  const t = programmeTexts(lang);
  const { visit, isHost } = own;
  const mayName = (signUp: string): boolean => isHost || visit.guests.some((guest) => guest.signUp === signUp);
  const from = ({ signUp, deputy, name }: ProgrammeComment): string => {
    if (ownDoer(visit, { by: signUp, byDeputy: deputy }) === 'you') return t.mine;
    if (signUp === visit.placement.host) return isHost && name !== '' ? name : t.host;
    return mayName(signUp) ? name : t.anotherGuest;
  };
  return (
    <section class="no-print" aria-labelledby="comments">
      <h2 id="comments">{t.comments}</h2>
      {comments.length === 0 && <p>{t.noComments}</p>}
      {comments.map((comment) => (
        <article class="note" translate="no">
          <p>{comment.text}</p>
          <p>
            {from(comment)}, {momentIn(comment.at, visit.round.timeZone, lang)}
          </p>
        </article>
      ))}
      <form method="post" action={inLanguage(lang, programmeUrls.comment(visit.placement.id))} novalidate>
        <TextArea
          name="text"
          label={t.comment}
          hint={t.commentHint[visit.mine.side]}
          value={typedIn(typed, 'text')}
          error={errors['text']}
          rows={3}
        />
        <Button kind="secondary">{t.commentSend}</Button>
      </form>
    </section>
  );
};

/** A link that anybody can open, for the colleagues whom the guests will meet. */
const Link = ({ view, own, programme, publicUrl }: BegunProps): Html => {
  const { lang } = view;
  const t = programmeTexts(lang);
  const { id } = own.visit.placement;
  const address = programme.link && publicUrl + inLanguage(lang, programmeUrls.shared(programme.link));
  return (
    <section class="no-print" aria-labelledby="colleagues">
      <h2 id="colleagues">{t.colleagues}</h2>
      <p>{t.colleaguesText}</p>
      {address ? (
        <>
          <p>
            <a href={address}>{address}</a>
          </p>
          <PostButton kind="quiet" action={inLanguage(lang, programmeUrls.closeLink(id))}>
            {t.closeLink}
          </PostButton>
        </>
      ) : (
        <PostButton kind="secondary" action={inLanguage(lang, programmeUrls.link(id))}>
          {t.makeLink}
        </PostButton>
      )}
    </section>
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
