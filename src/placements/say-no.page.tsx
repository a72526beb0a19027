import { ButtonLink } from '../kit/button.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import { placementTexts } from './placement.texts.ts';
import { LEAVE_REASONS, NO_REASONS, placementUrls, type NoReason, type Side } from './placement.ts';
import { tieTexts } from './tie.texts.ts';
import { isMover, voiceIn, type ShownVisit } from './shown-visit.ts';

/** Before a no: what follows from it, which cannot be undone, and the one question that helps the office. */
export const SayNoPage = (props: { view: View; visit: ShownVisit; typed: Typed; errors: Errors }): Html => {
  const { view, visit, typed, errors } = props;
  const { lang } = view;
  const t = placementTexts(lang);
  const { side } = visit.mine;
  const words: Partial<Record<NoReason, string>> = t.noReasons[side];
  return (
    <Page {...view} room="form" title={t.noTitle} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, placementUrls.no(visit.placement.id))}
        errors={errors}
        back={{ href: inLanguage(lang, placementUrls.show(visit.placement.id)), text: t.back }}
        heading={t.noTitle}
        intro={
          isMover(visit) ? (
            <p>{tieTexts(lang).noFollows}</p>
          ) : (
            <>
              <p>{t.noFollows[voiceIn(visit)]}</p>
              <p>{t.noNext[side]}</p>
            </>
          )
        }
        submit={t.noSend}
      >
        <Radios
          name="reason"
          label={t.noWhy}
          value={typedIn(typed, 'reason')}
          options={NO_REASONS[side].map((reason) => ({ value: reason, label: words[reason] ?? reason }))}
          error={errors.reason}
        />
        <TextArea
          name="note"
          label={t.noNote}
          hint={t.noNoteHint}
          value={typedIn(typed, 'note')}
          error={errors.note}
          rows={3}
        />
      </Question>
    </Page>
  );
};

/** Why somebody drops out: one of a few reasons, and no words. */
export const LeaveWhy = (props: {
  lang: Lang;
  side: Side;
  hint: string;
  typed: Typed;
  error: string | undefined;
}): Html => {
  const t = placementTexts(props.lang);
  return (
    <Radios
      name="reason"
      label={t.leaveWhy}
      hint={props.hint}
      value={typedIn(props.typed, 'reason')}
      options={LEAVE_REASONS.map((reason) => ({ value: reason, label: t.leaveReasons[props.side][reason] }))}
      error={props.error}
    />
  );
};

/** Before leaving an agreed visit: everything that follows, why, and the way back. */
export const LeavePage = (props: { view: View; visit: ShownVisit; typed: Typed; errors: Errors }): Html => {
  const { view, visit, typed, errors } = props;
  const { lang } = view;
  const t = placementTexts(lang);
  const voice = voiceIn(visit);
  const show = inLanguage(lang, placementUrls.show(visit.placement.id));
  return (
    <Page {...view} room="form" title={t.leaveTitle} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, placementUrls.leave(visit.placement.id))}
        errors={errors}
        back={{ href: show, text: t.backToVisit }}
        heading={t.leaveTitle}
        intro={
          <>
            <p class="lead">{t.leaveText[voice]}</p>
            <ul>
              {t.leaveFollows[visit.mine.side].map((follows) => (
                <li>{follows}</li>
              ))}
            </ul>
          </>
        }
        submit={t.leave}
        moreButtons={
          <ButtonLink kind="secondary" href={show}>
            {t.keep}
          </ButtonLink>
        }
      >
        <LeaveWhy lang={lang} side={visit.mine.side} hint={t.leaveWhyHint} typed={typed} error={errors.reason} />
      </Question>
    </Page>
  );
};
