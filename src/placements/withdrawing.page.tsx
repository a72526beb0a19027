import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { visitInWords } from './my-visits.page.tsx';
import type { MyVisit } from './my-visits.ts';
import { placementUrls } from './placement.ts';
import { withdrawingTexts } from './withdrawing.texts.ts';

/** The visits that end when a sign-up is withdrawn, or that have; each by its name, its days and how it stands. */
export const CalledOffVisits = ({ lang, visits }: { lang: Lang; visits: readonly MyVisit[] }): Html => {
  const t = withdrawingTexts(lang);
  const isAhead = visits.some(({ state }) => state === 'open' || state === 'agreed');
  const inWords = (visit: MyVisit): string => {
    const words = visitInWords(visit, lang);
    return visit.state === 'open' || visit.state === 'agreed' ? t[visit.state](words) : words;
  };
  return (
    <>
      <p>{isAhead ? t.before : t.after}</p>
      <ul>
        {visits.map((visit) => (
          <li>
            <a href={inLanguage(lang, placementUrls.show(visit.id))}>{inWords(visit)}</a>
          </li>
        ))}
      </ul>
    </>
  );
};
