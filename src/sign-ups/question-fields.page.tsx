import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import type { Typed } from '../kit/read-form.ts';
import type { Round } from '../rounds/round.ts';
import type { QuestionTexts } from './question.texts.ts';
import type { SignUpRole } from './sign-up.ts';

/** What the fields of any question are shown from. */
export interface FieldsProps {
  readonly lang: Lang;
  readonly t: QuestionTexts;
  readonly role: SignUpRole;
  readonly round: Round;
  readonly typed: Typed;
  readonly errors: Errors;
  /** The address that is known and not asked for. */
  readonly ownEmail: string | null;
  /** A host has invited them, and they have not signed up yet. */
  readonly isInvited: boolean;
}
export type QuestionFields = (props: FieldsProps) => Html;
