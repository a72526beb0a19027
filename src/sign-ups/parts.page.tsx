import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { type Task, TaskList } from '../kit/task-list.tsx';
import type { View } from '../kit/view.ts';
import { ROLES, type SignUp, type SignUpRole, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

const partOf = (view: View, role: SignUpRole, signUp: SignUp | null, here: SignUp): Task => {
  const t = signUpTexts(view.lang);
  const text = t.role[role];
  if (signUp === null) return { text, state: 'waiting', status: t.parts.later };
  if (signUp.id === here.id) return { text, state: 'open', status: t.parts.here };
  const state = signUp.state === 'draft' ? 'open' : 'done';
  return { text, state, status: t.parts.states[signUp.state], href: inLanguage(view.lang, signUpUrls.show(signUp.id)) };
};

/** Who is a host and an intern too has two parts to fill in: both are shown from the start (R17). */
export const Parts = (props: { view: View; signUp: SignUp; other: SignUp | null }): Html => {
  const { view, signUp, other } = props;
  if (other === null && !signUp.answers.alsoIntern) return <></>;
  const parts = ROLES.map((role) => partOf(view, role, role === signUp.role ? signUp : other, signUp));
  return (
    <>
      <h2>{signUpTexts(view.lang).parts.title}</h2>
      <TaskList id="parts" tasks={parts} />
    </>
  );
};
