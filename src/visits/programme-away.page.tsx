import { erasedTexts } from '../accounts/erased.texts.ts';
import { PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { View } from '../kit/view.ts';
import { wordList } from '../kit/word-list.ts';
import type { Weekday } from '../rounds/round.ts';
import { programmeTexts } from './programme.texts.ts';
import { programmeUrls, type ExpectedGuest, type OwnProgramme, type Programme } from './programme.ts';
import { dayName } from './shown-days.ts';

/** To the host, whose guests they are. */
export const namesOf = (guests: readonly ExpectedGuest[], lang: Lang): string[] =>
  guests.map(({ name }) => name || erasedTexts(lang).person);

/** A day whose guests come no more: the host sees it until it is removed, and nobody else does. */
export const Nobody = (props: { view: View; own: OwnProgramme; programme: Programme; day: Weekday }): Html => {
  const { view, own, programme, day } = props;
  const { lang } = view;
  const t = programmeTexts(lang);
  if (own.isOver) return <p class="soft">{t.nobodyTitle}</p>;
  const fields = { version: String(programme.version), away: 'yes' };
  return (
    <Notice kind="important">
      <p>
        <strong>{t.nobodyTitle}.</strong> {t.nobodyText}
      </p>
      <PostButton
        kind="secondary"
        action={inLanguage(lang, programmeUrls.day(own.visit.placement.id, day))}
        fields={fields}
      >
        {t.removeDay}
        <span class="sr-only">: {dayName(own.visit.round, day, lang)}</span>
      </PostButton>
    </Notice>
  );
};

/** To the host: who had been expected that day, as what is planned may be meant for more than are left. */
export const Fewer = (props: { lang: Lang; guests: readonly ExpectedGuest[]; day: Weekday }): Html => {
  const { lang, guests, day } = props;
  const t = programmeTexts(lang);
  const away = guests.filter(({ awayOn }) => awayOn.includes(day));
  const count = guests.filter(({ days }) => days.includes(day)).length;
  if (away.length === 0 || count === 0) return <></>;
  return (
    <p class="soft no-print">
      {t.away(wordList(namesOf(away, lang), lang))} {count === 1 && t.oneLeft}
    </p>
  );
};
