import type { Coordinator } from '../accounts/coordinator.ts';
import { PostButton } from '../kit/button.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { Table, type Row } from '../kit/table.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { coordinatorListTexts } from './coordinator-list.texts.ts';
import { officeUrls, OFFICE_TIME_ZONE } from './office.ts';

export interface CoordinatorListProps {
  readonly view: View;
  readonly coordinators: readonly Coordinator[];
  /** Who looks at the list. */
  readonly self: string;
  readonly typed: Typed;
  readonly errors: Errors;
  /** Why somebody was not removed. */
  readonly refused: 'last' | 'not-one' | null;
}

export const CoordinatorListPage = (props: CoordinatorListProps): Html => {
  const { view, coordinators, typed, errors, refused } = props;
  const { lang } = view;
  const t = coordinatorListTexts(lang);
  return (
    <Page {...view} room="office" title={t.title} hasErrors={hasErrors(errors) || refused !== null}>
      <h1>{t.title}</h1>
      {refused && (
        <Notice kind="important" title={t.errorTitle}>
          <p>{refused === 'last' ? t.last : t.gone}</p>
        </Notice>
      )}
      <p>{t.intro}</p>
      <Table
        lang={lang}
        caption={t.title}
        isCaptionHidden
        columns={[{ label: t.name }, { label: t.email }, { label: t.since }, { label: t.remove }]}
        rows={coordinators.map((one) => rowOf(one, props))}
        empty=""
      />
      <h2>{t.add}</h2>
      <Question lang={lang} action={inLanguage(lang, officeUrls.coordinators())} errors={errors} submit={t.submit}>
        <TextField name="name" label={t.name} value={typedIn(typed, 'name')} error={errors.name} width="half" />
        <TextField
          name="email"
          label={t.emailField}
          type="email"
          value={typedIn(typed, 'email')}
          error={errors.email}
          width="half"
        />
      </Question>
    </Page>
  );
};

const rowOf = ({ id, name, email, state, since }: Coordinator, { view, self }: CoordinatorListProps): Row => {
  const t = coordinatorListTexts(view.lang);
  const when = shortMomentIn(since, OFFICE_TIME_ZONE, view.lang);
  return {
    isWaiting: state === 'invited',
    cells: [
      <>
        <span translate="no">{name || email}</span> {id === self && `(${t.you})`}
      </>,
      <span translate="no">{email}</span>,
      state === 'active' ? t.active(when) : t.invited(when),
      <PostButton kind="quiet" action={inLanguage(view.lang, officeUrls.removeCoordinator(id))} fields={{ state }}>
        {t.remove} <span class="sr-only">{name || email}</span>
      </PostButton>,
    ],
  };
};
