import { z } from 'zod';
import { choice, choices, email, text, type Typed } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import { passOn } from '../sign-ups/pass-on.form.ts';
import { OTHERWISE } from './arrangement.ts';
import type { Finder } from './finder.ts';
import type { inviteTexts } from './invite.texts.ts';

type Texts = ReturnType<typeof inviteTexts>;

const daysOf = (t: Texts) => choices(WEEKDAYS, { min: 2, max: 5, message: t.chooseDays });
const otherwiseOf = (t: Texts) => choice(OTHERWISE, t.chooseOtherwise);

const aHost = (t: Texts) =>
  text({ max: 36, tooLong: t.host.chooseHost }).refine((id) => id === '' || isId(id), t.host.chooseHost);

const isThere = (typed: readonly string[] | undefined): boolean => (typed?.[0] ?? '').trim() !== '';

/** A host of the catalogue or an address, which days, and what if nothing comes of it. In the order of the page. */
export const inviteHostForm = (t: Texts) =>
  z.record(z.string(), z.array(z.string())).transform((typed, context) => {
    const isMailed = isThere(typed.email);
    const complain = (message: string) => context.addIssue({ code: 'custom', path: ['vaert'], message });
    const host = z.object({ vaert: aHost(t) }).safeParse(typed);
    if (host.error) passOn(context, host.error);
    else if (host.data.vaert === '' && !isMailed) complain(t.host.chooseHost);
    else if (host.data.vaert !== '' && isMailed) complain(t.host.notBoth);
    const address = isMailed ? z.object({ email: email(t.emailWrong) }).safeParse(typed) : null;
    const rest = z.object({ days: daysOf(t), otherwise: otherwiseOf(t) }).safeParse(typed);
    for (const read of [address, rest]) if (read?.error) passOn(context, read.error);
    if (!host.success || address?.success === false || !rest.success) return z.NEVER;
    return { to: address ? address.data : { host: host.data.vaert }, ...rest.data };
  });

/** An intern's address, and which days. */
export const inviteInternForm = (t: Texts) => z.object({ email: email(t.emailWrong), days: daysOf(t) });

/** Which invitation a press is about. */
const invitation = text({ max: 36, tooLong: 'invitation' }).transform((typed) => (isId(typed) ? typed : null));
export const pressForm = z.object({ invitation });

/** What comes of it otherwise, as the page shows it at first: as it was said at sign-up. */
export const typedOtherwise = (finder: Finder | null): Typed => (finder ? { otherwise: [finder.ifNotFound] } : {});

/** An intern's yes to a host. */
export const yesForm = (t: Texts) => z.object({ otherwise: otherwiseOf(t) });

/** A no by a mailed link. Only who has read the page sends one of these: a filter that posts to every link says nothing. */
export const mailedNoForm = z.object({ says: choice(['no', 'never'], 'says') });
