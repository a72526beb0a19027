import type { Html } from '../kit/html.ts';
import { Radios } from '../kit/radios.tsx';
import { typedIn } from '../kit/read-form.ts';
import { TextField } from '../kit/text-field.tsx';
import type { FieldsProps } from './question-fields.page.tsx';

/** Who says yes to an intern's going (R6): their manager, by work e-mail, or they themselves. */
export const ManagerFields = (props: Pick<FieldsProps, 't' | 'typed' | 'errors'>): Html => {
  const { typed, errors } = props;
  const t = props.t.contact;
  const address = (
    <TextField
      name="managerEmail"
      label={t.managerEmail}
      hint={t.managerEmailHint}
      type="email"
      autocomplete="off"
      value={typedIn(typed, 'managerEmail')}
      error={errors.managerEmail}
    />
  );
  return (
    <Radios
      name="decides"
      label={t.manager}
      value={typedIn(typed, 'decides')}
      error={errors.decides}
      options={[
        { value: 'manager', label: t.managerHers, reveal: address },
        { value: 'self', label: t.managerSelf, hint: t.managerSelfHint },
      ]}
    />
  );
};
