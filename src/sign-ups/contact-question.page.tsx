import { dayAndMonth } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { typedIn } from '../kit/read-form.ts';
import { TextField } from '../kit/text-field.tsx';
import { TickBoxes } from '../kit/tick-box.tsx';
import { ManagerFields } from './manager-fields.page.tsx';
import type { FieldsProps, QuestionFields } from './question-fields.page.tsx';

const TICKS = ['agreedHere', 'workshop', 'expenses', 'curious'] as const;

/** The dates one can choose between, where the round has them already (R4). */
const workshopDates = ({ lang, round }: FieldsProps): string =>
  round.workshops.map(({ day, place }) => `${dayAndMonth(day, lang)}, ${place}`).join(' · ');

const Agreed = (props: FieldsProps): Html => {
  const { t, role, typed, errors } = props;
  return (
    <TickBoxes
      name="agreed"
      label={t.contact.agreedTitle}
      hint={t.contact.agreedHint}
      ticked={TICKS.filter((name) => typedIn(typed, name) === 'yes')}
      errors={errors}
      boxes={[
        ...(role === 'host' ? [{ name: 'agreedHere', label: t.contact.agreedHere }] : []),
        { name: 'workshop', label: t.contact.workshop, hint: t.contact.workshopHint(workshopDates(props)) },
        ...(role === 'intern' ? [{ name: 'expenses', label: t.contact.expenses, hint: t.contact.expensesHint }] : []),
        { name: 'curious', label: t.contact.curious },
      ]}
    />
  );
};

/** Who signs up, and what is agreed before it is sent. Somebody signed in is not asked for an address twice. */
export const ContactFields: QuestionFields = (props): Html => {
  const { t, role, typed, errors, ownEmail } = props;
  return (
    <>
      <TextField
        name="name"
        label={t.contact.name}
        autocomplete="name"
        value={typedIn(typed, 'name')}
        error={errors.name}
      />
      {ownEmail === null ? (
        <TextField
          name="email"
          label={t.contact.email}
          hint={t.contact.emailHint}
          type="email"
          autocomplete="email"
          value={typedIn(typed, 'email')}
          error={errors.email}
        />
      ) : (
        <div class="form-group">
          <p>
            {t.contact.emailKept} <strong>{ownEmail}</strong>
          </p>
          <p class="form-hint">{t.contact.emailKeptHint}</p>
        </div>
      )}
      {role === 'intern' && <ManagerFields t={t} typed={typed} errors={errors} />}
      <Agreed {...props} />
    </>
  );
};
