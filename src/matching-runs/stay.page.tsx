import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import { stayTexts } from './stay.texts.ts';

/** 'man.–ons.' in one line, for tables; days that stand apart may go on in the next. */
export const ShortStay = (props: { lang: Lang; days: readonly Weekday[]; round: Pick<Round, 'visitWeek'> }): Html => {
  const words = stayTexts(props.lang).short(props.days, props.round);
  return words.includes('–') ? <span class="unbroken">{words}</span> : <>{words}</>;
};
