import { Button, ButtonLink, HiddenFields, PostButton } from '../kit/button.tsx';
import { longDate, momentIn, shortMomentIn } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Details, Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { onePage, Pagination } from '../kit/pagination.tsx';
import { Progress } from '../kit/progress.tsx';
import { Table } from '../kit/table.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import type { Phase } from '../rounds/round.ts';
import { DEMO_COORDINATOR, type DemoGuise, type DemoLoad, demoUrls, type DemoLetter } from './demo.ts';
import type { DemoGuises } from './demo-guises.rules.ts';
import { DEMO_ROUND } from './demo-round.ts';
import { demoTexts } from './demo.texts.ts';

/**
 * On top of every page of the demo: what day it is there, and the clock's two buttons. `here` is where one comes back to,
 * `seen` what the clock showed.
 */
export const DemoBar = (props: {
  lang: Lang;
  today: string;
  phase: Phase | 'cancelled' | null;
  here: string;
  seen: string;
}): Html => {
  const t = demoTexts(props.lang);
  const to = (path: string) => inLanguage(props.lang, path);
  const move = (path: string, text: string): Html => (
    <form class="post-button" method="post" action={to(path)}>
      <HiddenFields fields={{ next: props.here, seen: props.seen }} />
      <button class="link-button" type="submit">
        {text}
      </button>
    </form>
  );
  return (
    <aside class="demo-bar" aria-label={t.bar}>
      <p>
        <strong>{t.bar}</strong> {t.today(longDate(props.today, props.lang))} {props.phase && t.phase[props.phase]}
      </p>
      <div class="demo-bar-tools">
        {move(demoUrls.nextPhase(), t.nextPhase)}
        {move(demoUrls.nextDay(), t.nextDay)}
        <a href={to(demoUrls.choose())}>{t.who}</a>
        <a href={to(demoUrls.post())}>{t.post}</a>
      </div>
    </aside>
  );
};

/** The invented people are being put in again: how far that is. */
export const DemoLoadingPage = ({ view, load }: { view: View; load: DemoLoad }): Html => {
  const t = demoTexts(view.lang);
  return (
    <Page {...view} room="campaign" title={t.loading}>
      <div class="demo-page">
        <h1>{t.loading}</h1>
        <Progress value={load.count} max={load.of} text={t.loaded(load.count, load.of)} />
        <p>
          <a href={inLanguage(view.lang, demoUrls.choose())}>{t.loadingGoOn}</a>
        </p>
      </div>
    </Page>
  );
};

export const DemoPage = (props: { view: View; guises: DemoGuises; hasFailed: boolean }): Html => {
  const { view, guises } = props;
  const t = demoTexts(view.lang);
  const to = (path: string) => inLanguage(view.lang, path);
  const enter = (email: string, name: string): Html => (
    <PostButton kind="secondary" action={to(demoUrls.enter())} fields={{ email }}>
      <span translate="no">{t.enter(name)}</span>
    </PostButton>
  );
  const stands = ({ visit, isSent, role }: DemoGuise): string => (visit ? t.has[visit] : isSent ? t.hasNone[role] : '');
  const list = (title: string, people: readonly DemoGuise[]): Html =>
    people.length === 0 ? (
      <></>
    ) : (
      <>
        <h2>{title}</h2>
        <ul class="guises">
          {people.map((one) => (
            <li>
              {enter(one.email, one.name)}
              <p>
                <span translate="no">
                  {one.workplace}, {one.organisation}
                </span>
                {stands(one) !== '' && <strong> – {stands(one)}</strong>}
              </p>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <Page {...view} room="campaign" title={t.title}>
      <div class="demo-page">
        <h1>{t.title}</h1>
        {props.hasFailed && (
          <Notice kind="important">
            <p>{t.loadFailed}</p>
          </Notice>
        )}
        <p class="lead">{t.lead}</p>
        <h2>{t.coordinator}</h2>
        <p>{t.coordinatorText}</p>
        {enter(DEMO_COORDINATOR.email, DEMO_COORDINATOR.name)}
        {list(t.mine, guises.mine)}
        {list(t.hosts, guises.hosts)}
        {list(t.interns, guises.interns)}
        {list(t.pair, guises.pair)}
        {list(t.without, guises.without)}
        <h2>{t.anew}</h2>
        <p>{t.anewText}</p>
        <ButtonLink kind="secondary" href={to('/')}>
          {t.front}
        </ButtonLink>
        <h2>{t.reset}</h2>
        <p>{t.resetText}</p>
        <PostButton kind="danger" action={to(demoUrls.reset())}>
          {t.reset}
        </PostButton>
      </div>
    </Page>
  );
};

/** The demo's post, the newest first; with a part of an address the letters to it. */
export const DemoPostPage = (props: { view: View; letters: readonly DemoLetter[]; to: string; page: number }): Html => {
  const { view, to } = props;
  const t = demoTexts(view.lang);
  const here = inLanguage(view.lang, demoUrls.post());
  const letters = props.letters.filter((letter) => letter.to.toLowerCase().includes(to.toLowerCase()));
  const { shown, page, pages } = onePage(letters, props.page);
  return (
    <Page {...view} room="office" title={t.postTitle}>
      <h1>{t.postTitle}</h1>
      <p>{t.postText}</p>
      <form class="filters" method="get" action={here} role="search">
        <TextField name="til" label={t.searchPost} type="search" value={to} width="half" />
        <div class="filters-go">
          <Button kind="secondary">{t.show}</Button> <a href={here}>{t.all}</a>
        </div>
      </form>
      <Table
        lang={view.lang}
        caption={t.postTitle}
        isCaptionHidden
        columns={[{ label: t.subject }, { label: t.to }, { label: t.came }]}
        rows={shown.map((letter) => ({
          cells: [
            <a href={inLanguage(view.lang, demoUrls.letter(letter.number))} translate="no">
              {letter.subject}
            </a>,
            <span translate="no">{letter.to}</span>,
            letter.at ? shortMomentIn(letter.at, DEMO_ROUND.timeZone, view.lang) : '',
          ],
        }))}
        empty={to === '' ? t.noPost : t.noneTo}
      />
      <Pagination
        lang={view.lang}
        page={page}
        pages={pages}
        href={(number) => `${here}?${new URLSearchParams({ til: to, page: String(number) }).toString()}`}
      />
    </Page>
  );
};

/** A letter's plain text with its links made to press; nothing else of it is taken for HTML. */
const withLinks = (text: string): Child =>
  text.split(/(https?:\/\/\S+)/).map((part) => (/^https?:\/\//.test(part) ? <a href={part}>{part}</a> : part));

export const DemoLetterPage = ({ view, letter }: { view: View; letter: DemoLetter }): Html => {
  const t = demoTexts(view.lang);
  return (
    <Page {...view} room="office" title={letter.subject}>
      <a class="back-link" href={inLanguage(view.lang, demoUrls.post())}>
        {t.back}
      </a>
      <h1 translate="no">{letter.subject}</h1>
      <p>
        {t.to}: <span translate="no">{letter.to}</span>
      </p>
      {letter.at && (
        <p>
          {t.came}: {momentIn(letter.at, DEMO_ROUND.timeZone, view.lang)}
        </p>
      )}
      <pre class="letter-text" translate="no">
        {withLinks(letter.text)}
      </pre>
      {letter.calendar && (
        <Details summary={t.calendar[letter.calendar.method === 'CANCEL' ? 'out' : 'in']}>
          <pre class="letter-text" translate="no">
            {letter.calendar.content}
          </pre>
        </Details>
      )}
    </Page>
  );
};
