import { z } from 'zod';
import { choice, text } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { freeText } from '../sign-ups/free-text.form.ts';
import { HOLD_KINDS } from './hold.ts';
import type { holdTexts } from './hold.texts.ts';

type Texts = ReturnType<typeof holdTexts>;

const person = (missing: string) =>
  text({ max: 36, tooLong: missing, missing }).refine((id) => id === '' || isId(id), missing);

/** A pin or a ban with its reason. */
export const holdForm = (t: Texts) =>
  z.object({
    kind: choice(HOLD_KINDS, t.chooseKind),
    intern: person(t.choosePerson),
    host: person(t.chooseHost),
    reason: freeText({ max: 500, tooLong: t.reasonTooLong, missing: t.giveReason, cpr: t.reasonCpr }),
  });
