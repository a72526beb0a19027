import { Button, ButtonLink, ButtonRow, HiddenFields, PostButton } from '../kit/button.tsx';
import { capital, longDate, momentIn, shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { kitTexts } from '../kit/kit.texts.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { whenIs } from './my-workshop.page.tsx';
import type { Attendee, Queuer, RollCall } from './roll-call.ts';
import { mayCallRoll, mayChange } from './workshop.rules.ts';
import { workshopTexts } from './workshop.texts.ts';
import { workshopUrls, type WorkshopWithSeats } from './workshop.ts';

export interface WorkshopPageProps {
  readonly view: View;
  readonly now: Date;
  readonly timeZone: string;
  readonly workshop: WorkshopWithSeats;
  readonly attendees: readonly Attendee[];
  readonly line: readonly Queuer[];
  readonly last: RollCall | null;
}

/** One workshop for the office: the facts, who has a seat – with a box for each on the day –, and who waits. Prints as a list. */
export const WorkshopPage = (props: WorkshopPageProps): Html => {
  const { view, workshop, line } = props;
  const t = workshopTexts(view.lang);
  return (
    <Page {...view} room="office" title={workshop.place}>
      <a class="back-link" href={inLanguage(view.lang, workshopUrls.list())}>
        {kitTexts(view.lang).back}
      </a>
      <h1 translate="no">{workshop.place}</h1>
      <Facts {...props} />
      {workshop.cancelledAt ? (
        <p>
          {t.told} <a href={inLanguage(view.lang, workshopUrls.without())}>{t.missing.title}</a>
        </p>
      ) : (
        <>
          <h2>{t.roll.title}</h2>
          <RollCallForm {...props} />
        </>
      )}
      {line.length > 0 && <Line {...props} />}
    </Page>
  );
};

const Facts = ({ view, workshop, timeZone, now }: WorkshopPageProps): Html => {
  const { lang } = view;
  const t = workshopTexts(lang);
  const { address, notes, capacity, booked, offered, cancelledAt, cancelledBecause } = workshop;
  return (
    <>
      <p>{capital(whenIs(workshop, lang))}</p>
      {cancelledAt && (
        <Notice kind="important">
          <p>
            {t.cancelled(momentIn(cancelledAt, timeZone, lang))} {cancelledBecause}
          </p>
        </Notice>
      )}
      <SummaryList
        lang={lang}
        rows={[
          { label: t.where, value: <span translate="no">{address}</span> },
          { label: t.form.lang, value: t.form.langs[workshop.lang] },
          ...(cancelledAt ? [] : [{ label: t.seats, value: t.seatsTaken(booked, capacity, offered) }]),
          ...(notes === '' ? [] : [{ label: t.notes, value: <p class="as-typed">{notes}</p> }]),
        ]}
      />
      {mayChange(workshop, timeZone, now).ok && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={inLanguage(lang, workshopUrls.change(workshop.id))}>
            {t.change}
          </ButtonLink>
          <ButtonLink kind="quiet" href={inLanguage(lang, workshopUrls.cancel(workshop.id))}>
            {t.cancel.go}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
};

const isHere = ({ attendedAt }: Attendee): boolean => attendedAt !== null;

const RollCallForm = (props: WorkshopPageProps): Html => {
  const { view, workshop, attendees, now, timeZone } = props;
  const { lang } = view;
  const t = workshopTexts(lang).roll;
  const isOpen = mayCallRoll(workshop, timeZone, now);
  const before = attendees.filter(isHere).map(({ booking }) => booking);
  const file = (kind: 'csv' | 'xlsx') => inLanguage(lang, workshopUrls.file(workshop.id, kind));
  if (attendees.length === 0) return <p>{t.empty}</p>;
  return (
    <>
      <p>
        {isOpen ? t.tick(before.length, attendees.length) : t.early(longDate(workshop.day, lang))}{' '}
        <span class="no-print">
          {t.download} <a href={file('xlsx')}>{t.excel}</a> · <a href={file('csv')}>{t.csv}</a>
        </span>
      </p>
      {isOpen ? (
        <form method="post" action={inLanguage(lang, workshopUrls.callRoll(workshop.id))}>
          <HiddenFields fields={{ before: before.join(' ') }} />
          <Names {...props} isOpen />
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </form>
      ) : (
        <Names {...props} isOpen={false} />
      )}
      <LastRollCall {...props} />
    </>
  );
};

const Names = ({ view, attendees, isOpen }: WorkshopPageProps & { isOpen: boolean }): Html => {
  const { lang } = view;
  const t = workshopTexts(lang).roll;
  return (
    <Table
      lang={lang}
      caption={t.title}
      isCaptionHidden
      columns={[{ label: t.name }, { label: t.role }, { label: t.workplace }, { label: t.meets, from: 'medium' }]}
      rows={attendees.map((one) => ({ cells: cellsOf(one, isOpen, lang) }))}
      empty={t.empty}
    />
  );
};

const cellsOf = (one: Attendee, isOpen: boolean, lang: Lang) => {
  const t = workshopTexts(lang).roll;
  return [
    <label class="roll-tick" translate="no">
      <input type="checkbox" name="came" value={one.booking} checked={isHere(one)} disabled={!isOpen} />
      <span>{one.name}</span>
    </label>,
    <>
      {[...new Set(one.roles)].map((role) => t.roles[role]).join(', ')}
      {!one.hasVisit && <span class="cell-aside">{t.noVisit}</span>}
    </>,
    <span translate="no">
      {one.workplace}
      <span class="cell-aside">{one.organisation}</span>
    </span>,
    <span translate="no">{one.meets.join(', ')}</span>,
  ];
};

/** What was saved last, with a way to undo exactly that. */
const LastRollCall = ({ view, workshop, last, timeZone }: WorkshopPageProps): Html => {
  const t = workshopTexts(view.lang).roll;
  if (!last) return <></>;
  return (
    <div class="no-print">
      <p>{t.last(shortMomentIn(last.at, timeZone, view.lang), last.by, last.came.length, last.gone.length)}</p>
      <PostButton
        kind="quiet"
        action={inLanguage(view.lang, workshopUrls.undoRoll(workshop.id))}
        fields={{ call: last.id }}
      >
        {t.undo}
      </PostButton>
    </div>
  );
};

const Line = ({ view, line, timeZone }: WorkshopPageProps): Html => {
  const { lang } = view;
  const t = workshopTexts(lang).roll;
  return (
    <section class="no-print">
      <h2>{t.line}</h2>
      <Table
        lang={lang}
        caption={t.line}
        isCaptionHidden
        columns={[{ label: workshopTexts(lang).file.name }, { label: t.workplace }, { label: t.state }]}
        rows={line.map(({ signUp, name, workplace, offerBy }) => ({
          isWaiting: offerBy !== null,
          cells: [
            <span translate="no">
              {signUp === null ? name : <a href={inLanguage(lang, signUpUrls.inOffice(signUp))}>{name}</a>}
            </span>,
            <span translate="no">{workplace}</span>,
            offerBy === null ? t.waits : t.until(shortMomentIn(offerBy, timeZone, lang)),
          ],
        }))}
        empty=""
      />
    </section>
  );
};
