import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Table } from '../kit/table.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { field } from '../workplaces/fields.ts';
import { landsdelOf, municipality } from '../workplaces/municipalities.ts';
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
  const both = (label: string, of: (one: Seen) => string) => ({ cells: [label, of(before), of(host)] });
  return (
    <Table
      lang={lang}
      caption={t.compare}
      columns={[{ label: t.what }, { label: t.now }, { label: t.proposed }]}
      rows={[
        both(t.host, (one) => `${one.workplace}, ${one.organisation}`),
        both(t.place, (one) => `${municipality(one.municipality).name} (${landsdelOf(one.municipality)[lang]})`),
        { cells: [t.days, stay(before.days), stay(placement.days)] },
        both(t.fields, ({ fields }) => fields.map((code) => field(code)[lang]).join(' · ')),
      ]}
      empty=""
    />
  );
};
