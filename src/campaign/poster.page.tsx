import { workingDaysOf } from '../kit/calendar.ts';
import { dateSpan } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { QrCode } from '../kit/qr-code.tsx';
import type { FrontLinks, FrontRound } from './front.ts';
import { frontTexts } from './front.texts.ts';
import { SignUpMap } from './sign-up-map.page.tsx';

/** An address as one writes it on paper: without what a browser adds itself. */
export const addressOnPaper = (url: string): string => url.replace(/^https?:\/\//, '');

/** The front page on paper: one A4 for the coffee room, with a code to scan. Not there on a screen. */
export const Poster = (props: { lang: Lang; round: FrontRound; links: FrontLinks; siteName: string }): Html => {
  const { lang, round, links } = props;
  const t = frontTexts(lang);
  const { isoWeek } = round.visitWeek;
  const [monday, , , , friday] = workingDaysOf(round.visitWeek);
  return (
    <div class="poster" aria-hidden="true">
      <p class="poster-name">{props.siteName}</p>
      <p class="poster-headline">
        {t.headline.before}
        <mark>{t.headline.marked}</mark>
      </p>
      <p class="poster-lead">{t.lead}</p>
      <SignUpMap lang={lang} places={[]} />
      <div class="poster-week">
        <p class="week-number">{isoWeek}</p>
        <div>
          <p class="poster-when">{t.poster.week(isoWeek)}</p>
          <p class="poster-when">{dateSpan(monday, friday, lang)}</p>
          <p>{t.poster.foot}</p>
          <p>
            <b>{addressOnPaper(links.signUpOnPaper)}</b>
          </p>
        </div>
        <div>
          <QrCode text={links.signUpOnPaper} label={links.signUpOnPaper} />
        </div>
      </div>
    </div>
  );
};
