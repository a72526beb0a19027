import { Button, ButtonRow } from '../kit/button.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { type Errors, fieldId, hasErrors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Radios } from '../kit/radios.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import type { Weekday } from '../rounds/round.ts';
import { Items, LastChanged } from './programme-days.page.tsx';
import { dayName } from './shown-days.ts';
import { fieldOf, lengthOf } from './programme.form.ts';
import { programmeTexts } from './programme.texts.ts';
import { itemAnchor, LIMITS, PARTS, programmeUrls, type OwnProgramme, type Programme } from './programme.ts';

export interface ProgrammeDayProps {
  readonly view: View;
  readonly own: OwnProgramme;
  readonly programme: Programme;
  readonly day: Weekday;
  readonly typed: Typed;
  readonly errors: Errors;
  /** Somebody has saved since the page was opened: what stands there now is shown above what was typed, until it is saved. */
  readonly isChangedMeanwhile?: boolean;
  /** An item has been taken out of what was typed, and nothing is saved yet. */
  readonly isTakenOut?: boolean;
}

/** How many empty items wait at the end of a day. */
const SPARE = 2;

/** One day of the programme as a form: everything on it at once, saved with one press, moved without dragging. */
export const ProgrammeDayPage = (props: ProgrammeDayProps): Html => {
  const { view, own, programme, day, typed, errors } = props;
  const { lang } = view;
  const t = programmeTexts(lang);
  const { round, placement } = own.visit;
  const title = t.dayTitle(dayName(round, day, lang));
  const length = Math.min(LIMITS.items, lengthOf(typed) + SPARE);
  return (
    <Page {...view} room="form" title={title} hasErrors={hasErrors(errors)} script="in-place">
      <a class="back-link" href={inLanguage(lang, programmeUrls.show(placement.id))}>
        {t.back}
      </a>
      <ErrorSummary lang={lang} errors={withItems(errors, lang)} />
      {props.isChangedMeanwhile && <Meanwhile {...props} />}
      <h1>{title}</h1>
      <p>{t.dayHint}</p>
      {props.isTakenOut && (
        <Notice kind="important">
          <p>{t.takenOut}</p>
        </Notice>
      )}
      <form method="post" data-in-place action={inLanguage(lang, programmeUrls.day(placement.id, day))} novalidate>
        <input type="hidden" name="version" value={String(programme.version)} />
        {props.isChangedMeanwhile && <input type="hidden" name="meanwhile" value="yes" />}
        {/* Enter in a field presses the form's first button: it shall save, not move an item. */}
        <button class="sr-only" type="submit" tabindex="-1" aria-hidden="true">
          {t.save}
        </button>
        {Array.from({ length }, (_, at) => (
          <Item {...props} at={at} />
        ))}
        <ButtonRow>
          <Button>{t.save}</Button>
          {length < LIMITS.items && (
            <Button kind="secondary" name="then" value="more" focusAfter='[name^="title-"]'>
              {props.isChangedMeanwhile ? t.moreUnsaved : t.more}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Page>
  );
};

/** In the summary each says which item it is about; beside its field it need not. */
const withItems = (errors: Errors, lang: Lang): Errors =>
  Object.fromEntries(
    Object.entries(errors).map(([name, wrong = '']) => [
      name,
      programmeTexts(lang).inItem(Number(name.split('-')[1]) + 1, wrong),
    ]),
  );

const Item = ({ view, at, typed, errors }: ProgrammeDayProps & { at: number }): Html => {
  const t = programmeTexts(view.lang);
  const field = (name: Parameters<typeof fieldOf>[0]) => {
    const named = fieldOf(name, at);
    return { name: named, value: typedIn(typed, named), error: errors[named] };
  };
  const part = field('part');
  return (
    <fieldset class="programme-item" id={itemAnchor(at)}>
      <legend>{t.item(at + 1)}</legend>
      <TextField {...field('title')} label={t.itemTitle} />
      <Radios
        {...part}
        value={part.value || (at === 0 ? 'morning' : 'afternoon')}
        label={t.part}
        isInline
        options={PARTS.map((value) => ({ value, label: t.parts[value] }))}
      />
      <div class="programme-clock">
        <TextField {...field('starts')} label={t.starts} width="short" inputmode="decimal" />
        <TextField {...field('ends')} label={t.ends} width="short" inputmode="decimal" />
      </div>
      <TextArea {...field('note')} label={t.note} rows={3} />
      {typedIn(typed, fieldOf('title', at)) !== '' && (
        <ButtonRow>
          {at > 0 && (
            <Button kind="quiet" name="up" value={String(at)} focusAfter={`#${fieldId(fieldOf('title', at - 1))}`}>
              {t.up}
            </Button>
          )}
          <Button kind="quiet" name="remove" value={String(at)} focusAfter={`#${fieldId(fieldOf('title', at))}`}>
            {t.remove}
          </Button>
        </ButtonRow>
      )}
    </fieldset>
  );
};

const Meanwhile = ({ view, own, programme, day }: ProgrammeDayProps): Html => {
  const t = programmeTexts(view.lang);
  return (
    <Notice kind="important" isAnswer>
      <p>
        {t.changedMeanwhile} <LastChanged own={own} programme={programme} lang={view.lang} />
      </p>
      <p>{t.changedNow}</p>
      <Items lang={view.lang} items={programme.days.find((one) => one.day === day)?.items ?? []} />
      <p>{t.keepMine}</p>
    </Notice>
  );
};
