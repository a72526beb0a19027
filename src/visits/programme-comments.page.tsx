import { Button } from '../kit/button.tsx';
import { momentIn } from '../kit/dates.ts';
import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import { ownDoer } from '../placements/shown-visit.ts';
import { programmeTexts } from './programme.texts.ts';
import { COMMENTS, programmeUrls, type OwnProgramme, type ProgrammeComment } from './programme.ts';

interface CommentsProps {
  readonly view: View;
  readonly own: OwnProgramme;
  readonly comments: readonly ProgrammeComment[];
  readonly typed?: Typed | undefined;
  readonly errors?: Errors | undefined;
}

/** What host and guests have said about a shared programme, and the form for more until the week is over. */
export const Comments = (props: CommentsProps): Html => {
  const { view, own, comments } = props;
  const { lang } = view;
  const t = programmeTexts(lang);
  const { visit, isHost } = own;
  const from = ({ signUp, deputy, name }: ProgrammeComment): string => {
    if (ownDoer(visit, { by: signUp, byDeputy: deputy }) === 'you') return t.mine;
    if (signUp === visit.placement.host) return isHost && name !== '' ? name : t.host;
    // Whose visit has been called off is named to nobody any more, as they were told.
    if (!own.guests.some((guest) => guest.signUp === signUp)) return t.formerGuest;
    return isHost || visit.guests.some((guest) => guest.signUp === signUp) ? name : t.anotherGuest;
  };
  return (
    <section class="no-print" aria-labelledby={COMMENTS}>
      <h2 id={COMMENTS}>{t.comments}</h2>
      {comments.length === 0 && <p>{t.noComments}</p>}
      {comments.map((comment) => (
        <article class="note" translate="no">
          <p>{comment.text}</p>
          <p>
            {from(comment)}, {momentIn(comment.at, visit.round.timeZone, lang)}
          </p>
        </article>
      ))}
      {!own.isOver && <CommentForm {...props} />}
    </section>
  );
};

const CommentForm = ({ view: { lang }, own: { visit, guests }, typed = {}, errors = {} }: CommentsProps): Html => {
  const t = programmeTexts(lang);
  return (
    <form method="post" action={inLanguage(lang, programmeUrls.comment(visit.placement.id))} novalidate>
      <TextArea
        name="text"
        label={t.comment}
        hint={visit.mine.side === 'host' ? t.commentHint.host(guests.length) : t.commentHint.intern}
        value={typedIn(typed, 'text')}
        error={errors['text']}
        rows={3}
      />
      <Button kind="secondary">{t.commentSend}</Button>
    </form>
  );
};
