import { z } from 'zod';
import { email } from '../kit/read-form.ts';
import type { resumeTexts } from './resume.texts.ts';

export const laterForm = (t: ReturnType<typeof resumeTexts>) => z.object({ email: email(t.wrong) });
