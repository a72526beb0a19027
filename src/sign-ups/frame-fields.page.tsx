import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { Radios } from '../kit/radios.tsx';
import { type Typed, typedIn } from '../kit/read-form.ts';
import type { managerAnswerTexts } from './manager-answer.texts.ts';
import { type Frame, VISIT_LENGTHS } from './manager-approval.ts';

/** What a yes is to: so many days at most, nights away or not. Shows what is asked for until something else is chosen. */
export const FrameFields = (props: {
  t: ReturnType<typeof managerAnswerTexts>;
  frame: Frame | undefined;
  typed: Typed;
  errors: Errors;
}): Html => {
  const { t, frame, typed, errors } = props;
  return (
    <>
      <Radios
        name="days"
        label={t.days}
        isInline
        value={typedIn(typed, 'days') || (frame && String(frame.days))}
        error={errors.days}
        options={VISIT_LENGTHS.map((days) => ({ value: days, label: t.daysOption(days) }))}
      />
      <Radios
        name="overnight"
        label={t.overnight}
        value={typedIn(typed, 'overnight') || (frame && (frame.overnight ? 'yes' : 'no'))}
        error={errors.overnight}
        options={[
          { value: 'yes', label: t.overnightYes },
          { value: 'no', label: t.overnightNo },
        ]}
      />
    </>
  );
};
