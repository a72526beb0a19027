import { dayAndMonth, weekName } from '../kit/dates.ts';
import { type Figure, Figures } from '../kit/figure.tsx';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { isOnlineWorkshop } from '../rounds/round.ts';
import type { Sector } from '../workplaces/sector.ts';
import type { FrontLinks, FrontRound } from './front.ts';
import { CommonDays } from './front-week.page.tsx';
import { frontTexts } from './front.texts.ts';

type Telling = { lang: Lang };

/** What is ordinary here is news elsewhere: why anybody can be a host. */
export const Idea = ({ lang }: Telling): Html => {
  const { idea } = frontTexts(lang);
  return (
    <section class="section idea">
      <h2>{idea.title}</h2>
      <div>
        {idea.text.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </section>
  );
};

/** From sign-up to what was taken home, with the round's own dates where there is one. */
export const Steps = ({ lang, round }: Telling & { round: FrontRound | null }): Html => {
  const t = frontTexts(lang).steps;
  const week = round && weekName(round.visitWeek, lang);
  const workshops = round?.workshops.map((one) => {
    const day = dayAndMonth(one.day, lang);
    return isOnlineWorkshop(one) ? t.workshopOnline(day) : t.workshopAt(day, one.place);
  });
  const steps = [
    [t.signUp, round ? [t.by(dayAndMonth(round.dates.signUpCloses, lang))] : []],
    [t.proposal, round ? [t.on(dayAndMonth(round.dates.proposalsOn, lang))] : []],
    [t.workshop, workshops?.length ? workshops : week ? [t.before(week)] : []],
    [t.visit, week ? [t.during(week)] : []],
    [t.home, week ? [t.after(week)] : []],
  ] as const;
  return (
    <section class="section">
      <h2>{t.title}</h2>
      <ol class="steps">
        {steps.map(([[title, text], when]) => (
          <li>
            <h3>{title}</h3>
            {when.map((line) => (
              <p class="steps-when">{line}</p>
            ))}
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <CommonDays lang={lang} />
    </section>
  );
};

/** What each side says yes to, and on what condition there is a match: told in advance (R4–R8, R10, R12). */
export const Sides = ({ lang }: Telling): Html => {
  const t = frontTexts(lang).sides;
  const sides = [
    ['side side-intern', t.intern],
    ['side side-host', t.host],
  ] as const;
  return (
    <section class="section">
      <h2>{t.title}</h2>
      <div class="sides">
        {sides.map(([kind, side]) => (
          <div class={kind}>
            <h3>{side.title}</h3>
            <ul>
              {side.points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
            <p>{side.condition}</p>
          </div>
        ))}
      </div>
    </section>
  );
};

/** The share of workplaces that may take part is known for these sectors together (R20), and hidden for others. */
const SECTORS_OF_THE_SHARE: readonly Sector[] = ['municipal', 'state'];
const isShareKnown = (sectors: readonly Sector[]): boolean =>
  sectors.length === SECTORS_OF_THE_SHARE.length && SECTORS_OF_THE_SHARE.every((sector) => sectors.includes(sector));

/** For whom: the round's sectors in words (R2). */
export const Eligible = ({ lang, round, links }: Telling & { round: FrontRound | null; links: FrontLinks }): Html => {
  const t = frontTexts(lang).eligible;
  const sectors = round?.sectors ?? SECTORS_OF_THE_SHARE;
  const inWords = new Intl.ListFormat(lang, { type: 'disjunction' }).format(sectors.map((one) => t.sector[one]));
  return (
    <section class="section eligible">
      <h2>{t.title}</h2>
      <div>
        <p class="lead">{t.text(inWords)}</p>
        {isShareKnown(sectors) && (
          <p>
            {t.share} <span class="soft">{t.shareSource}</span>
          </p>
        )}
        <p>{t.voluntary}</p>
        {round && (
          <p>
            <a href={links.mayWe}>{t.test}</a>
          </p>
        )}
      </div>
    </section>
  );
};

const percent = (share: number, lang: Lang): string => (lang === 'da' ? `${share} %` : `${share}%`);

/** The four measures of 2016 (R14, R20), as the programme published them: without the number of answers. */
const MEASURED_2016 = {
  hosts: { recommend: 92, satisfied: 78, benefit: 75, again: 89 },
  interns: { recommend: 96, satisfied: 88, benefit: 75 },
} as const;

export const PastFigures = ({ lang }: Telling): Html => {
  const t = frontTexts(lang).figures;
  const told = (measures: Partial<typeof MEASURED_2016.hosts> | typeof MEASURED_2016.interns): Figure[] =>
    (['recommend', 'satisfied', 'benefit', 'again'] as const).flatMap((measure) => {
      const share = (measures as Partial<Record<string, number>>)[measure];
      return share === undefined ? [] : [{ number: percent(share, lang), text: t[measure] }];
    });
  return (
    <section class="section past">
      <h2>{t.title}</h2>
      <Figures title={t.hosts} figures={told(MEASURED_2016.hosts)} />
      <Figures title={t.interns} figures={told(MEASURED_2016.interns)} source={t.source} />
    </section>
  );
};

/** Why it matters that people meet (R20). */
export const Why = ({ lang }: Telling): Html => {
  const t = frontTexts(lang).why;
  const figures = [t.reuse, t.together].map(([number = '', text = '']) => ({ number, text }));
  return (
    <section class="section why">
      <div>
        <h2>{t.title}</h2>
        <p class="lead">{t.text}</p>
      </div>
      <Figures figures={figures} source={t.source} />
    </section>
  );
};
