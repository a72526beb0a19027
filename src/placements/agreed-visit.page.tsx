import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { SummaryList } from '../kit/summary-list.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { agreedVisitTexts } from './agreed-visit.texts.ts';
import type { AgreedVisit } from './agreed-visit.ts';

/** What came of a manager's yes: where and on which days, or that it was called off. */
export const AgreedVisitSection = ({ lang, visit }: { lang: Lang; visit: AgreedVisit }): Html => {
  const t = agreedVisitTexts(lang);
  const { workplace, organisation, days, round, isOff } = visit;
  return (
    <>
      <h2>{isOff ? t.off : t.title}</h2>
      {isOff && <p>{t.offText}</p>}
      <SummaryList
        lang={lang}
        rows={[
          { label: t.where, value: <span translate="no">{`${workplace}, ${organisation}`}</span> },
          { label: t.when, value: stayTexts(lang).long(days, round) },
        ]}
      />
    </>
  );
};
