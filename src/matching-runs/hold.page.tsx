import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { byDanishAlphabet } from '../workplaces/organisation.ts';
import { HOLD_KINDS } from './hold.ts';
import { matchRunUrls } from './match-run.ts';
import { holdTexts } from './hold.texts.ts';
import type { Participant, Participants } from './participant.ts';

const toChoose = (people: Participants, role: Participant['role']) =>
  [...people.values()]
    .filter((one) => one.role === role && !one.isGone)
    .toSorted((a, b) => byDanishAlphabet(a.name, b.name))
    .map((one) => ({ value: one.id, label: `${one.name} (${one.workplace}, ${one.organisation})` }));

/** Any intern and any host of the round, pinned or banned, with the reason. */
export const HoldPage = (props: { view: View; people: Participants; typed: Typed; errors: Errors }): Html => {
  const { view, people, typed, errors } = props;
  const t = holdTexts(view.lang);
  const back = typedIn(typed, 'back');
  return (
    <Page {...view} room="office" title={t.holdTitle} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, matchRunUrls.hold())}
        errors={errors}
        back={{ href: inLanguage(view.lang, back === '' ? matchRunUrls.list() : matchRunUrls.run(back)) }}
        heading={t.holdTitle}
        intro={<p>{t.holdHint}</p>}
        hidden={{ back }}
        submit={t.saveHold}
      >
        <Radios
          name="kind"
          label={t.holdKind}
          value={typedIn(typed, 'kind')}
          options={HOLD_KINDS.map((kind) => ({ value: kind, label: t.holdKinds[kind] }))}
          error={errors.kind}
        />
        <Select
          name="intern"
          label={t.holdIntern}
          prompt={t.choose}
          value={typedIn(typed, 'intern')}
          options={toChoose(people, 'intern')}
          error={errors.intern}
        />
        <Select
          name="host"
          label={t.holdHost}
          prompt={t.choose}
          value={typedIn(typed, 'host')}
          options={toChoose(people, 'host')}
          error={errors.host}
        />
        <TextField
          name="reason"
          label={t.reason}
          value={typedIn(typed, 'reason')}
          suggestions={t.reasons}
          error={errors.reason}
        />
      </Question>
    </Page>
  );
};
