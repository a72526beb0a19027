import { personShown } from '../accounts/erased.page.tsx';
import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextField } from '../kit/text-field.tsx';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { onBehalfTexts } from './on-behalf.texts.ts';

export const nameOf = ({ answers, email }: SignUp, lang: Lang): string =>
  personShown(answers.name || (email ?? ''), lang);

/** At the top of every page on which the office acts for somebody else (U22). */
export const OnBehalfBanner = ({ lang, signUp }: { lang: Lang; signUp: SignUp }): Html => {
  const t = onBehalfTexts(lang);
  return (
    <Notice kind="important" title={t.bannerTitle(nameOf(signUp, lang))}>
      <p>{signUp.state === 'confirmed' ? t.told : t.notTold}</p>
    </Notice>
  );
};

/** Why: asked last, under whatever is changed. */
export const OnBehalfReason = (props: { lang: Lang; label?: string; typed: Typed; errors: Errors }): Html => {
  const t = onBehalfTexts(props.lang);
  return (
    <TextField
      name="reason"
      label={props.label ?? t.reason}
      hint={t.reasonHint}
      value={typedIn(props.typed, 'reason')}
      error={props.errors.reason}
    />
  );
};
