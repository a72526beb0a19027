import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { visitInWords } from '../placements/my-visits.page.tsx';
import type { MyVisit } from '../placements/my-visits.ts';
import { takeawayTexts } from '../visits/takeaway.texts.ts';
import { takeawayUrls } from '../visits/takeaway.ts';

/** The way to what one has taken home, under the visits it is from. */
export const LookBack = ({ lang, visits }: { lang: Lang; visits: readonly MyVisit[] }): Html => (
  <>
    {visits.map((visit) => (
      <p>
        <a href={inLanguage(lang, takeawayUrls.mine(visit.id))}>
          {takeawayTexts(lang).lookBack(visitInWords(visit, lang))}
        </a>
      </p>
    ))}
  </>
);
