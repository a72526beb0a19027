import { ButtonLink } from '../kit/button.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Progress } from '../kit/progress.tsx';
import { type Task, TaskList } from '../kit/task-list.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { companionTexts } from './companion.texts.ts';
import type { Company } from './companionship.ts';
import { asked } from './invited.rules.ts';
import { Parts } from './parts.page.tsx';
import { SaveForLater } from './question.page.tsx';
import { questionUrl } from './question.ts';
import { isAnswered, isToBeLookedAt, missingQuestions, questionsOf } from './question.rules.ts';
import { questionTexts } from './question.texts.ts';
import { DRAFT_DAYS, type SignUp, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

/** What a companion is not asked: what their colleague has said for both (R10). */
const inherited = (view: View, { isCompanion, answers }: SignUp, fellow: SignUp | null): readonly Task[] => {
  if (!isCompanion || !fellow) return [];
  const t = questionTexts(view.lang);
  const status = signUpTexts(view.lang).list.inherited;
  const name = fellow.answers.name ?? companionTexts(view.lang).fellow;
  return [
    { text: t.workplace.short, hint: answers.workplace?.name, state: 'done', status },
    { text: t.finder.short, hint: t.finder.saidFellow, state: 'done', status },
    { text: t.travel.short, hint: companionTexts(view.lang).company.confirmed(name), state: 'done', status },
  ];
};

const tasksOf = (view: View, signUp: SignUp, fellow: SignUp | null): readonly Task[] => {
  const { lang } = view;
  const t = signUpTexts(lang).list;
  const isComplete = missingQuestions(signUp).length === 0;
  const questions = asked(signUp, questionsOf(signUp)).map((question): Task => {
    const isDone = isAnswered(signUp, question);
    return {
      text: questionTexts(lang)[question].short,
      href: inLanguage(lang, questionUrl(signUp.id, question)),
      state: isDone ? 'done' : 'open',
      status: isDone ? t.done : isToBeLookedAt(signUp, question) ? t.look : t.open,
    };
  });
  const check: Task = isComplete
    ? { text: t.check, href: inLanguage(lang, signUpUrls.check(signUp.id)), state: 'open', status: t.ready }
    : { text: t.check, state: 'waiting', status: t.waiting };
  return [...inherited(view, signUp, fellow), ...questions, check];
};

/** A draft: what is answered, what is missing, when it was last saved. */
export const TaskListPage = (props: {
  view: View;
  signUp: SignUp;
  round: Round;
  other: SignUp | null;
  company: Company | null;
}): Html => {
  const { view, signUp, round, other } = props;
  const { lang } = view;
  const t = signUpTexts(lang);
  const all = asked(signUp, questionsOf(signUp));
  const missing = missingQuestions(signUp);
  const done = all.length - missing.length;
  const filledIn = missing.filter((question) => isToBeLookedAt(signUp, question)).length;
  const next = missing[0] ? questionUrl(signUp.id, missing[0]) : signUpUrls.check(signUp.id);
  return (
    <Page {...view} room="form" title={t.role[signUp.role]}>
      <h1>{t.role[signUp.role]}</h1>
      <Progress
        value={done}
        max={all.length}
        text={t.list.progress(done, all.length, shortMomentIn(signUp.savedAt, round.timeZone, lang))}
      />
      {filledIn > 0 && <p>{t.list.filledIn(filledIn)}</p>}
      <TaskList id="questions" tasks={tasksOf(view, signUp, props.company?.fellow ?? null)} />
      <ButtonLink href={inLanguage(lang, next)}>{t.list.goOn}</ButtonLink>
      <Parts view={view} signUp={signUp} other={other} />
      <p class="form-hint">{t.list.expires(DRAFT_DAYS)}</p>
      <SaveForLater view={view} signUp={signUp} />
    </Page>
  );
};
