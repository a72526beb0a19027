/**
 * A form marked `data-in-place` is sent without leaving the page: what the answer shows takes the place of what is shown,
 * and the keyboard goes to what the pressed button names (`data-focus`), of several to the first that is empty. An answer
 * that leads elsewhere is followed. The form works without; where sending fails here, the browser sends it.
 */
const focusAfter = (main, wanted) => {
  const fields = wanted ? [...main.querySelectorAll(wanted)] : [];
  const field = fields.find(({ value }) => value === '') ?? fields[0];
  (main.querySelector('[autofocus]') ?? field ?? main).focus();
};

const sendInPlace = async (form, pressed) => {
  const body = new URLSearchParams(new FormData(form));
  if (pressed?.name) body.set(pressed.name, pressed.value);
  const answer = await fetch(form.action, { method: 'POST', body });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (!main || new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
  document.querySelector('main').replaceWith(document.adoptNode(main));
  document.title = page.title;
  focusAfter(main, pressed?.dataset.focus);
};

const sendAsEver = (form, pressed) => {
  if (pressed?.name) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: pressed.name, value: pressed.value })); // prettier-ignore
  form.submit();
};

let isSending = false;
document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (!form.matches('[data-in-place]')) return;
  event.preventDefault();
  if (isSending) return;
  isSending = true;
  sendInPlace(form, submitter)
    .catch(() => sendAsEver(form, submitter))
    .finally(() => (isSending = false));
});
