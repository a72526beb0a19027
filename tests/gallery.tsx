/**
 * Every part of the kit in every state it can be in: empty, full, wrong, and with the longest words there are.
 * For the tests, which hold them against HTML's and accessibility's rules, and for whoever changes the look.
 */
import { workingDaysOf } from '../src/kit/calendar.ts';
import { Button, ButtonLink, ButtonRow, PostButton } from '../src/kit/button.tsx';
import { Checkboxes } from '../src/kit/checkboxes.tsx';
import { CodeField } from '../src/kit/code-field.tsx';
import { DaysField } from '../src/kit/days-field.tsx';
import { type Errors, hasErrors } from '../src/kit/errors.ts';
import { Figures } from '../src/kit/figure.tsx';
import type { Frame } from '../src/kit/frame.ts';
import type { Child, Html } from '../src/kit/html.ts';
import { MapChoices } from '../src/kit/map-choices.tsx';
import { Details, Notice, Panel } from '../src/kit/notice.tsx';
import { Page, type Room } from '../src/kit/page.tsx';
import { Pagination } from '../src/kit/pagination.tsx';
import { Progress } from '../src/kit/progress.tsx';
import { Question } from '../src/kit/question.tsx';
import { Radios } from '../src/kit/radios.tsx';
import { Select } from '../src/kit/select.tsx';
import { SummaryList } from '../src/kit/summary-list.tsx';
import { Table } from '../src/kit/table.tsx';
import { Tabs } from '../src/kit/tabs.tsx';
import { TaskList } from '../src/kit/task-list.tsx';
import { TextArea } from '../src/kit/text-area.tsx';
import { TextField } from '../src/kit/text-field.tsx';
import { TileMap } from '../src/kit/tile-map.tsx';
import { WeekBand } from '../src/kit/week-band.tsx';
import { campaignExhibits } from './gallery-campaign.tsx';
import { LANDSDELE } from '../src/workplaces/landsdele.ts';
import { MUNICIPALITIES } from '../src/workplaces/municipalities.ts';

export type Exhibit = { name: string; html: Html };

const LONG = 'Beskæftigelses- og Integrationsforvaltningen';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const DAYS = workingDaysOf({ isoYear: 2027, isoWeek: 37 }).map((day, i) => ({ value: WEEKDAYS[i] ?? '', day }));

const galleryFrame: Frame = {
  siteName: 'Innovationspraktik',
  homeHref: '/',
  links: [
    { href: '/kan-vi-vaere-med', text: 'Kan vi være med?' },
    { href: '/tilmeld', text: 'Tilmeld', current: true },
  ],
  otherLanguage: { href: '/en', lang: 'en', text: 'English' },
  account: { kind: 'signed-out', signIn: { href: '/log-ind', text: 'Log ind' } },
  footer: {
    sender: 'Center for Eksempler',
    links: [
      { href: '/kontakt', text: 'Kontakt' },
      { href: '/privatliv', text: 'Privatliv' },
      { href: '/tilgaengelighed', text: 'Tilgængelighedserklæring' },
    ],
  },
};
const signedIn: Frame = {
  ...galleryFrame,
  account: {
    kind: 'signed-in',
    name: 'Maximiliane Rosenkrantz-Bjerregaard',
    home: { href: '/min-side', text: 'Min side' },
    signOut: { action: '/log-ud', text: 'Log ud' },
  },
  flash: { kind: 'done', text: 'Din kladde er gemt.' },
};

const exhibit = (
  name: string,
  room: Room,
  children: Child,
  more: { errors?: Errors; frame?: Frame } = {},
): Exhibit => ({
  name,
  html: (
    <Page
      lang="da"
      title={name}
      room={room}
      frame={more.frame ?? galleryFrame}
      hasErrors={hasErrors(more.errors ?? {})}
    >
      {children}
    </Page>
  ),
});

const CHOICES = [
  { value: 'different', label: 'Noget helt andet', hint: 'Et andet fag eller en anden sektor end jeres.' },
  {
    value: 'similar',
    label: `Tæt på vores fag i ${LONG}`,
    reveal: <TextField name="which" label="Hvilket fag?" value="" />,
  },
  { value: 'any', label: 'Begge dele' },
];

const fields = (errors: Errors, filled: boolean): Html => (
  <>
    <TextField
      name="workplace"
      label="Arbejdsplads"
      hint={`Teamet eller stedet, for eksempel ${LONG}`}
      error={errors.workplace}
      value={filled ? `"${LONG}" <Aarhus> & Søn` : undefined}
      suggestions={['Jobcenter Vejle', 'Styrelsen for Patientsikkerhed']}
    />
    <TextField name="email" label="Arbejdsmail" type="email" autocomplete="email" width="half" value="" />
    <TextArea
      name="everyday"
      label="Hvad er hverdag hos jer, som andre kan lære af? (valgfrit)"
      error={errors.everyday}
      value={filled ? '\nVi holder tavlemøde\nhver morgen.' : undefined}
    />
    <Radios
      name="contrast"
      label="Hvem vil I helst have?"
      error={errors.contrast}
      options={CHOICES}
      value={filled ? 'similar' : undefined}
    />
    <Radios
      name="seats"
      label="Hvor mange gæster?"
      isInline={true}
      value={filled ? '2' : undefined}
      options={['1', '2', '3'].map((value) => ({ value, label: value }))}
    />
    <Checkboxes
      name="fields"
      label="Fagfelter"
      hint="Vælg et til tre."
      columns={2}
      error={errors.fields}
      options={['Beskæftigelse', 'Børn og unge', 'Patientsikkerhed', LONG].map((label, i) => ({
        value: `${i}`,
        label,
      }))}
      value={filled ? ['0', '3'] : []}
    />
    <Select
      name="municipality"
      label="Kommune"
      prompt="Vælg kommune"
      width="half"
      error={errors.municipality}
      options={MUNICIPALITIES.map((one) => ({ value: one.code, label: one.name }))}
      value={filled ? '0630' : undefined}
    />
    <CodeField lang="da" name="code" error={errors.code} value={filled ? '123 456' : undefined} />
  </>
);

const WRONG = {
  workplace: 'Skriv, hvor du arbejder',
  everyday: 'Skriv højst 500 tegn',
  contrast: 'Vælg, hvem I helst vil have',
  fields: 'Vælg mindst ét fagfelt',
  municipality: 'Vælg en kommune',
  code: 'Koden passer ikke. Se efter i mailen, eller bed om en ny',
};

const allFields = (name: string, errors: Errors, filled: boolean): Exhibit =>
  exhibit(
    name,
    'form',
    <Question
      lang="da"
      action="/tilmeld"
      errors={errors}
      back={{ href: '/tilmeld' }}
      step={{ number: 3, of: 8 }}
      heading="Fortæl om jeres arbejdsplads"
      intro={<p>Vi bruger svarene til at finde et match.</p>}
      hidden={{ draft: 'abc' }}
      moreButtons={
        <Button kind="secondary" name="then" value="later">
          Gem kladde
        </Button>
      }
    >
      {fields(errors, filled)}
    </Question>,
    { errors, frame: filled ? signedIn : galleryFrame },
  );

const days = (name: string, value: string | undefined, chosen: readonly string[], errors: Errors): Exhibit =>
  exhibit(
    name,
    'form',
    <Question lang="da" action="/tilmeld" errors={errors} back={{ href: '/' }} step={{ number: 4, of: 7 }}>
      <DaysField
        lang="da"
        name="days"
        label="Hvilke dage kan I tage imod?"
        isQuestion={true}
        hint="Jo flere dage I holder åbne, jo lettere er det at finde en gæst."
        error={errors.days}
        value={value}
        allLabel="Alle fem dage"
        allHint="Et besøg varer højst så længe, som I selv vælger på næste side."
        someLabel="Kun nogle af dagene"
        daysName="chosenDays"
        days={DAYS}
        chosen={chosen}
      />
    </Question>,
    { errors },
  );

const landsdele = (name: string, value: readonly string[], errors: Errors): Exhibit =>
  exhibit(
    name,
    'form',
    <Question lang="da" action="/tilmeld" errors={errors} step={{ number: 4, of: 8 }}>
      <MapChoices
        name="landsdele"
        label="Hvor i landet vil du gerne hen?"
        isQuestion={true}
        error={errors.landsdele}
        value={value}
        options={LANDSDELE.map((one) => ({ value: one.code, label: one.da }))}
        tiles={MUNICIPALITIES.map((one) => ({ col: one.col, row: one.row, label: one.abbr, value: one.landsdel }))}
      />
    </Question>,
    { errors },
  );

const tasks = exhibit(
  'opgaveliste',
  'form',
  <div class="question">
    <h1>Din tilmelding</h1>
    <Progress value={2} max={4} text="Du har svaret på 2 af 4 dele. Senest gemt i dag kl. 9.05." />
    <TaskList
      id="tasks"
      tasks={[
        { text: 'Din arbejdsplads', status: 'Færdig', state: 'done', href: '/1' },
        { text: 'Dine ønsker', status: 'I gang', state: 'open', href: '/2', hint: 'Fag, landsdel og dage.' },
        { text: `Jeres praktik i ${LONG}`, status: 'Kan ikke begyndes endnu', state: 'waiting' },
      ]}
    />
    <Notice title="Du kan sige nej til forslaget">
      <p>At tilmelde sig forpligter ikke til at tage af sted.</p>
    </Notice>
    <Notice kind="important">
      <p>Tilmeldingen er ikke bekræftet, før du har trykket på linket i mailen.</p>
    </Notice>
    <Details summary="Hvorfor spørger vi om det?">
      <p>Vi spørger kun om det, der skal til for at finde et godt match.</p>
    </Details>
    <ButtonRow>
      <ButtonLink href="/videre">Fortsæt</ButtonLink>
      <PostButton action="/slet" kind="danger" fields={{ id: '7' }}>
        Træk tilmeldingen tilbage
      </PostButton>
      <ButtonLink href="/" kind="quiet">
        Ikke nu
      </ButtonLink>
    </ButtonRow>
  </div>,
);

const answers = exhibit(
  'tjek-svar',
  'form',
  <div class="question">
    <Panel title="Tak for din tilmelding">
      <p>Vi har sendt en mail til dig. Den beskriver, hvad der nu sker.</p>
    </Panel>
    <h2>Dine svar</h2>
    <SummaryList
      lang="da"
      rows={[
        { label: 'Arbejdsplads', value: `${LONG}, Aarhus Kommune`, changeHref: '/1' },
        { label: 'Hvad er hverdag hos jer?', value: 'Vi holder tavlemøde.\nHver morgen.', changeHref: '/2' },
        { label: 'Runde', value: 'Uge 37 (13.–17. september 2027)' },
      ]}
    />
  </div>,
);

const officeTable = (name: string, rows: number): Exhibit =>
  exhibit(
    name,
    'office',
    <>
      <h1>Tilmeldinger</h1>
      <Tabs
        label="Visninger"
        tabs={[
          { href: '/a', text: 'Alle', count: 123, current: true },
          { href: '/v', text: 'Værter', count: 51 },
          { href: '/t', text: 'Venter på svar', count: 4, isWaiting: true },
        ]}
      />
      <Table
        lang="da"
        caption="Tilmeldinger i runden 2027"
        isCaptionHidden={true}
        columns={[
          { label: 'Navn', sort: { href: '?s=navn', direction: 'ascending' } },
          { label: 'Arbejdsplads', sort: { href: '?s=sted' } },
          { label: 'Landsdel' },
          { label: 'Dage', isNumber: true },
          { label: 'Tilmeldt' },
        ]}
        rows={Array.from({ length: rows }, (_, i) => ({
          isWaiting: i % 7 === 2,
          cells: [
            <a href={`/${i}`}>Eksempel Eksempelsen {i + 1}</a>,
            i % 3 === 0 ? LONG : 'Jobcenter Vejle',
            'Vest- og Sydsjælland',
            (i % 4) + 2,
            `${(i % 28) + 1}.3.2027`,
          ],
        }))}
        empty="Ingen tilmeldinger endnu. De kommer her, så snart den første er bekræftet."
      />
      <Pagination lang="da" page={3} pages={rows === 0 ? 1 : 9} href={(page) => `?side=${page}`} />
      <Question lang="da" action="/note" errors={{}} submit="Gem note">
        <TextArea name="note" label="Note" hint="Personen kan læse den i sine data." value="" rows={2} />
        <Select name="state" label="Tilstand" value="a" options={[{ value: 'a', label: 'Bekræftet' }]} />
        <Checkboxes name="tick" label="Mærker" value={['x']} options={[{ value: 'x', label: 'Ringet op' }]} />
      </Question>
    </>,
    { frame: signedIn },
  );

const motifs = exhibit(
  'uge-og-kort',
  'campaign',
  <>
    <h1>Ugen og kortet</h1>
    <TileMap
      description="Kort over Danmarks kommuner med antal tilmeldte"
      tiles={MUNICIPALITIES.map((one, i) => ({
        col: one.col,
        row: one.row,
        label: one.abbr,
        title: `${one.name}: ${i % 4} tilmeldte`,
        level: (i % 4) as 0 | 1 | 2 | 3,
      }))}
      arcs={[{ from: { col: 1, row: 2 }, to: { col: 18, row: 9 } }]}
    />
    <TileMap
      description="Vælg en kommune"
      tiles={MUNICIPALITIES.map((one) => ({
        col: one.col,
        row: one.row,
        label: one.abbr,
        title: one.name,
        level: 0,
        href: `/k/${one.code}`,
      }))}
    />
    <WeekBand lang="da" isoWeek={37} days={DAYS.map((one) => one.day)}>
      <ButtonLink href="/uge37.ics">Læg ugen i kalenderen</ButtonLink>
    </WeekBand>
    <h2>Tal</h2>
    <Figures
      title="Værterne"
      figures={[
        { number: '92 %', text: 'anbefaler det til andre' },
        { number: '78 %', text: 'er tilfredse' },
      ]}
      source="Evaluering 2016. Antal svar ikke oplyst."
    />
  </>,
);

/** All of them. Names are unique and can stand in a file's name. */
export const exhibits = (): readonly Exhibit[] => [
  allFields('felter-tomme', {}, false),
  allFields('felter-udfyldt', {}, true),
  allFields('felter-forkerte', WRONG, true),
  days('dage-alle', 'all', [], {}),
  days('dage-nogle', 'some', ['tue', 'wed'], {}),
  days('dage-forkert', undefined, [], { days: 'Vælg mindst to dage' }),
  landsdele('landsdele', ['DK050', 'DK011'], {}),
  landsdele('landsdele-forkert', [], { landsdele: 'Vælg mindst én landsdel' }),
  tasks,
  answers,
  officeTable('kontor', 25),
  officeTable('kontor-tomt', 0),
  motifs,
  ...campaignExhibits(galleryFrame),
];
