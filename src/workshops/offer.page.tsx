import { ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { capital, momentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { bookingUrls } from './booking.ts';
import { whenIs } from './my-workshop.page.tsx';
import { myWorkshopTexts } from './my-workshop.texts.ts';
import type { Workshop } from './workshop.ts';

export interface OfferProps {
  readonly view: View;
  readonly secret: string;
  readonly workshop: Workshop;
  readonly until: Date;
  readonly timeZone: string;
}

/** Where the mail about a free seat leads: yes or no in one press, without signing in. Nobody's name stands here. */
export const OfferPage = ({ view, secret, workshop, until, timeZone }: OfferProps): Html => {
  const { lang } = view;
  const t = myWorkshopTexts(lang).offer;
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <SummaryList
        lang={lang}
        rows={[
          { label: t.when, value: capital(whenIs(workshop, lang)) },
          {
            label: t.where,
            value: (
              <span translate="no">{workshop.isOnline ? t.online : `${workshop.place}: ${workshop.address}`}</span>
            ),
          },
        ]}
      />
      <p>
        <strong>{t.until(momentIn(until, timeZone, lang))}</strong> {t.moves}
      </p>
      <ButtonRow>
        <PostButton action={inLanguage(lang, bookingUrls.offer(secret))}>{t.yes}</PostButton>
        <PostButton kind="secondary" action={inLanguage(lang, bookingUrls.declineOffer(secret))}>
          {t.no}
        </PostButton>
      </ButtonRow>
    </Page>
  );
};

/**
 * What became of an offer: taken just now, or before by whoever it was made to; declined, expired, or over for another reason.
 * Works again when the link is used again.
 */
export const OfferOverPage = (props: { view: View; how: 'taken' | 'used' | 'declined' | 'late' | 'over' }): Html => {
  const { view, how } = props;
  const t = myWorkshopTexts(view.lang).offer;
  const see = <ButtonLink href={inLanguage(view.lang, bookingUrls.choose())}>{t.see}</ButtonLink>;
  return (
    <Page {...view} room="form" title={t[how]}>
      {how === 'taken' ? <Panel title={t.taken} /> : <h1>{t[how]}</h1>}
      <p>{t[`${how}Text`]}</p>
      {see}
    </Page>
  );
};
