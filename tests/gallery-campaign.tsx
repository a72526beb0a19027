/** The campaign's pages in every state, for the gallery. */
import { AccessibilityPage, ContactPage, PrivacyPage } from '../src/campaign/about.page.tsx';
import type { FrontRound } from '../src/campaign/front.ts';
import { FrontPage } from '../src/campaign/front.page.tsx';
import { type Tally, tallyOf } from '../src/campaign/tally.ts';
import type { Frame } from '../src/kit/frame.ts';
import type { Html } from '../src/kit/html.ts';
import type { Lang } from '../src/kit/language.ts';
import { Problem } from '../src/kit/problem.tsx';
import { DEMO_ROUND } from '../src/worlds/demo-round.ts';
import { MUNICIPALITIES } from '../src/workplaces/municipalities.ts';

type Exhibit = { name: string; html: Html };

const ROUND: FrontRound = { ...DEMO_ROUND, signUp: 'open', awaitsProposals: true };

/** Some of everything: tiles with none, one, two, three and more. */
const places = MUNICIPALITIES.filter((_, i) => (i * 7) % 5 < 2).map((one, i) => ({
  municipality: one.code,
  hosts: i % 3,
  interns: (i * 2) % 5 === 0 ? 2 : i % 2,
}));
const SOME = tallyOf(places);
const NONE = tallyOf([]);

const front = (name: string, frame: Frame, lang: Lang, round: FrontRound | null, tally: Tally | null): Exhibit => ({
  name,
  html: (
    <FrontPage
      view={{ lang, frame }}
      without="none"
      round={round}
      tally={tally}
      links={{
        signUp: '/tilmeld',
        mine: '/min-side',
        mayWe: '/kan-vi-vaere-med',
        calendar: '/uge37.ics',
        contact: '/kontakt',
        signUpOnPaper: 'https://innovationspraktik.example/tilmeld',
      }}
    />
  ),
});

const SENDER = { organiser: DEMO_ROUND.organiser, contactEmail: 'kontakt@ipraktik.example' };
/** The others differ in their words alone. */
const PROBLEMS = [
  { name: 'problem-404', status: 404 },
  { name: 'problem-503', status: 503, again: { kind: 'page', address: '/tilmeld' } },
  {
    name: 'problem-503-form',
    status: 503,
    again: { kind: 'form', address: '/tilmelding/1/hverdag', typed: { learn: ['Vi holder morgenmøde.'], seen: ['x'] } },
  },
] as const;

export const campaignExhibits = (frame: Frame): readonly Exhibit[] => {
  const da = { lang: 'da', frame } as const;
  const en = { lang: 'en', frame: { ...frame, otherLanguage: { href: '/', lang: 'da', text: 'Dansk' } } } as const;
  return [
    front('forside', frame, 'da', ROUND, SOME),
    front('forside-tom', frame, 'da', ROUND, NONE),
    front('forside-foer', frame, 'da', { ...ROUND, signUp: 'not-open-yet', workshops: [] }, null),
    front('forside-lukket', frame, 'da', { ...ROUND, signUp: 'closed', sectors: ['municipal', 'regional'] }, SOME),
    front('forside-ingen', frame, 'da', null, null),
    front('front-en', en.frame, 'en', ROUND, SOME),
    { name: 'kontakt', html: <ContactPage view={da} sender={SENDER} /> },
    { name: 'privatliv', html: <PrivacyPage view={da} sender={SENDER} /> },
    { name: 'privacy-en', html: <PrivacyPage view={en} sender={{ ...SENDER, organiser: null }} /> },
    { name: 'tilgaengelighed', html: <AccessibilityPage view={da} sender={SENDER} official={undefined} /> },
    ...PROBLEMS.map(({ name, ...problem }) => ({
      name,
      html: <Problem {...da} {...problem} contact={SENDER.contactEmail} />,
    })),
  ];
};
