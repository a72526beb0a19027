import { z } from 'zod';
import { choice } from '../kit/read-form.ts';
import type { signUpTexts } from './sign-up.texts.ts';
import type { SignUpRole } from './sign-up.ts';

type Texts = ReturnType<typeof signUpTexts>;
const HOW: readonly (SignUpRole | 'both')[] = ['host', 'intern', 'both'];

export const startForm = (t: Texts) => z.object({ how: choice(HOW, t.start.wrong) });
