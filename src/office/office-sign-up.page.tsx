import { isErasedAddress } from '../accounts/account.ts';
import { personShown } from '../accounts/erased.page.tsx';
import { Button, ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import { deputyTexts } from '../placements/deputy.texts.ts';
import type { Deputy } from '../placements/deputy.ts';
import { guestRequirementTexts } from '../placements/guest-requirement.texts.ts';
import type { GuestNeed } from '../placements/guest-requirement.ts';
import { bookedTravelTexts } from '../repairs/booked-travel.texts.ts';
import type { Travel } from '../repairs/booked-travel.ts';
import type { Round } from '../rounds/round.ts';
import { answerInWords } from '../sign-ups/answers.page.tsx';
import type { Company } from '../sign-ups/companionship.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';
import { QUESTION_SLUGS, type Question } from '../sign-ups/question.ts';
import { questionsOf } from '../sign-ups/question.rules.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import type { Wish } from '../wishes/wish.ts';
import { WishLines } from '../wishes/wishes-panel.page.tsx';
import { History } from './history.page.tsx';
import type { HistoryEntry } from './history.ts';
import { listTexts } from './listed-sign-up.texts.ts';
import { managerRows } from './manager-on-behalf.page.tsx';
import type { Note } from './note.ts';
import { selfArrangedRows } from './self-arranged.page.tsx';
import type { SelfArranged } from './self-arranged.ts';
import { officeSignUpTexts } from './office-sign-up.texts.ts';
import { officeUrls } from './office.ts';
import { nameOf } from './on-behalf.page.tsx';
import { onBehalfTexts } from './on-behalf.texts.ts';
import { takingPartRows } from './taking-part.page.tsx';
import type { TakingPart } from './taking-part.ts';

export interface OfficeSignUpProps {
  readonly view: View;
  readonly round: Round;
  readonly signUp: SignUp;
  /** With whom an intern travels, or wished to. */
  readonly company: Company | null;
  /** How an intern's manager's yes stands. */
  readonly approval: ManagerApproval | null;
  /** The hosts an intern wishes for. */
  readonly wishes: readonly Wish[];
  /** What they have arranged themselves, or are invited to. */
  readonly selfArranged: SelfArranged;
  /** Who stands in for a host, or is asked to. */
  readonly deputy: Deputy | null;
  /** What a host asks its guests to have in order; null while it has not said. */
  readonly needs: readonly GuestNeed[] | null;
  /** An intern's journey to the visit they have agreed to; null while there is none. */
  readonly travel: Travel | null;
  /** Visits and workshop. */
  readonly part: TakingPart;
  readonly notes: readonly Note[];
  readonly history: readonly HistoryEntry[];
  /** What the office may still do for the person. */
  readonly may: {
    readonly change: boolean;
    readonly withdraw: boolean;
    readonly askManager: boolean;
    readonly recordAnswer: boolean;
  };
  readonly typed: Typed;
  readonly errors: Errors;
}

/** Everything the office knows of one sign-up. */
export const OfficeSignUpPage = (props: OfficeSignUpProps): Html => {
  const { view, signUp, errors } = props;
  const t = officeSignUpTexts(view.lang);
  const name = nameOf(signUp, view.lang);
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
        {signUp.email && !isErasedAddress(signUp.email) && (
          <>
            {' '}
            ·{' '}
            <a href={`mailto:${signUp.email}`} translate="no">
              {signUp.email}
            </a>
          </>
        )}
      </p>
      <Acts {...props} />
      <h2>{t.answers}</h2>
      <Answers {...props} />
      <h2>{t.notes}</h2>
      <Notes {...props} />
      <h2>{t.history}</h2>
      <History {...props} lang={view.lang} visits={props.part.visits} />
    </Page>
  );
};

/** What the office may do for who phones. */
const Acts = ({ view, signUp, may, travel }: OfficeSignUpProps): Html => {
  const t = onBehalfTexts(view.lang);
  const to = (path: string) => inLanguage(view.lang, path);
  if (signUp.state !== 'submitted' && !may.withdraw && !travel) return <></>;
  return (
    <ButtonRow>
      {signUp.state === 'submitted' && (
        <PostButton kind="secondary" action={to(officeUrls.proveAgain(signUp.id))}>
          {t.proveAgain}
        </PostButton>
      )}
      {may.withdraw && (
        <ButtonLink kind="secondary" href={to(officeUrls.withdrawFor(signUp.id))}>
          {t.withdrawLink}
        </ButtonLink>
      )}
      {travel && (
        <ButtonLink kind="secondary" href={to(officeUrls.travelFor(signUp.id))}>
          {bookedTravelTexts(view.lang).office.link[travel.bookedAt ? 'no' : 'yes']}
        </ButtonLink>
      )}
    </ButtonRow>
  );
};

/** With whom somebody travels, by name and with the way to their page. */
const companionRow = ({ view, company }: OfficeSignUpProps): SummaryRow[] => {
  if (!company) return [];
  const { companionship, fellow } = company;
  const { state } = companionship;
  if (state !== 'invited' && state !== 'confirmed') return [];
  const t = officeSignUpTexts(view.lang);
  const name = fellow ? nameOf(fellow, view.lang) : personShown(companionship.email, view.lang);
  const isSeen = fellow !== null && fellow.submittedAt !== null;
  const href = isSeen ? inLanguage(view.lang, officeUrls.signUp(fellow.id)) : undefined;
  return [
    {
      label: t.travelsWith,
      value: (
        <>
          {href ? (
            <a href={href} translate="no">
              {name}
            </a>
          ) : (
            <span translate="no">{name}</span>
          )}{' '}
          {t.companionIs[state]}
        </>
      ),
    },
  ];
};

const wishRow = ({ view, wishes }: OfficeSignUpProps): SummaryRow[] =>
  wishes.length === 0
    ? []
    : [{ label: officeSignUpTexts(view.lang).wishes, value: <WishLines lang={view.lang} wishes={wishes} /> }];

/** What a host has said besides its answers: who stands in, and what guests must have in order. */
const hostRows = (props: OfficeSignUpProps): SummaryRow[] => [...deputyRow(props), ...needsRow(props)];

const deputyRow = ({ view: { lang }, deputy }: OfficeSignUpProps): SummaryRow[] => {
  if (deputy?.state !== 'invited' && deputy?.state !== 'confirmed') return [];
  const { companionIs } = officeSignUpTexts(lang);
  const value = (
    <>
      <span translate="no">{`${deputy.name}, ${deputy.email}`}</span> {companionIs[deputy.state]}
    </>
  );
  return [{ label: deputyTexts(lang).title, value }];
};

const needsRow = ({ view: { lang }, needs }: OfficeSignUpProps): SummaryRow[] => {
  if (needs === null) return [];
  const t = guestRequirementTexts(lang);
  const value = needs.length === 0 ? t.nothing : needs.map((need) => t.short[need]).join(' · ');
  return [{ label: t.title, value }];
};

/** Every answer. Who travels with a colleague has their workplace, which is mended on the colleague's page. */
const Answers = (props: OfficeSignUpProps): Html => {
  const { view, round, signUp, may } = props;
  const asked = questionsOf(signUp);
  const told = { lang: view.lang, round, signUp };
  const row = (question: Question): SummaryRow => ({
    label: questionTexts(view.lang)[question].short,
    value: <span translate="no">{answerInWords(told, question)}</span>,
    changeHref:
      may.change && asked.includes(question)
        ? inLanguage(view.lang, officeUrls.changeAnswer(signUp.id, QUESTION_SLUGS[question]))
        : undefined,
  });
  const questions = asked.includes('workplace') ? asked : (['workplace', ...asked, 'travel'] as const);
  // A companion is not asked with whom: the name alone says it.
  const rows = questions.flatMap((question) => [
    ...(question !== 'travel' || asked.includes('travel') ? [row(question)] : []),
    ...(question === 'travel' ? companionRow(props) : []),
  ]);
  const theirs = managerRows({ ...props, lang: view.lang, may });
  const arranged = selfArrangedRows({ ...props, lang: view.lang, signUp: signUp.id, mayRemove: may.change });
  const more = [
    ...wishRow(props),
    ...arranged,
    ...hostRows(props),
    ...theirs,
    ...takingPartRows({ ...props, lang: view.lang }),
  ];
  return <SummaryList lang={view.lang} rows={[...rows, ...more]} />;
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
            <span translate="no">{personShown(note.by, view.lang)}</span>,{' '}
            {shortMomentIn(note.at, round.timeZone, view.lang)}
          </p>
          <Details summary={t.removeNote}>
            <PostButton kind="danger" action={inLanguage(view.lang, officeUrls.removeNote(signUp.id, note.id))}>
              {t.removeNoteNow}
            </PostButton>
          </Details>
        </article>
      ))}
      <form method="post" action={inLanguage(view.lang, officeUrls.noteOn(signUp.id))} novalidate>
        <TextArea name="text" label={t.note} hint={t.noteHint} value={typedIn(typed, 'text')} error={errors.text} />
        <Button kind="secondary">{t.saveNote}</Button>
      </form>
    </>
  );
};
