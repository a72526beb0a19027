import { HiddenFields } from '../kit/button.tsx';
import { longDate } from '../kit/dates.ts';
import { GroupedChoices } from '../kit/grouped-choices.tsx';
import type { Html } from '../kit/html.ts';
import { MapChoices } from '../kit/map-choices.tsx';
import { Radios } from '../kit/radios.tsx';
import { chosenIn, typedIn } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import { TickBox } from '../kit/tick-box.tsx';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { MUNICIPALITIES } from '../workplaces/municipalities.ts';
import { IF_NOT_FOUND } from './answers.ts';
import type { QuestionFields } from './question-fields.page.tsx';
import { fieldGroups } from './shared-questions.page.tsx';

/** Who came by a host's invitation has found one, and says only what comes of it otherwise. */
const InvitedFields: QuestionFields = ({ t, typed, errors }): Html => (
  <>
    <HiddenFields fields={{ finder: 'outside' }} />
    <Radios
      name="ifNotFound"
      label={t.finder.invited.title}
      hint={t.finder.invited.hint}
      isQuestion
      value={typedIn(typed, 'ifNotFound')}
      error={errors.ifNotFound}
      options={IF_NOT_FOUND.map((value) => ({
        value,
        label: t.finder.ifNotFounds[value],
        hint: t.finder.invited.hints[value],
      }))}
    />
  </>
);

/** Most have a host found; who finds one says beforehand what to do if that fails (R11). */
export const FinderFields: QuestionFields = (props): Html =>
  props.isInvited ? InvitedFields(props) : OpenFinderFields(props);

const OpenFinderFields: QuestionFields = ({ lang, t, round, typed, errors }): Html => (
  <>
    <Radios
      name="finder"
      label={t.finder.title}
      isQuestion
      value={typedIn(typed, 'finder')}
      error={errors.finder}
      options={[
        { value: 'us', label: t.finder.choices.us, hint: t.finder.usHint },
        { value: 'outside', label: t.finder.choices.outside, hint: t.finder.outsideHint },
        { value: 'inside', label: t.finder.choices.inside, hint: t.finder.insideHint },
      ]}
    />
    <div class="form-unless-first">
      <Radios
        name="ifNotFound"
        label={t.finder.ifNotFound(longDate(round.dates.signUpCloses, lang))}
        value={typedIn(typed, 'ifNotFound')}
        error={errors.ifNotFound}
        options={IF_NOT_FOUND.map((value) => ({ value, label: t.finder.ifNotFounds[value] }))}
      />
    </div>
  </>
);

/** Open to anything is a real answer, and the first. */
export const InterestsFields: QuestionFields = ({ lang, t, typed, errors }): Html => {
  const fields = (
    <GroupedChoices
      name="interests"
      label={t.interests.fields}
      value={chosenIn(typed, 'interests')}
      error={errors.interests}
      groups={fieldGroups(lang)}
    />
  );
  return (
    <>
      <Radios
        name="wish"
        label={t.interests.title}
        isQuestion
        value={typedIn(typed, 'wish')}
        error={errors.wish}
        options={[
          { value: 'open', label: t.interests.open, hint: t.interests.openHint },
          { value: 'chosen', label: t.interests.chosen, reveal: fields },
        ]}
      />
      <TextArea
        name="purpose"
        label={`${t.interests.purpose} ${t.optional}`}
        hint={t.interests.purposeHint}
        rows={3}
        value={typedIn(typed, 'purpose')}
        error={errors.purpose}
      />
    </>
  );
};

const TILES = MUNICIPALITIES.map(({ col, row, abbr, landsdel }) => ({ col, row, label: abbr, value: landsdel }));

export const WhereFields: QuestionFields = ({ lang, t, typed, errors }): Html => {
  const parts = (
    <MapChoices
      name="landsdele"
      label={t.where.parts}
      value={chosenIn(typed, 'landsdele')}
      error={errors.landsdele}
      options={LANDSDELE.map((one) => ({ value: one.code, label: one[lang] }))}
      tiles={TILES}
    />
  );
  return (
    <>
      <Radios
        name="span"
        label={t.where.title}
        isQuestion
        value={typedIn(typed, 'span')}
        error={errors.span}
        options={[
          { value: 'all', label: t.where.all, hint: t.where.allHint },
          { value: 'some', label: t.where.some, reveal: parts },
        ]}
      />
      <TickBox
        name="ownOrganisation"
        label={t.where.own}
        hint={t.where.ownHint}
        isTicked={typedIn(typed, 'ownOrganisation') === 'yes'}
      />
    </>
  );
};

/** Alone or together, and beforehand what to do if the colleague does not join (R10). */
export const TravelFields: QuestionFields = ({ t, typed, errors }): Html => {
  const company = (
    <>
      <TextField
        name="companionEmail"
        label={t.travel.email}
        hint={t.travel.emailHint}
        type="email"
        autocomplete="off"
        value={typedIn(typed, 'companionEmail')}
        error={errors.companionEmail}
      />
      <Radios
        name="otherwise"
        label={t.travel.otherwise}
        value={typedIn(typed, 'otherwise')}
        error={errors.otherwise}
        options={[
          { value: 'preferably', label: t.travel.preferably, hint: t.travel.preferablyHint },
          { value: 'alone', label: t.travel.thenAlone },
          { value: 'not', label: t.travel.thenNot },
        ]}
      />
    </>
  );
  return (
    <Radios
      name="travel"
      label={t.travel.title}
      isQuestion
      value={typedIn(typed, 'travel')}
      error={errors.travel}
      options={[
        { value: 'alone', label: t.travel.alone },
        { value: 'together', label: t.travel.together, hint: t.travel.togetherHint, reveal: company },
      ]}
    />
  );
};
