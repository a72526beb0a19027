import { Button, PostButton } from '../kit/button.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { SummaryList } from '../kit/summary-list.tsx';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { answerInWords } from '../sign-ups/answers.page.tsx';
import { QUESTION_SLUGS } from '../sign-ups/question.ts';
import { questionsOf } from '../sign-ups/question.rules.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import type { HistoryEntry } from './history.ts';
import { listTexts } from './listed-sign-up.texts.ts';
import type { Note } from './note.ts';
import { officeSignUpTexts } from './office-sign-up.texts.ts';
import { officeUrls } from './office.ts';

export interface OfficeSignUpProps {
  readonly view: View;
  readonly round: Round;
  readonly signUp: SignUp;
  readonly notes: readonly Note[];
  readonly history: readonly HistoryEntry[];
  readonly typed: Typed;
  readonly errors: Errors;
}

/** Everything the office knows of one sign-up. */
export const OfficeSignUpPage = (props: OfficeSignUpProps): Html => {
  const { view, signUp, errors } = props;
  const t = officeSignUpTexts(view.lang);
  const name = signUp.answers.name ?? signUp.email ?? '';
  return (
    <Page {...view} room="office" title={name} hasErrors={hasErrors(errors)}>
      <a class="back-link" href={inLanguage(view.lang, officeUrls.signUps())}>
        {t.back}
      </a>
      <ErrorSummary lang={view.lang} errors={errors} />
      <h1 translate="no">{name}</h1>
      <p>
        {t.signedUpAs[signUp.role]} ·{' '}
        {signUp.state in listTexts(view.lang).states && listTexts(view.lang).states[signUp.state as 'confirmed']}
        {signUp.email && (
          <>
            {' '}
            ·{' '}
            <a href={`mailto:${signUp.email}`} translate="no">
              {signUp.email}
            </a>
          </>
        )}
      </p>
      <h2>{t.answers}</h2>
      <Answers {...props} />
      <h2>{t.notes}</h2>
      <Notes {...props} />
      <h2>{t.history}</h2>
      <History {...props} />
    </Page>
  );
};

const Answers = ({ view, round, signUp }: OfficeSignUpProps): Html => {
  const isOver = signUp.state === 'withdrawn';
  const rows = questionsOf(signUp).map((question) => ({
    label: questionTexts(view.lang)[question].short,
    value: <span translate="no">{answerInWords({ lang: view.lang, round, signUp }, question)}</span>,
    changeHref:
      isOver || question === 'workplace'
        ? undefined
        : inLanguage(view.lang, officeUrls.changeAnswer(signUp.id, QUESTION_SLUGS[question])),
  }));
  return <SummaryList lang={view.lang} rows={rows} />;
};

const Notes = ({ view, round, signUp, notes, typed, errors }: OfficeSignUpProps): Html => {
  const t = officeSignUpTexts(view.lang);
  return (
    <>
      {notes.length === 0 && <p>{t.noNotes}</p>}
      {notes.map((note) => (
        <article class="note">
          <p translate="no">{note.text}</p>
          <p class="cell-aside">
            <span translate="no">{note.by}</span>, {shortMomentIn(note.at, round.timeZone, view.lang)}
          </p>
          <PostButton kind="quiet" action={inLanguage(view.lang, officeUrls.removeNote(signUp.id, note.id))}>
            {t.removeNote}
          </PostButton>
        </article>
      ))}
      <form method="post" action={inLanguage(view.lang, officeUrls.noteOn(signUp.id))} novalidate>
        <TextArea name="text" label={t.note} hint={t.noteHint} value={typedIn(typed, 'text')} error={errors.text} />
        <Button kind="secondary">{t.saveNote}</Button>
      </form>
    </>
  );
};

const History = ({ view, round, history }: OfficeSignUpProps): Html => {
  const t = officeSignUpTexts(view.lang);
  return (
    <ul class="history">
      {history.map((entry) => (
        <li>
          {shortMomentIn(entry.at, round.timeZone, view.lang)}: {t.did(entry.act)}
          {entry.by && <span translate="no"> – {entry.by}</span>}
          {entry.reason && <span translate="no"> – {entry.reason}</span>}
        </li>
      ))}
    </ul>
  );
};
