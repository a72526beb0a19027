import { Button, ButtonRow, PostButton } from '../kit/button.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { Select } from '../kit/select.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import type { ListedWorkplace, MergedWorkplace } from '../workplaces/double.ts';
import { municipality } from '../workplaces/municipalities.ts';
import type { Colleague } from './double.ts';
import { doubleTexts } from './double.texts.ts';
import { officeUrls } from './office.ts';
import { type Entered, EnteredOrganisations } from './same-organisation.page.tsx';

export type DoublesProps = {
  view: View;
  pairs: readonly (readonly [ListedWorkplace, ListedWorkplace])[];
  workplaces: readonly ListedWorkplace[];
  merged: readonly MergedWorkplace[];
  entered: readonly Entered[];
  colleagues: ReadonlyMap<string, readonly Colleague[]>;
  /** Why the last press did nothing. */
  refusal: string | null;
  typed: Typed;
  errors: Errors;
};

/** "Same workplace?": what is alike, side by side, with who stands behind it; merging; undoing. */
export const DoublesPage = (props: DoublesProps): Html => {
  const { view, pairs, refusal, errors } = props;
  const t = doubleTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.title} hasErrors={hasErrors(errors) || refusal !== null}>
      <ErrorSummary lang={view.lang} errors={errors} />
      <h1>{t.title}</h1>
      {refusal && <Notice kind="important">{<p>{refusal}</p>}</Notice>}
      <p>{pairs.length > 0 ? t.intro : t.none}</p>
      {pairs.map((pair) => (
        <Pair {...props} pair={pair} />
      ))}
      <MergeForm {...props} />
      <EnteredOrganisations view={view} entered={props.entered} />
      <Merged {...props} />
    </Page>
  );
};

const Pair = (props: DoublesProps & { pair: readonly [ListedWorkplace, ListedWorkplace] }): Html => {
  const { view, pair } = props;
  const [one, other] = pair;
  const t = doubleTexts(view.lang);
  return (
    <section class="pair" aria-label={`${one.name}, ${other.name}`}>
      <h2 translate="no">{one.organisationName}</h2>
      <div class="pair-sides">
        <Side {...props} kept={one} from={other} />
        <Side {...props} kept={other} from={one} />
      </div>
      <PostButton
        kind="quiet"
        action={inLanguage(view.lang, officeUrls.tellApart())}
        fields={{ one: one.id, other: other.id }}
      >
        {t.apart}
      </PostButton>
    </section>
  );
};

const Side = (props: DoublesProps & { kept: ListedWorkplace; from: ListedWorkplace }): Html => {
  const { view, kept, from, colleagues } = props;
  const t = doubleTexts(view.lang);
  const people = colleagues.get(kept.id) ?? [];
  return (
    <div>
      <h3 translate="no">{kept.name}</h3>
      <p translate="no">{municipality(kept.municipality).name}</p>
      {people.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <ul>
          {people.map(({ name, role }) => (
            <li>
              <span translate="no">{name}</span>, {t[role]}
            </li>
          ))}
        </ul>
      )}
      <PostButton
        kind="secondary"
        action={inLanguage(view.lang, officeUrls.mergeWorkplaces())}
        fields={{ from: from.id, into: kept.id }}
      >
        {t.keep(kept.name)}
      </PostButton>
    </div>
  );
};

/** For those whose names nobody would think alike: 'HR' and 'Personaleafdelingen'. */
const MergeForm = ({ view, workplaces, typed, errors }: DoublesProps): Html => {
  const t = doubleTexts(view.lang);
  if (workplaces.length < 2) return <></>;
  const options = workplaces.map((one) => ({ value: one.id, label: `${one.organisationName}: ${one.name}` }));
  return (
    <section class="form-part">
      <h2>{t.chooseTitle}</h2>
      <p>{t.chooseText}</p>
      <form method="post" action={inLanguage(view.lang, officeUrls.mergeWorkplaces())} novalidate>
        {(['from', 'into'] as const).map((name) => (
          <Select
            name={name}
            label={t[name]}
            prompt={t.choose}
            value={typedIn(typed, name)}
            error={errors[name]}
            options={options}
          />
        ))}
        <ButtonRow>
          <Button kind="secondary">{t.merge}</Button>
        </ButtonRow>
      </form>
    </section>
  );
};

const Merged = ({ view, merged }: DoublesProps): Html => {
  const t = doubleTexts(view.lang);
  return (
    <section class="form-part">
      <h2>{t.mergedTitle}</h2>
      <Table
        lang={view.lang}
        caption={t.mergedTitle}
        isCaptionHidden
        columns={[{ label: t.workplace }, { label: t.keptName }, { label: t.organisation }, { label: t.undo }]}
        rows={merged.map((one) => ({
          cells: [
            <span translate="no">{one.name}</span>,
            <span translate="no">{one.into}</span>,
            <span translate="no">{one.organisationName}</span>,
            <PostButton
              kind="quiet"
              action={inLanguage(view.lang, officeUrls.unmergeWorkplace())}
              fields={{ workplace: one.id }}
            >
              {t.undo}
              <span class="sr-only"> {t.undoOf(one.name)}</span>
            </PostButton>,
          ],
        }))}
        empty={t.mergedNone}
      />
    </section>
  );
};
