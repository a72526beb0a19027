import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Table } from '../kit/table.tsx';
import { frontTexts } from './front.texts.ts';
import { byLandsdel, type Tally } from './tally.ts';

/** Who has signed up so far (R5): the two numbers, and in words what the map shows. */
export const Now = ({ lang, tally }: { lang: Lang; tally: Tally }): Html => {
  const t = frontTexts(lang).now;
  if (tally.hosts + tally.interns === 0)
    return (
      <section class="section now">
        <h2>{t.title}</h2>
        <p class="lead">{t.none}</p>
      </section>
    );
  return (
    <section class="section now">
      <div>
        <h2>{t.title}</h2>
        <p class="now-counts">
          <span class="now-hosts">
            <b>{tally.hosts}</b> {t.hosts(tally.hosts)}
          </span>{' '}
          <span class="now-interns">
            <b>{tally.interns}</b> {t.interns(tally.interns)}
          </span>
        </p>
        <p>{t.text}</p>
      </div>
      <Table
        lang={lang}
        caption={t.table}
        columns={[
          { label: t.landsdel },
          { label: t.hostsHead, isNumber: true },
          { label: t.internsHead, isNumber: true },
        ]}
        rows={byLandsdel(tally.places).map((row) => ({ cells: [row.landsdel[lang], row.hosts, row.interns] }))}
        empty={t.none}
      />
    </section>
  );
};
