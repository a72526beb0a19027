import { accountUrls } from '../accounts/account.ts';
import { ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { momentIn } from '../kit/dates.ts';
import { fieldId } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details, Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { feedTexts } from './calendar-feed.texts.ts';
import { feedUrls } from './calendar-feed.ts';

export interface FeedPageProps {
  readonly view: View;
  /** Since when there is an address, on the clocks of this time zone; null while there is none. */
  readonly madeAt: Date | null;
  readonly timeZone: string;
  /** The address itself, on the one page that shows it. */
  readonly address?: string;
}

/** How to get one's dates into one's own calendar; the address is shown once, just after it was made. */
export const FeedPage = (props: FeedPageProps): Html => {
  const { view, address } = props;
  const { lang } = view;
  const t = feedTexts(lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, accountUrls.mine())}>
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.follows}</p>
      {address === undefined ? <Making {...props} /> : <Made {...props} address={address} />}
      <h2>{t.how}</h2>
      {t.ways.map(({ title, steps }, at) => (
        <Details summary={title} isOpen={address !== undefined && at === 0}>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </Details>
      ))}
      <p class="soft">{t.where}</p>
    </Page>
  );
};

const Making = ({ view: { lang }, madeAt, timeZone }: FeedPageProps): Html => {
  const t = feedTexts(lang);
  if (madeAt === null) return <PostButton action={inLanguage(lang, feedUrls.make())}>{t.make}</PostButton>;
  return (
    <Notice>
      <p>{t.holdsSince(momentIn(madeAt, timeZone, lang))}</p>
      <p>{t.remakeMeans}</p>
      <ButtonRow>
        <PostButton kind="secondary" action={inLanguage(lang, feedUrls.make())}>
          {t.remake}
        </PostButton>
        <PostButton kind="quiet" action={inLanguage(lang, feedUrls.stop())}>
          {t.stop}
        </PostButton>
      </ButtonRow>
    </Notice>
  );
};

/** Whatever calendar is on the machine opens addresses that begin with webcal. */
const Made = ({ view: { lang }, address }: FeedPageProps & { address: string }): Html => {
  const t = feedTexts(lang);
  return (
    <Notice kind="done" title={t.made}>
      <p>{t.once}</p>
      <div class="form-group">
        <label class="form-label" for={fieldId('address')}>
          {t.address}
        </label>
        <input
          class="form-input form-input-full"
          id={fieldId('address')}
          type="text"
          value={address}
          readonly
          translate="no"
        />
      </div>
      <ButtonLink kind="secondary" href={address.replace(/^https?:/, 'webcal:')}>
        {t.open}
      </ButtonLink>
      <p class="soft">{t.openHint}</p>
    </Notice>
  );
};
