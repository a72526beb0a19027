import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { SummaryList } from '../kit/summary-list.tsx';
import { deputyUrls } from '../placements/deputy.ts';
import { managerSaidTexts } from '../sign-ups/manager-said.texts.ts';
import { askedTexts } from './asked.texts.ts';
import { type Asked, askedUrl, type SaidAsManager } from './asked.ts';

/** What I have said to others, and can still say otherwise: as a manager, and as somebody's deputy. */
export const AskedSections = ({ lang, asked }: { lang: Lang; asked: Asked }): Html => {
  const t = askedTexts(lang);
  return (
    <>
      {asked.said.length > 0 && (
        <>
          <h2>{t.said}</h2>
          <SummaryList
            lang={lang}
            rows={asked.said.map((one) => ({
              label: t.saidOn(one.name || t.somebody),
              value: <Said lang={lang} one={one} />,
            }))}
          />
        </>
      )}
      {asked.deputyFor.length > 0 && (
        <>
          <h2>{t.deputy}</h2>
          <SummaryList
            lang={lang}
            rows={asked.deputyFor.map(({ signUp, name }) => ({
              label: t.deputyFor(name || t.somebody),
              value: <a href={inLanguage(lang, deputyUrls.mine(signUp))}>{t.stop}</a>,
            }))}
          />
        </>
      )}
    </>
  );
};

const Said = ({ lang, one }: { lang: Lang; one: SaidAsManager }): Html => {
  const t = askedTexts(lang);
  return (
    <>
      {managerSaidTexts(lang).said(one)}
      {one.changeBy === null ? (
        <span class="cell-aside">{t.over}</span>
      ) : (
        <form method="post" action={inLanguage(lang, askedUrl(one.id))}>
          <button class="link-button" type="submit">
            {t.change(longDate(one.changeBy, lang))}
          </button>
        </form>
      )}
    </>
  );
};
