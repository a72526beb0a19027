import { deadline } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { questionUrl } from '../sign-ups/question.ts';
import { type MyWishes, type Wish, wishUrls } from './wish.ts';
import { countedRank } from './wish.rules.ts';
import { wishTexts } from './wish.texts.ts';

/** A list of wishes in a line each, as the office and the status page show it. */
export const WishLines = ({ lang, wishes }: { lang: Lang; wishes: readonly Wish[] }): Html => {
  const t = wishTexts(lang);
  return (
    <ul class="wish-lines">
      {wishes.map(({ host, state }, index) => (
        <li translate="no">
          {state === 'gone'
            ? t.listedGone(host.workplace)
            : t.listed(countedRank(wishes, index), host.workplace, host.organisation)}
        </li>
      ))}
    </ul>
  );
};

/** On an intern's own page: what they wish for, and the way there while it can be changed. */
export const WishesSection = ({ lang, mine }: { lang: Lang; mine: MyWishes }): Html => {
  const t = wishTexts(lang);
  const { wishes, isOpen } = mine;
  if (wishes.length === 0 && !isOpen) return <></>;
  const way = wishes.length === 0 ? wishUrls.catalogue() : wishUrls.list();
  const word = wishes.length === 0 ? t.toCatalogue : isOpen ? t.panelChange : t.panelSee;
  return (
    <>
      <h2>{t.title}</h2>
      {wishes.length === 0 ? <p>{t.panelNone}</p> : <WishLines lang={lang} wishes={wishes} />}
      <p>
        <a href={inLanguage(lang, way)}>{word}</a>
      </p>
      {isOpen && wishes.length > 0 && <p class="soft">{t.untilClose(deadline(mine.round.dates.signUpCloses, lang))}</p>}
    </>
  );
};

/** On a host's own page: whether interns see it, and where that is changed. */
export const ShownSection = (props: { lang: Lang; signUp: string; isShown: boolean; isOpen: boolean }): Html => {
  const t = wishTexts(props.lang);
  if (!props.isOpen) return <></>;
  return (
    <>
      <h2>{t.hostTitle}</h2>
      <p>
        {props.isShown ? t.hostShown : t.hostHidden}{' '}
        <a href={inLanguage(props.lang, questionUrl(props.signUp, 'learn'))}>{t.hostChange}</a>
      </p>
    </>
  );
};
