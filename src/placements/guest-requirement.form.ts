import { z } from 'zod';
import { choices } from '../kit/read-form.ts';
import { GUEST_NEEDS, type GuestNeed } from './guest-requirement.ts';
import type { guestRequirementTexts } from './guest-requirement.texts.ts';

/** Some of the list, or that there is nothing: never both, and never neither. */
export const guestRequirementForm = (t: ReturnType<typeof guestRequirementTexts>) =>
  z.object({
    needs: choices(['nothing', ...GUEST_NEEDS], { min: 1, max: GUEST_NEEDS.length + 1, message: t.wrong }).transform(
      (chosen, context): GuestNeed[] => {
        const needs = GUEST_NEEDS.filter((need) => chosen.includes(need));
        if (needs.length > 0 && chosen.includes('nothing')) context.addIssue(t.both);
        return needs;
      },
    ),
  });
