import { TickBox } from '../kit/tick-box.tsx';
import type { Html } from '../kit/html.ts';
import { Radios } from '../kit/radios.tsx';
import { typedIn } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import type { QuestionFields } from './question-fields.page.tsx';

/** How many guests, and whether one alone may come (R3). */
export const SeatsFields: QuestionFields = ({ t, typed, errors }): Html => (
  <>
    <Radios
      name="seats"
      label={t.seats.title}
      hint={t.seats.hint}
      isQuestion
      isInline
      value={typedIn(typed, 'seats')}
      error={errors.seats}
      options={t.seats.choices.map((label, i) => ({ value: String(i + 1), label }))}
    />
    <TickBox
      name="company"
      label={t.seats.company}
      hint={t.seats.companyHint}
      isTicked={typedIn(typed, 'company') === 'yes'}
      error={errors.company}
    />
  </>
);

/** What is ordinary here: the best thing a host can offer, and the hardest to see oneself. */
export const LearnFields: QuestionFields = ({ t, typed, errors }): Html => (
  <>
    <TextArea
      name="learn"
      label={t.learn.title}
      hint={t.learn.hint}
      isQuestion
      value={typedIn(typed, 'learn')}
      error={errors.learn}
    />
    <TickBox
      name="shown"
      label={t.learn.shown}
      hint={t.learn.shownHint}
      isTicked={typedIn(typed, 'shown') === 'yes'}
      error={errors.shown}
    />
  </>
);
