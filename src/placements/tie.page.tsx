import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { field } from '../workplaces/fields.ts';
import { inLandsdel } from '../workplaces/municipalities.ts';
import { isMover, type ShownPerson, type ShownVisit } from './shown-visit.ts';
import { tieTexts } from './tie.texts.ts';

interface TieProps {
  readonly visit: ShownVisit;
  readonly lang: Lang;
}

/** What a proposal hangs together with, and that nothing changes before all agree. */
export const TieNotice = ({ visit, lang }: TieProps): Html => {
  const { tie, mine } = visit;
  if (!tie) return <></>;
  const t = tieTexts(lang).nothingYet;
  const before = tie.before?.isStanding ? tie.before : null;
  const words = before === null ? t.other : mine.side === 'host' ? t.host(before.workplace) : t.mover;
  return (
    <Notice>
      <p>{words}</p>
    </Notice>
  );
};

type Seen = Pick<ShownPerson, 'workplace' | 'organisation' | 'municipality' | 'fields'>;

/** To who is asked to move: the visit they have and the one proposed. */
export const SideBySide = ({ visit, lang }: TieProps): Html => {
  const before = visit.tie?.before;
  if (!before || !isMover(visit)) return <></>;
  const t = tieTexts(lang);
  const { placement, round, host } = visit;
  const stay = (days: typeof before.days): string => stayTexts(lang).short(days, round);
  const both = (label: string, now: string, proposed: string) => ({
    label,
    value: (
      <>
        <p>
          {t.now}: {now}
        </p>
        <p>
          {t.proposed}: {proposed}
        </p>
      </>
    ),
  });
  const of = (label: string, word: (one: Seen) => string) => both(label, word(before), word(host));
  return (
    <>
      <h2>{t.compare}</h2>
      <SummaryList
        lang={lang}
        rows={[
          of(t.host, (one) => `${one.workplace}, ${one.organisation}`),
          of(t.place, (one) => inLandsdel(one.municipality, lang)),
          both(t.days, stay(before.days), stay(placement.days)),
          of(t.fields, ({ fields }) => fields.map((code) => field(code)[lang]).join(' · ')),
        ]}
      />
    </>
  );
};
