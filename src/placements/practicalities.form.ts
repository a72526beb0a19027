import { z } from 'zod';
import { optionalTime } from '../rounds/round.form.ts';
import { freeText } from '../sign-ups/free-text.form.ts';
import { PRACTICAL_LIMITS } from './practicalities.ts';
import type { practicalitiesTexts } from './practicalities.texts.ts';

type Texts = ReturnType<typeof practicalitiesTexts>;

/** What is dialled, however it is spaced: five digits at least, and no more than a number can have (E.164). */
const isPhone = (typed: string): boolean =>
  /^[+\d\s().\-/]+$/.test(typed) && /^\d{5,15}$/.test(typed.replaceAll(/\D/g, ''));

/** A telephone number as people write them, or none. */
const phone = (t: Texts) =>
  freeText({ max: PRACTICAL_LIMITS.phone, tooLong: t.phoneWrong, cpr: t.cpr }).transform((typed, context): string => {
    const one = typed.replaceAll(/\s+/g, ' ');
    if (one !== '' && !isPhone(one)) context.addIssue(t.phoneWrong);
    return one;
  });

/** What a host writes: all of it is optional. */
export const hostPracticalitiesForm = (t: Texts) =>
  z.object({
    address: freeText({ max: PRACTICAL_LIMITS.address, tooLong: t.addressLong, cpr: t.cpr }),
    startsAt: optionalTime(t.timeWrong),
    goodToKnow: freeText({ max: PRACTICAL_LIMITS.goodToKnow, tooLong: t.goodToKnowLong, cpr: t.cpr }),
    phone: phone(t),
  });

/** What a guest writes. */
export const guestPhoneForm = (t: Texts) => z.object({ phone: phone(t) });
