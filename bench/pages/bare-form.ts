import { dayAndMonth } from '../../src/kit/dates.ts';
import { kitTexts } from '../../src/kit/kit.texts.ts';
import { chosenIn, typedIn } from '../../src/kit/read-form.ts';
import { fingerprint } from '../../src/sign-ups/question.rules.ts';
import { questionTexts } from '../../src/sign-ups/question.texts.ts';
import { signUpTexts } from '../../src/sign-ups/sign-up.texts.ts';
import { escape, framed } from './bare-frame.ts';
import { errors, PATHS, round, signUp, typed } from './scene.ts';

const t = questionTexts('da').contact;
const kit = kitTexts('da');

const message = (name: string): string =>
  errors[name] === undefined
    ? ''
    : `<p class="form-error-message" id="field-${name}-error">${escape(errors[name])}</p>`;

const groupClass = (name: string): string => (errors[name] === undefined ? 'form-group' : 'form-group form-error');

/** A field's hint and message by their ids, and whether it is wrong. */
const marks = (name: string, hint: string): string => {
  const isWrong = errors[name] !== undefined;
  if (!isWrong) return hint === '' ? '' : ` aria-describedby="field-${name}-hint"`;
  const described = hint === '' ? '' : `field-${name}-hint `;
  return ` aria-invalid="true" aria-describedby="${described}field-${name}-error"`;
};

const textField = (field: {
  name: string;
  label: string;
  hint: string;
  type: string;
  autocomplete: string;
}): string => {
  const { name, hint, type } = field;
  return (
    `<div class="${groupClass(name)}"><label class="form-label" for="field-${name}">${field.label}</label>` +
    (hint === '' ? '' : `<div class="form-hint" id="field-${name}-hint">${hint}</div>`) +
    `${message(name)}<input class="form-input form-input-full" id="field-${name}" name="${name}" type="${type}"` +
    ` value="${escape(typedIn(typed, name))}" autocomplete="${field.autocomplete}"` +
    `${type === 'email' ? ' spellcheck="false"' : ''}${marks(name, hint)}></div>`
  );
};

const tick = (name: string, label: string, hint: string): string => {
  const isWrong = errors[name] !== undefined;
  const described = [hint && `field-${name}-choice-hint`, isWrong && `field-${name}-error`].filter(Boolean).join(' ');
  return (
    `<div class="${isWrong ? 'form-tick form-error' : 'form-tick'}">${message(name)}` +
    `<div class="form-choice form-checkbox"><input type="checkbox" id="field-${name}" name="${name}" value="yes"` +
    (chosenIn(typed, name).includes('yes') ? ' checked' : '') +
    (described === '' ? '' : ` aria-describedby="${described}"`) +
    `${isWrong ? ' aria-invalid="true"' : ''}><label for="field-${name}">${label}</label>` +
    (hint === '' ? '' : `<div class="form-hint" id="field-${name}-choice-hint">${escape(hint)}</div>`) +
    '</div></div>'
  );
};

const decides = (one: { value: string; id: string; label: string; hint: string; reveal: string }): string =>
  `<div class="form-choice form-radio"><input type="radio" id="${one.id}" name="decides" value="${one.value}"` +
  (typedIn(typed, 'decides') === one.value ? ' checked' : '') +
  (one.hint === '' ? '' : ` aria-describedby="${one.id}-choice-hint"`) +
  `><label for="${one.id}">${one.label}</label>` +
  (one.hint === '' ? '' : `<div class="form-hint" id="${one.id}-choice-hint">${one.hint}</div>`) +
  (one.reveal === '' ? '' : `<div class="form-reveal">${one.reveal}</div>`) +
  '</div>';

const managersAddress = (): string =>
  textField({
    name: 'managerEmail',
    label: t.managerEmail,
    hint: t.managerEmailHint,
    type: 'email',
    autocomplete: 'off',
  });

const manager = (): string =>
  `<fieldset class="${groupClass('decides')}"` +
  (errors.decides === undefined ? '' : ' aria-describedby="field-decides-error"') +
  `><legend class="form-label">${t.manager}</legend>${message('decides')}<div class="form-choices">` +
  decides({ value: 'manager', id: 'field-decides', label: t.managerHers, hint: '', reveal: managersAddress() }) +
  decides({ value: 'self', id: 'field-decides-2', label: t.managerSelf, hint: t.managerSelfHint, reveal: '' }) +
  '</div></fieldset>';

const agreed = (): string => {
  const dates = round.workshops.map(({ day, place }) => `${dayAndMonth(day, 'da')}, ${place}`).join(' · ');
  return (
    `<fieldset class="form-group" aria-describedby="field-agreed-hint"><legend class="form-label">${t.agreedTitle}</legend>` +
    `<div class="form-hint" id="field-agreed-hint">${t.agreedHint}</div>` +
    `${tick('workshop', t.workshop, t.workshopHint(dates))}${tick('expenses', t.expenses, t.expensesHint)}` +
    `${tick('curious', t.curious, '')}</fieldset>`
  );
};

const summary = (): string => {
  const wrong = Object.entries(errors).filter(([, said]) => said !== undefined);
  if (wrong.length === 0) return '';
  const lines = wrong.map(([name, said]) => `<li><a href="#field-${name}">${escape(said ?? '')}</a></li>`);
  return (
    `<div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">` +
    `<h2 id="error-summary-title">${kit.problem}</h2><ul>${lines.join('')}</ul></div>`
  );
};

const STEPS = 9;

/** The intern's last question: who signs up, and what is agreed. */
export const formPage = (): string => {
  const path = `/tilmelding/${escape(signUp.id)}`;
  const strokes = '<i class="is-past"></i>'.repeat(STEPS);
  const name = textField({ name: 'name', label: t.name, hint: '', type: 'text', autocomplete: 'name' });
  const email = textField({ name: 'email', label: t.email, hint: t.emailHint, type: 'email', autocomplete: 'email' });
  return framed({
    path: PATHS.form,
    room: 'form',
    title: `${Object.keys(errors).length > 0 ? kit.errorPrefix : ''}${t.title}`,
    body:
      `<div class="question"><a class="back-link" href="${path}/selskab">${kit.back}</a>${summary()}` +
      `<p class="step"><span>${kit.step(STEPS, STEPS)}</span>` +
      `<span class="step-strokes" aria-hidden="true">${strokes}</span></p>` +
      `<h1 class="form-heading form-question">${t.title}</h1><div class="question-intro"></div>` +
      `<form method="post" action="${path}/kontakt" novalidate>` +
      `<input type="hidden" name="seen" value="${escape(fingerprint('contact', signUp.answers))}">` +
      `${name}${email}${manager()}${agreed()}<div class="button-row">` +
      `<button class="button button-primary" type="submit">${kit.saveAndContinue}</button></div></form>` +
      `<p><a href="${path}/senere">${signUpTexts('da').later}</a></p></div>`,
  });
};
