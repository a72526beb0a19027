import { z } from 'zod';
import { email } from '../kit/read-form.ts';

export const enterForm = z.object({ email: email('email') });
