import { Button, ButtonRow, HiddenFields } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { Errors } from './errors.ts';
import type { Child, Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

/**
 * A question page: back link, where one is, one question, one button. Give either one field with `isQuestion`
 * (its label is the h1) or a `heading` above several fields. Pass `hasErrors` to the Page as well.
 */
export const Question = (props: {
  lang: Lang;
  action: string;
  /** 'get' for a search, which changes nothing. */
  method?: 'get' | 'post' | undefined;
  errors: Errors;
  back?: { href: string; text?: string | undefined } | undefined;
  step?: { number: number; of: number } | undefined;
  heading?: string | undefined;
  /** Stands between the heading and the fields. */
  intro?: Child;
  hidden?: Readonly<Record<string, string>> | undefined;
  /** What the button says, when it is not "Gem og fortsæt". */
  submit?: string | undefined;
  /** More buttons beside the first, and whatever stands below. */
  moreButtons?: Child;
  after?: Child;
  children: Child;
}): Html => {
  const t = kitTexts(props.lang);
  return (
    <div class="question">
      {props.back && (
        <a class="back-link" href={props.back.href}>
          {props.back.text ?? t.back}
        </a>
      )}
      <ErrorSummary lang={props.lang} errors={props.errors} />
      {props.step && <StepOf {...props.step} lang={props.lang} />}
      {props.heading && <h1 class="form-heading form-question">{props.heading}</h1>}
      {props.intro && <div class="question-intro">{props.intro}</div>}
      <form method={props.method ?? 'post'} action={props.action} novalidate>
        <HiddenFields fields={props.hidden} />
        {props.children}
        <ButtonRow>
          <Button>{props.submit ?? t.saveAndContinue}</Button>
          {props.moreButtons}
        </ButtonRow>
      </form>
      {props.after}
    </div>
  );
};

/** "Trin 3 af 8", in words and as a row of short strokes. */
const StepOf = (props: { lang: Lang; number: number; of: number }): Html => (
  <p class="step">
    <span>{kitTexts(props.lang).step(props.number, props.of)}</span>
    <span class="step-strokes" aria-hidden="true">
      {Array.from({ length: props.of }, (_, i) => (
        <i class={i < props.number ? 'is-past' : undefined}></i>
      ))}
    </span>
  </p>
);
