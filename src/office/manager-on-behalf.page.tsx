import { dueDate } from '../kit/dates.ts';
import { type Errors, hasErrors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import { type Typed, typedIn } from '../kit/read-form.ts';
import type { SummaryRow } from '../kit/summary-list.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { FrameFields } from '../sign-ups/frame-fields.page.tsx';
import { managerAnswerTexts } from '../sign-ups/manager-answer.texts.ts';
import { isForOffice, isPending } from '../sign-ups/manager-approval.rules.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';
import { managerSaidTexts } from '../sign-ups/manager-said.texts.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { managerOnBehalfTexts } from './manager-on-behalf.texts.ts';
import { officeUrls } from './office.ts';
import { nameOf, OnBehalfReason } from './on-behalf.page.tsx';

interface Asked {
  readonly view: View;
  readonly signUp: SignUp;
  readonly approval: ManagerApproval | null;
  readonly typed: Typed;
  readonly errors: Errors;
}

const frameInWords = ({ days, overnight }: { days: number; overnight: boolean }, lang: Lang): string =>
  managerAnswerTexts(lang).frame(days, overnight);

/** On an intern's page in the office: how the manager's yes stands, and what can be done about it. */
export const managerRows = (props: {
  lang: Lang;
  round: Round;
  signUp: SignUp;
  approval: ManagerApproval | null;
  may: { readonly askManager: boolean; readonly recordAnswer: boolean };
}): SummaryRow[] => {
  const { lang, round, signUp, approval, may } = props;
  if (signUp.role === 'host' || signUp.state !== 'confirmed') return [];
  const t = managerOnBehalfTexts(lang);
  if (signUp.answers.decides === 'self') return [{ label: t.label, value: t.self }];
  const isHeld = approval !== null && isForOffice(approval.state);
  const links = [
    ...(isHeld && may.askManager ? [[officeUrls.managerAddress(signUp.id), t.look] as const] : []),
    ...(may.recordAnswer ? [[officeUrls.managerFor(signUp.id), t.record] as const] : []),
  ];
  return [
    {
      label: t.label,
      value: (
        <>
          {approval ? managerSaidTexts(lang).said(approval) : t.missing}
          {approval && isPending(approval.state) && (
            <span class="cell-aside">
              {t.needs(frameInWords(approval.asked, lang))}. {t.by(dueDate(approval.answerBy, round.timeZone, lang))}
            </span>
          )}
          {links.map(([path, text]) => (
            <span class="cell-aside">
              <a href={inLanguage(lang, path)}>{text}</a>
            </span>
          ))}
        </>
      ),
    },
  ];
};

/** The office writes down what a manager has said on the telephone: who, what, and how it was said (U22). */
export const RecordAnswerPage = ({ view, signUp, approval, typed, errors }: Asked): Html => {
  const { lang } = view;
  const [t, words] = [managerOnBehalfTexts(lang), managerAnswerTexts(lang)];
  const title = t.recordTitle(nameOf(signUp, view.lang));
  const given = <FrameFields t={words} frame={approval?.frame ?? approval?.asked} typed={typed} errors={errors} />;
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, officeUrls.managerFor(signUp.id))}
        errors={errors}
        back={{ href: inLanguage(lang, officeUrls.signUp(signUp.id)) }}
        heading={title}
        intro={<p>{t.recordText}</p>}
        submit={t.save}
      >
        <Radios
          name="answer"
          label={t.answer}
          value={typedIn(typed, 'answer')}
          error={errors.answer}
          options={[
            { value: 'yes', label: words.yes, reveal: given },
            ...(['not-this-year', 'economy', 'talk'] as const).map((answer) => ({
              value: answer,
              label: words.no[answer],
            })),
          ]}
        />
        <TextField
          name="reason"
          label={t.recordReason}
          hint={t.recordReasonHint}
          value={typedIn(typed, 'reason')}
          error={errors.reason}
        />
      </Question>
    </Page>
  );
};

/** An address that does not look like the organisation's: a person decides whether it is asked. */
export const HeldAddressPage = ({ view, signUp, approval, typed, errors }: Asked): Html => {
  const { lang } = view;
  const t = managerOnBehalfTexts(lang);
  return (
    <Page {...view} room="office" title={t.lookTitle} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, officeUrls.managerAddress(signUp.id))}
        errors={errors}
        back={{ href: inLanguage(lang, officeUrls.signUp(signUp.id)) }}
        heading={t.lookTitle}
        intro={<p translate="no">{t.lookText(approval?.email ?? '', signUp.email ?? '')}</p>}
        submit={t.saveDecision}
      >
        <Radios
          name="decision"
          label={t.decision}
          value={typedIn(typed, 'decision')}
          error={errors.decision}
          options={[
            { value: 'pass', label: t.pass, hint: t.passHint },
            { value: 'return', label: t.return, hint: t.returnHint },
          ]}
        />
        <OnBehalfReason lang={lang} label={t.lookReason} typed={typed} errors={errors} />
      </Question>
    </Page>
  );
};
