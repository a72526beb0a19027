import { z } from 'zod';
import { choices, email, text } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import { passOn } from '../sign-ups/pass-on.form.ts';
import type { AskedHost } from './own-host.ts';
import type { ownHostTexts } from './own-host.texts.ts';

const isThere = (typed: readonly string[] | undefined): boolean => (typed?.[0] ?? '').trim() !== '';

/** A host of the list or an address, and which days. In the order of the page. */
export const ownHostForm = (t: ReturnType<typeof ownHostTexts>) =>
  z.record(z.string(), z.array(z.string())).transform((typed, context) => {
    const isMailed = isThere(typed.email);
    const complain = (message: string) => context.addIssue({ code: 'custom', path: ['vaert'], message });
    const host = z.object({ vaert: text({ max: 36, tooLong: t.choose }) }).safeParse(typed);
    const address = isMailed ? z.object({ email: email(t.emailWrong) }).safeParse(typed) : null;
    const rest = z.object({ days: choices(WEEKDAYS, { min: 2, max: 5, message: t.chooseDays }) }).safeParse(typed);
    const chosen = host.success ? host.data.vaert : '';
    if (!isMailed && !isId(chosen)) complain(t.choose);
    else if (isMailed && chosen !== '') complain(t.notBoth);
    for (const read of [address, rest]) if (read?.error) passOn(context, read.error);
    if (!rest.success || address?.success === false) return z.NEVER;
    const to: AskedHost = address ? address.data : { host: chosen };
    return { to, days: rest.data.days };
  });
