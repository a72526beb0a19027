import { z } from 'zod';
import { choice, text, tick, type Typed } from '../kit/read-form.ts';
import { asTime, day, line, wholeNumber } from '../rounds/round.form.ts';
import type { roundFormTexts } from '../rounds/round-form.texts.ts';
import type { workshopTexts } from './workshop.texts.ts';
import type { WorkshopPlan } from './workshop.ts';

export const KINDS = ['place', 'online'] as const;
export const LANGUAGES = ['da', 'en'] as const;

interface Texts {
  /** How a round's form complains about a line, a day and a time. */
  readonly common: ReturnType<typeof roundFormTexts>;
  readonly own: ReturnType<typeof workshopTexts>['form'];
}

const time = (t: Texts, label: string) =>
  line(t.common, label, 10).transform((typed, context): string => {
    const read = asTime(typed);
    if (typed !== '' && read === null) context.addIssue(t.common.timeWrong);
    return read ?? '';
  });

/** A link that everybody who has a seat can press, and nothing else. */
const isWebAddress = (typed: string): boolean => URL.canParse(typed) && /^https?:/i.test(typed);

/** A workshop as a coordinator writes it. What depends on the round and on the seats taken is a rule. */
export const workshopForm = (t: Texts) =>
  z
    .object({
      kind: choice(KINDS, t.common.choose(t.own.kind)),
      place: line(t.common, t.own.place, 60),
      address: line(t.common, t.own.address, 300),
      day: day(t.common, t.own.day),
      starts: time(t, t.own.starts),
      ends: time(t, t.own.ends),
      capacity: wholeNumber(t.own.capacityWrong, [1, 999]),
      lang: choice(LANGUAGES, t.common.choose(t.own.lang)),
      notes: text({ max: 1000, tooLong: t.common.tooLong(t.own.notes, 1000) }),
      warningsSeen: tick(),
    })
    .transform(({ kind, warningsSeen, ...plan }, context): { plan: WorkshopPlan; warningsSeen: boolean } => {
      if (plan.starts !== '' && plan.ends !== '' && plan.ends <= plan.starts)
        context.addIssue({ code: 'custom', path: ['ends'], message: t.own.endsWrong, input: plan.ends });
      if (kind === 'online' && plan.address !== '' && !isWebAddress(plan.address))
        context.addIssue({ code: 'custom', path: ['address'], message: t.own.linkWrong, input: plan.address });
      return { plan: { ...plan, isOnline: kind === 'online' }, warningsSeen };
    });

/** A workshop as the form shows it. */
export const typedWorkshop = (plan: Partial<WorkshopPlan>): Typed => {
  const { isOnline, capacity, ...rest } = plan;
  const values = {
    ...rest,
    kind: isOnline === undefined ? '' : isOnline ? 'online' : 'place',
    capacity: capacity === undefined ? '' : String(capacity),
    lang: plan.lang ?? 'da',
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
};

/** Why a workshop is cancelled. */
export const cancelForm = (t: ReturnType<typeof workshopTexts>['cancel']) =>
  z.object({ because: text({ max: 300, tooLong: t.tooLong, missing: t.missing }) });
