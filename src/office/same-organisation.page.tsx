import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Select } from '../kit/select.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import type { Organisation } from '../workplaces/organisation.ts';
import { SECTORS } from '../workplaces/sector.ts';
import { doubleTexts } from './double.texts.ts';
import { officeUrls } from './office.ts';
import { sameOrganisationTexts } from './same-organisation.texts.ts';

export type Entered = Pick<Organisation, 'id' | 'name' | 'sector'>;

/** A part of "Same workplace?": what people wrote because they did not find their organisation. */
export const EnteredOrganisations = ({ view, entered }: { view: View; entered: readonly Entered[] }): Html => {
  const t = sameOrganisationTexts(view.lang);
  return (
    <section class="form-part">
      <h2>{t.listTitle}</h2>
      {entered.length > 0 && <p>{t.listText}</p>}
      <Table
        lang={view.lang}
        caption={t.listTitle}
        isCaptionHidden
        columns={[{ label: t.organisation }, { label: t.sector }, { label: t.merge }]}
        rows={entered.map((one) => ({
          cells: [
            <span translate="no">{one.name}</span>,
            SECTORS.find(({ code }) => code === one.sector)?.[view.lang] ?? '',
            <a href={inLanguage(view.lang, officeUrls.sameOrganisation(one.id))}>
              {t.merge}
              <span class="sr-only"> {t.mergeOf(one.name)}</span>
            </a>,
          ],
        }))}
        empty={t.none}
      />
    </section>
  );
};

/** Which one it is: says first what happens, because it cannot be undone. `likely` is chosen beforehand. */
export const SameOrganisationPage = (props: {
  view: View;
  entered: Entered;
  organisations: readonly Organisation[];
  chosen: string;
  errors: Errors;
}): Html => {
  const { view, entered, organisations, errors } = props;
  const t = sameOrganisationTexts(view.lang);
  const title = t.title(entered.name);
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, officeUrls.sameOrganisation(entered.id))}
        errors={errors}
        back={{ href: inLanguage(view.lang, officeUrls.doubles()), text: doubleTexts(view.lang).title }}
        heading={title}
        intro={<p>{t.text}</p>}
        submit={t.submit}
      >
        <Select
          name="into"
          label={t.into}
          prompt={t.choose}
          value={props.chosen}
          error={errors.into}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Question>
    </Page>
  );
};
