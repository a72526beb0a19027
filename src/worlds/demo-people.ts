/**
 * The people of the demo: 51 hosts and 72 interns of an imagined 2027, as many as the round of 2017 had. All are
 * invented, their addresses end in `.example` (RFC 2606) and reach nobody; the organisations are real, their teams are
 * not. A part of the country is short of hosts on purpose: thirteen would go to Nordjylland, where there is one.
 */
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import hostRows from './demo-hosts.json' with { type: 'json' };
import wishRows from './demo-wishes.json' with { type: 'json' };
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
export type DemoIntern = DemoPerson & {
  readonly answers: InternAnswers;
  /** What has come of asking their manager when the demo begins (R6). */
  readonly managerSays: 'yes' | 'economy' | 'talk' | 'nothing-yet';
};

/** Nearly every manager says yes. The others signed up last, so that their questions are still open. */
const OTHER_MANAGERS: Readonly<Record<string, DemoIntern['managerSays']>> = {
  'per.stampe@holstebro.example': 'economy',
  'marianne.lyng@herlev.example': 'talk',
  'philip.anker@alleroed.example': 'nothing-yet',
  'dennis.kjaer@vejle.example': 'nothing-yet',
  'jannik.stald@au.example': 'nothing-yet',
};
/** Who leads a place decides alone; and one has named an address that is not the organisation's. */
const DECIDES_ALONE = ['agnete.rohde@odense.example', 'sune.thyssen@nst.example'];
const ODD_ADDRESS = { 'jannik.stald@au.example': 'leder@privatmail.example' } as Readonly<Record<string, string>>;

/** Not every host would be found before it is matched. */
const NOT_SHOWN = ['anders.kragh@pvs.example', 'steffen.nymark@brs.example', 'vibeke.skipper@gaeld.example'];

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
/** One manager a workplace: 'leder.musikskolen@odense.example'. */
const managerOf = ({ email, workplace }: DemoPerson): string => {
  const place = workplace.toLowerCase().replace(/[^a-z]/g, (letter) => LETTERS[letter] ?? '');
  return ODD_ADDRESS[email] ?? `leder.${place}@${email.slice(email.indexOf('@') + 1)}`;
};

type Placed<Answers> = DemoPerson & Omit<Answers, 'agreed'>;
type InternRow = Placed<
  Omit<
    InternAnswers,
    'finder' | 'ifNotFound' | 'travel' | 'companionEmail' | 'ifNotConfirmed' | 'decides' | 'managerEmail' | 'landsdele'
  >
> & {
  readonly landsdele: 'all' | readonly string[];
  readonly companion?: { readonly email: string; readonly bond: 'only' | 'preferably' };
};

export const DEMO_HOSTS: readonly DemoHost[] = (hostRows as readonly Placed<Omit<HostAnswers, 'shown'>>[]).map(
  ({ email, organisation, workplace, municipality, ...answers }) => ({
    email,
    organisation,
    workplace,
    municipality,
    answers: { ...answers, shown: !NOT_SHOWN.includes(email), agreed: true },
  }),
);

export const DEMO_INTERNS: readonly DemoIntern[] = (internRows as readonly InternRow[]).map(
  ({ email, organisation, workplace, municipality, companion, landsdele, ...answers }) => ({
    email,
    organisation,
    workplace,
    municipality,
    managerSays: OTHER_MANAGERS[email] ?? 'yes',
    answers: {
      ...answers,
      finder: 'us',
      ifNotFound: null,
      landsdele: landsdele === 'all' ? LANDSDELE.map(({ code }) => code) : landsdele,
      travel: companion ? (companion.bond === 'only' ? 'together' : 'preferably') : 'alone',
      companionEmail: companion?.email ?? null,
      ifNotConfirmed: companion ? (companion.bond === 'only' ? 'not' : 'alone') : null,
      ...(DECIDES_ALONE.includes(email)
        ? { decides: 'self', managerEmail: null }
        : { decides: 'manager', managerEmail: managerOf({ email, organisation, workplace, municipality }) }),
      agreed: true,
    },
  }),
);

/** Whom the interns wish for, by address, the best first; a third have no wishes. */
export const DEMO_WISHES: Readonly<Record<string, readonly string[]>> = wishRows;
