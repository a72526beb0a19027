import { Button, ButtonRow, HiddenFields } from '../kit/button.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { kitTexts } from '../kit/kit.texts.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Radios } from '../kit/radios.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { DateWarnings } from '../rounds/date-warnings.page.tsx';
import type { DateWarning } from '../rounds/round-dates.rules.ts';
import { KINDS, LANGUAGES } from './workshop.form.ts';
import { workshopTexts } from './workshop.texts.ts';
import { workshopUrls } from './workshop.ts';

export interface WorkshopFormProps {
  readonly view: View;
  /** The workshop that is changed; null when one is set up. */
  readonly changing: { readonly id: string; readonly place: string; readonly version: string } | null;
  readonly typed: Typed;
  readonly errors: Errors;
  readonly warnings: readonly DateWarning[];
}

/** Setting up a workshop, and changing one. */
export const WorkshopFormPage = (props: WorkshopFormProps): Html => {
  const { view, changing, errors } = props;
  const t = workshopTexts(view.lang).form;
  const title = changing ? t.changeTitle(changing.place) : t.newTitle;
  const back = changing ? workshopUrls.show(changing.id) : workshopUrls.list();
  const action = changing ? workshopUrls.change(changing.id) : workshopUrls.setUp();
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <a class="back-link" href={inLanguage(view.lang, back)}>
        {kitTexts(view.lang).back}
      </a>
      <ErrorSummary lang={view.lang} errors={errors} />
      <h1>{title}</h1>
      {changing && <p>{t.movedHint}</p>}
      <form method="post" action={inLanguage(view.lang, action)} novalidate>
        {changing && <HiddenFields fields={{ version: changing.version }} />}
        <WherePart {...props} />
        <WhenPart {...props} />
        <HowPart {...props} />
        <DateWarnings lang={view.lang} warnings={props.warnings} />
        <ButtonRow>
          <Button>{changing ? t.save : t.create}</Button>
        </ButtonRow>
      </form>
    </Page>
  );
};

type LineProps = WorkshopFormProps & {
  name: string;
  label: string;
  hint?: string;
  type?: 'date';
  width?: 'full' | 'short';
};
const Line = ({ typed, errors, name, label, hint, type, width }: LineProps): Html => (
  <TextField
    name={name}
    label={label}
    hint={hint}
    type={type}
    width={width ?? 'half'}
    value={typedIn(typed, name)}
    error={errors[name]}
  />
);

const WherePart = (props: WorkshopFormProps): Html => {
  const t = workshopTexts(props.view.lang).form;
  return (
    <section class="form-part">
      <h2>{t.what}</h2>
      <Radios
        name="kind"
        label={t.kind}
        isInline
        value={typedIn(props.typed, 'kind')}
        error={props.errors.kind}
        options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <Line {...props} name="place" label={t.place} hint={t.placeHint} />
      <Line {...props} name="address" label={t.address} hint={t.addressHint} width="full" />
    </section>
  );
};

const WhenPart = (props: WorkshopFormProps): Html => {
  const t = workshopTexts(props.view.lang).form;
  return (
    <section class="form-part">
      <h2>{t.when}</h2>
      <Line {...props} name="day" label={t.day} type="date" />
      <Line {...props} name="starts" label={t.starts} width="short" />
      <Line {...props} name="ends" label={t.ends} width="short" />
    </section>
  );
};

const HowPart = (props: WorkshopFormProps): Html => {
  const { typed, errors, view } = props;
  const t = workshopTexts(view.lang).form;
  return (
    <section class="form-part">
      <h2>{t.how}</h2>
      <Line {...props} name="capacity" label={t.capacity} width="short" />
      <Radios
        name="lang"
        label={t.lang}
        isInline
        value={typedIn(typed, 'lang')}
        error={errors.lang}
        options={LANGUAGES.map((value) => ({ value, label: t.langs[value] }))}
      />
      <TextArea name="notes" label={t.notes} hint={t.notesHint} value={typedIn(typed, 'notes')} error={errors.notes} />
    </section>
  );
};
