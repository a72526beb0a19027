import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { drawTexts } from './draw.texts.ts';
import type { Round } from './round.ts';

/** What stands behind the draw: its hash from the first day, its seed and salt once proposals are sent. */
export const DrawPage = (props: {
  view: View;
  round: Round | null;
  revealed: { seed: number; salt: string } | null;
}): Html => {
  const { view, round, revealed } = props;
  const t = drawTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.why}</p>
      <p>{t.when}</p>
      {round ? <Proof view={view} round={round} revealed={revealed} /> : <p>{t.none}</p>}
    </Page>
  );
};

const Proof = (props: { view: View; round: Round; revealed: { seed: number; salt: string } | null }): Html => {
  const { view, round, revealed } = props;
  const t = drawTexts(view.lang);
  const hash = { label: t.hash, value: <code>{round.seedHash}</code> };
  if (!revealed)
    return (
      <>
        <p>{t.hashHint(round.name)}</p>
        <SummaryList lang={view.lang} rows={[hash]} />
        <p>{t.later(longDate(round.dates.proposalsOn, view.lang))}</p>
      </>
    );
  const { seed, salt } = revealed;
  return (
    <>
      <p>{t.hashHint(round.name)}</p>
      <SummaryList
        lang={view.lang}
        rows={[hash, { label: t.seed, value: <code>{seed}</code> }, { label: t.salt, value: <code>{salt}</code> }]}
      />
      <p>{t.check}</p>
      <pre>
        <code>{`printf '%s' '${seed}:${salt}' | shasum -a 256`}</code>
      </pre>
    </>
  );
};
