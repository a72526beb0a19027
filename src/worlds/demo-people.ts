/**
 * The people of the demo: 51 hosts and 72 interns of an imagined 2027, as many as the round of 2017 had. All are
 * invented, their addresses end in `.example` (RFC 2606) and reach nobody; the organisations are real, their teams are
 * not. A part of the country is short of hosts on purpose: thirteen would go to Nordjylland, where there is one.
 */
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import hostRows from './demo-hosts.json' with { type: 'json' };
import internRows from './demo-interns.json' with { type: 'json' };

type DemoPerson = {
  readonly email: string;
  /** Id of a known organisation (workplaces/organisation.ts). */
  readonly organisation: string;
  /** As its people name it; two who write the same mean the same. */
  readonly workplace: string;
  readonly municipality: string;
};
export type DemoHost = DemoPerson & { readonly answers: HostAnswers };
export type DemoIntern = DemoPerson & { readonly answers: InternAnswers };

type Placed<Answers> = DemoPerson & Omit<Answers, 'agreed'>;
type InternRow = Placed<
  Omit<InternAnswers, 'travel' | 'companionEmail' | 'ifNotConfirmed' | 'decides' | 'landsdele'>
> & {
  readonly landsdele: 'all' | readonly string[];
  readonly companion?: { readonly email: string; readonly bond: 'only' | 'preferably' };
};

export const DEMO_HOSTS: readonly DemoHost[] = (hostRows as readonly Placed<HostAnswers>[]).map(
  ({ email, organisation, workplace, municipality, ...answers }) => ({
    email,
    organisation,
    workplace,
    municipality,
    answers: { ...answers, agreed: true },
  }),
);

export const DEMO_INTERNS: readonly DemoIntern[] = (internRows as readonly InternRow[]).map(
  ({ email, organisation, workplace, municipality, companion, landsdele, ...answers }) => ({
    email,
    organisation,
    workplace,
    municipality,
    answers: {
      ...answers,
      landsdele: landsdele === 'all' ? LANDSDELE.map(({ code }) => code) : landsdele,
      travel: companion ? (companion.bond === 'only' ? 'together' : 'preferably') : 'alone',
      companionEmail: companion?.email ?? null,
      ifNotConfirmed: companion ? (companion.bond === 'only' ? 'not' : 'alone') : null,
      decides: 'self',
      agreed: true,
    },
  }),
);
