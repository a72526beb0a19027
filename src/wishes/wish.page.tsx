import { accountUrls } from '../accounts/account.ts';
import { ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { deadline } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { catalogueTexts } from './catalogue.texts.ts';
import { HostFacts, ImpossibleText } from './shown-host.page.tsx';
import { hostAnchor, type MyWishes, type Wish, wishUrls } from './wish.ts';
import { countedRank, idleBecause, type Impossible, isSought } from './wish.rules.ts';
import { wishTexts } from './wish.texts.ts';

export type WishRefusal = Impossible | 'full' | 'not-shown' | 'closed' | 'not-open-yet' | 'gone';

export interface WishesProps {
  readonly view: View;
  readonly mine: MyWishes;
  /** Why the press before did nothing. */
  readonly refused?: WishRefusal | undefined;
}

/** The list in its order, each wish with the buttons that change it, and what wishes do and do not do. */
export const WishesPage = (props: WishesProps): Html => {
  const { view, mine, refused } = props;
  const { lang } = view;
  const t = wishTexts(lang);
  const to = (path: string) => inLanguage(lang, path);
  const isNone = mine.wishes.length === 0;
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={to(signUpUrls.show(mine.signUp))}>
        {t.mine}
      </a>
      {refused && <Refused {...props} refused={refused} />}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        {mine.isOpen ? t.untilClose(deadline(mine.round.dates.signUpCloses, lang)) : isNone ? t.closedNone : t.closed}
      </p>
      {mine.isOpen && !isSought(mine.party) && (
        <Notice kind="important">
          <p>{catalogueTexts(lang).unsought}</p>
        </Notice>
      )}
      {isNone && mine.isOpen && <p>{t.none}</p>}
      {mine.wishes.length > 0 && (
        <ol class="wishes">
          {mine.wishes.map((wish, index) => (
            <WishItem view={view} mine={mine} wish={wish} index={index} />
          ))}
        </ol>
      )}
      {mine.isOpen && (
        <ButtonRow>
          <ButtonLink href={to(wishUrls.catalogue())}>{t.toCatalogue}</ButtonLink>
        </ButtonRow>
      )}
      <HowUsed {...props} />
    </Page>
  );
};

const Refused = ({ view, mine, refused }: WishesProps & { refused: WishRefusal }): Html => {
  const t = wishTexts(view.lang);
  return (
    <Notice kind="important" title={t.refused}>
      <p>
        {refused in t.impossible ? (
          <ImpossibleText lang={view.lang} mine={mine} why={refused as Impossible} />
        ) : (
          t.why[refused as Exclude<WishRefusal, Impossible>]
        )}
      </p>
    </Notice>
  );
};

const HowUsed = ({ view, mine }: WishesProps): Html => {
  const t = wishTexts(view.lang);
  return (
    <>
      <h2>{t.how}</h2>
      {mine.party.length > 1 && <p>{t.pair}</p>}
      <ul>
        {t.howList.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2>{t.promise}</h2>
      <p>{t.promiseText}</p>
    </>
  );
};

const WishItem = (props: { view: View; mine: MyWishes; wish: Wish; index: number }): Html => {
  const { view, mine, wish, index } = props;
  const { lang } = view;
  const { host, state } = wish;
  const t = wishTexts(lang);
  const why = idleBecause(mine.party, wish);
  return (
    <li id={hostAnchor(host.id)} tabindex={-1} class={why === null ? undefined : 'is-idle'}>
      <p class="wish-rank">{why === null ? t.rank(countedRank(mine.wishes, index)) : t.notCounted}</p>
      <h2 translate="no">{host.workplace}</h2>
      {state === 'gone' && <p class="wish-note">{t.gone}</p>}
      {state === 'hidden' && <p class="wish-note">{t.hidden}</p>}
      {why !== null && why !== 'gone' && (
        <p class="wish-note">
          {t.idle} <ImpossibleText lang={lang} mine={mine} why={why} />
        </p>
      )}
      {state === 'shown' && <HostFacts lang={lang} round={mine.round} host={host} />}
      {mine.isOpen && <WishButtons {...props} />}
    </li>
  );
};

/** The place one presses for is sent, not the direction: a second press moves nothing more. */
const WishButtons = ({ view, mine, wish, index }: { view: View; mine: MyWishes; wish: Wish; index: number }): Html => {
  const { lang } = view;
  const t = wishTexts(lang);
  const { id, workplace } = wish.host;
  const move = (place: number, text: string): Html => (
    <PostButton
      kind="secondary"
      action={inLanguage(lang, wishUrls.move())}
      fields={{ vaert: id, plads: String(place + 1) }}
    >
      {text} <span class="sr-only">{workplace}</span>
    </PostButton>
  );
  return (
    <div class="button-row">
      {index > 0 && move(index - 1, t.up)}
      {index < mine.wishes.length - 1 && move(index + 1, t.down)}
      <PostButton kind="quiet" action={inLanguage(lang, wishUrls.remove())} fields={{ vaert: id }}>
        {t.remove} <span class="sr-only">{workplace}</span>
      </PostButton>
    </div>
  );
};

/** For who is signed in and takes no part as intern this year. */
export const NoWishesPage = ({ view }: { view: View }): Html => {
  const t = wishTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.noTitle}>
      <h1>{t.noTitle}</h1>
      <p>{t.noText}</p>
      <ButtonRow>
        <ButtonLink href={inLanguage(view.lang, signUpUrls.start())}>{t.noButton}</ButtonLink>
        <ButtonLink kind="secondary" href={inLanguage(view.lang, accountUrls.mine())}>
          {t.mine}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
};
