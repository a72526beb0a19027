import type { Arrangement } from '../arrangements/arrangement.ts';
import { daysInWords } from '../arrangements/days.page.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { SummaryRow } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { wordList } from '../kit/word-list.ts';
import { arrangedTexts } from '../matching-runs/arranged.texts.ts';
import { listedPlacementTexts } from '../placements/listed-placement.texts.ts';
import type { Round } from '../rounds/round.ts';
import { officeUrls } from './office.ts';
import { OnBehalfReason } from './on-behalf.page.tsx';
import { selfArrangedTexts } from './self-arranged.texts.ts';
import type { SelfArranged } from './self-arranged.ts';

/** "Ada og Bo (Vandværket) – Havnen"; an address where somebody has only been written to. */
const whoWithWhom = ({ names, signUps, internWorkplace, hostWorkplace, email }: Arrangement, lang: Lang): string => {
  const guests = wordList(signUps.companion === null ? [names.intern] : [names.intern, names.companion], lang);
  const [from, to] = [signUps.intern === null ? email : `${guests} (${internWorkplace})`, hostWorkplace];
  return `${from} – ${signUps.host === null ? email : to}`;
};

/** Until the proposals are sent by the rule of the matching; after that what became of it. */
const howItStands = (one: Arrangement, { standings, visits }: SelfArranged, lang: Lang): string => {
  const t = selfArrangedTexts(lang);
  if (one.state !== 'accepted') return t.invited;
  if (visits) {
    const state = visits.get(one.id);
    return state ? t.became(listedPlacementTexts(lang).states[state]) : t.noVisit;
  }
  const { lack = 'gone', inLine = 0 } = standings.get(one.id) ?? {};
  if (lack === null) return t.holds;
  const why = arrangedTexts(lang).lack[lack];
  return lack === 'seats' ? t.inLine(why, inLine) : t.lacks(why);
};

/** On a sign-up's page in the office: what is invited or agreed, and the way to remove it. */
export const selfArrangedRows = (props: {
  lang: Lang;
  round: Round;
  signUp: string;
  selfArranged: SelfArranged;
  mayRemove: boolean;
}): SummaryRow[] => {
  const { lang, round, signUp, selfArranged, mayRemove } = props;
  const t = selfArrangedTexts(lang);
  return selfArranged.arrangements.map((one) => ({
    label: t.label,
    value: (
      <>
        <span translate="no">{whoWithWhom(one, lang)}</span>, {daysInWords(lang, round, one.days)} (
        {howItStands(one, selfArranged, lang)}){' '}
        {mayRemove && (
          <a href={inLanguage(lang, officeUrls.selfArranged(signUp, one.id))}>
            {t.remove}
            <span class="sr-only" translate="no">
              {' '}
              {whoWithWhom(one, lang)}
            </span>
          </a>
        )}
      </>
    ),
  }));
};

/** Before the office removes it: what it means, and why it is done. */
export const RemoveArrangementPage = (props: {
  view: View;
  signUp: string;
  arrangement: Arrangement;
  typed: Typed;
  errors: Errors;
}): Html => {
  const { view, signUp, arrangement, typed, errors } = props;
  const { lang } = view;
  const t = selfArrangedTexts(lang);
  const title = t.title(whoWithWhom(arrangement, lang));
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <Notice kind="important">
        <p>{t.told}</p>
      </Notice>
      <Question
        lang={lang}
        action={inLanguage(lang, officeUrls.selfArranged(signUp, arrangement.id))}
        errors={errors}
        back={{ href: inLanguage(lang, officeUrls.signUp(signUp)) }}
        heading={title}
        intro={<p>{t.text}</p>}
        submit={t.button}
      >
        <OnBehalfReason lang={lang} label={t.reason} typed={typed} errors={errors} />
      </Question>
    </Page>
  );
};
