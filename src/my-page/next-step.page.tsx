import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { mineTexts } from './mine.texts.ts';
import type { MyYear } from './mine.ts';
import { nextSteps } from './next-step.rules.ts';

/** What comes next and when; nothing only before there is a round. */
export const NextStep = ({ lang, mine }: { lang: Lang; mine: MyYear }): Html => {
  const { round } = mine;
  if (!round) return <></>;
  const t = mineTexts(lang);
  const steps = nextSteps({ ...mine, round }).map(({ as, kind, day }) => {
    const text = t.step[kind](longDate(day, lang));
    return as.length === 0
      ? text
      : t.stepAs(
          as.map((one) => t.rolesOfSteps[one]),
          text,
        );
  });
  return (
    <>
      <h2>{t.next}</h2>
      {steps.length === 1 ? (
        <p>{steps}</p>
      ) : (
        <ul>
          {steps.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
};
