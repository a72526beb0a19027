/** The campaign's pages in every state, for the gallery. */
import type { FrontRound } from '../src/campaign/front.ts';
import { FrontPage } from '../src/campaign/front.page.tsx';
import { type Tally, tallyOf } from '../src/campaign/tally.ts';
import type { Frame } from '../src/kit/frame.ts';
import type { Html } from '../src/kit/html.ts';
import type { Lang } from '../src/kit/language.ts';
import { MUNICIPALITIES } from '../src/workplaces/municipalities.ts';

type Exhibit = { name: string; html: Html };

const ROUND: FrontRound = {
  visitWeek: { isoYear: 2027, isoWeek: 37 },
  dates: {
    signUpOpens: '2027-03-01',
    signUpCloses: '2027-05-31',
    proposalsOn: '2027-06-14',
    answersDue: '2027-06-25',
    evaluationCloses: '2027-10-15',
  },
  sectors: ['municipal', 'state'],
  workshops: [
    { day: '2027-08-25', from: '10:00', until: '15:00', place: 'Odense' },
    { day: '2027-08-26', from: '10:00', until: '15:00', place: 'København' },
    { day: '2027-08-27', from: '10:00', until: '15:00', place: 'Aarhus' },
  ],
  signUp: 'open',
};

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
      round={round}
      tally={tally}
      links={{
        intern: '/tilmeld/praktikant',
        host: '/tilmeld/vaert',
        both: '/tilmeld/begge',
        mine: '/min-side',
        calendar: '/uge37.ics',
        contact: '/kontakt',
        signUpOnPaper: 'https://innovationspraktik.example/tilmeld',
      }}
    />
  ),
});

export const campaignExhibits = (frame: Frame): readonly Exhibit[] => [
  front('forside', frame, 'da', ROUND, SOME),
  front('forside-tom', frame, 'da', ROUND, NONE),
  front('forside-foer', frame, 'da', { ...ROUND, signUp: 'not-open-yet' }, null),
  front(
    'forside-lukket',
    frame,
    'da',
    { ...ROUND, signUp: 'closed', sectors: ['municipal', 'state', 'regional'] },
    SOME,
  ),
  front('forside-ingen', frame, 'da', null, null),
  front('front-en', { ...frame, otherLanguage: { href: '/', lang: 'da', text: 'Dansk' } }, 'en', ROUND, SOME),
];
