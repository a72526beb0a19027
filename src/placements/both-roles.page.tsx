import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { bothRolesTexts } from './both-roles.texts.ts';
import { deputyUrls } from './deputy.ts';
import type { ShownVisit } from './shown-visit.ts';

/** To who is host and guest on the same days: that they are, before they say yes and until it begins. */
export const BothRolesNotice = ({ visit: { both, round }, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  if (both === null) return <></>;
  const t = bothRolesTexts(lang);
  return (
    <div class="no-print">
      <Notice>
        <p>
          {t.both(stayTexts(lang).long(both.days, round))}{' '}
          <a href={inLanguage(lang, deputyUrls.mine(both.host))}>{t.deputy}</a>
        </p>
      </Notice>
    </div>
  );
};
