import { z } from 'zod';

/** Complains of a part of a form as the whole does: for forms in which one answer decides what else is looked at. */
export const passOn = (context: z.RefinementCtx, error: z.ZodError): never => {
  for (const { path, message } of error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
};
