import { Button, ButtonRow, HiddenFields, PostButton } from '../kit/button.tsx';
import { deadline, longDate, shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { changeTexts } from '../matching-runs/instance-changes.texts.ts';
import type { InstanceChange } from '../matching-runs/instance-changes.ts';
import { matchRunUrls } from '../matching-runs/match-run.ts';
import { nameIn, type Participants } from '../matching-runs/participant.ts';
import type { Round } from '../rounds/round.ts';
import type { PublishRefusal, SendRefusal } from './publication.rules.ts';
import { publicationTexts } from './publication.texts.ts';
import { Changes, Unapproved } from './in-the-way.page.tsx';
import { LetterCounts, Previews, Recipients } from './publication-letters.page.tsx';
import { publicationUrls, type DraftedLetter, type Publication } from './publication.ts';

type Texts = ReturnType<typeof publicationTexts>;

export interface PublicationProps {
  readonly view: View;
  readonly publication: Publication;
  readonly round: Round;
  readonly letters: readonly DraftedLetter[];
  readonly people: Participants;
  /** What has happened to the round since; then nothing can be sent. */
  readonly changes: readonly InstanceChange[];
  /** Interns whose visit has no manager's yes; then nothing can be sent either. */
  readonly unapproved: readonly string[];
  /** Why it cannot be sent now. */
  readonly whyNot: SendRefusal | null;
  /** Whether the day that people have been told is still to come. */
  readonly isEarly: boolean;
  readonly page: number;
  readonly refused?: SendRefusal | undefined;
}

/** Who gets what, one of the real letters of each kind, and the button with the number (U3). */
export const PublicationPage = (props: PublicationProps): Html => {
  const { view, publication, round, refused } = props;
  const t = publicationTexts(view.lang);
  const isSent = publication.sentAt !== null;
  const moment = (instant: Date) => shortMomentIn(instant, round.timeZone, view.lang);
  return (
    <Page {...view} room="office" title={t.of(publication.runNumber)}>
      <p>
        <a class="back-link" href={inLanguage(view.lang, matchRunUrls.run(publication.run))}>
          {t.backToRun(publication.runNumber)}
        </a>
      </p>
      <h1>
        {t.of(publication.runNumber)}{' '}
        <span class={isSent ? 'state' : 'state state-waiting'}>{t.states[isSent ? 'sent' : 'drafted']}</span>
      </h1>
      {refused && (
        <Notice kind="important">
          <p>{t.refused[refused]}</p>
        </Notice>
      )}
      <p>
        {publication.sentAt ? t.sentOn(moment(publication.sentAt)) : t.lead}{' '}
        {t.byAndWhen(publication.publishedBy, moment(publication.publishedAt))}
      </p>
      {!isSent && props.changes.length > 0 && <Changes {...props} />}
      {!isSent && props.unapproved.length > 0 && <Unapproved {...props} />}
      <LetterCounts {...props} isSent={isSent} />
      {!isSent && <Previews {...props} />}
      {!isSent && <SendOrUndo {...props} t={t} />}
      <Recipients {...props} isSent={isSent} />
    </Page>
  );
};

/** After the letters have been seen: the button with their number, and the way back. */
const SendOrUndo = ({
  view,
  publication,
  round,
  letters,
  whyNot,
  isEarly,
  t,
}: PublicationProps & { t: Texts }): Html => (
  <>
    <h2>{t.sendTitle}</h2>
    {whyNot === null ? (
      <form method="post" action={inLanguage(view.lang, publicationUrls.send(publication.id))}>
        {isEarly && (
          <Notice kind="important">
            <p>{t.early(longDate(round.dates.proposalsOn, view.lang))}</p>
          </Notice>
        )}
        <p>{t.sendNote(deadline(round.dates.answersDue, view.lang))}</p>
        <HiddenFields fields={{ count: String(letters.length) }} />
        <ButtonRow>
          <Button>{t.send(letters.length)}</Button>
        </ButtonRow>
      </form>
    ) : (
      whyNot !== 'changed' &&
      whyNot !== 'unapproved' && (
        <Notice kind="important">
          <p>{t.refused[whyNot]}</p>
        </Notice>
      )
    )}
    <p>{t.undoNote}</p>
    <PostButton kind="secondary" action={inLanguage(view.lang, publicationUrls.undo(publication.id))}>
      {t.undo}
    </PostButton>
  </>
);

/** On a finished run's page: the way to publishing it, or to what has been published. */
export const PublishPanel = (props: {
  view: View;
  run: { readonly id: string };
  publication: Publication | null;
  isStale: boolean;
}): Html => {
  const { view, run, publication } = props;
  const t = publicationTexts(view.lang);
  if (publication)
    return (
      <Notice kind="done">
        <p>
          {publication.sentAt ? t.sentAs(publication.runNumber) : t.preparedAs(publication.runNumber)}{' '}
          <a href={inLanguage(view.lang, publicationUrls.show(publication.id))}>{t.see}</a>
        </p>
      </Notice>
    );
  if (props.isStale) return <></>;
  return (
    <form method="post" action={inLanguage(view.lang, publicationUrls.publish())}>
      <HiddenFields fields={{ run: run.id }} />
      <p>{t.prepareNote}</p>
      <ButtonRow>
        <Button>{t.prepare}</Button>
      </ButtonRow>
    </form>
  );
};

/** Publishing was refused: why, and for a round that has changed, what. */
export const PublishRefusedPage = (props: {
  view: View;
  run: { readonly id: string; readonly number: number };
  why: PublishRefusal;
  changes: readonly InstanceChange[];
  unapproved: readonly string[];
  people: Participants;
  /** The one there is already. */
  publication: Publication | null;
}): Html => {
  const { view, run, why, changes, unapproved, people, publication } = props;
  const t = publicationTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.of(run.number)} hasErrors>
      <h1>{t.of(run.number)}</h1>
      <Notice kind="important">
        <p>{t.refused[why]}</p>
      </Notice>
      {why === 'unapproved' && unapproved.length > 0 && <Unapproved {...props} />}
      {changes.length > 0 && (
        <>
          <h2>{t.changes}</h2>
          <ul translate="no">
            {changes.map((change) => (
              <li>{changeTexts(view.lang).sentence(change, (id) => people.get(id) && nameIn(people, id))}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {publication ? (
          <a href={inLanguage(view.lang, publicationUrls.show(publication.id))}>{t.see}</a>
        ) : (
          <a href={inLanguage(view.lang, matchRunUrls.run(run.id))}>{why === 'changed' ? t.runAgain : t.toRun}</a>
        )}
      </p>
    </Page>
  );
};
