/** After drop-outs: the office has it calculated who can get a place, chooses, and asks; what came of it is read at the end. */
import { sql } from 'kysely';
import type { Month } from './month.ts';
import { buttonOn, type Page } from './page.ts';
import type { Visitor } from './visitor.ts';

const TO_ASK = /^Spørg \d+ personer$/;
const CHANGED_MEANWHILE = 409;
const MOST_TRIES = 5;

/** The menu's options, the one that moves fewest first. */
const optionsOn = ({ forms }: Page): readonly string[] =>
  forms
    .filter(({ buttons }) => buttons.some(({ text }) => TO_ASK.test(text)))
    .flatMap(({ controls }) => controls.filter(({ name }) => name === 'option').map(({ value }) => value));

const calculates = async (month: Month, office: Visitor): Promise<void> => {
  const find = ['Find nye pladser', 'Regn igen'].find((text) => buttonOn(office.page, text));
  if (find === undefined) return;
  await office.press(find);
  await month.mailbox.collect();
  await office.go('/kontor/ny-plads');
  month.note('repairs: calculated');
};

/** By the option that places most, even where some would have to move. What others do meanwhile makes it stale. */
const repairs = async (month: Month, office: Visitor): Promise<void> => {
  await office.go('/kontor/ny-plads');
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await calculates(month, office);
    const option = optionsOn(office.page).at(-1);
    if (option === undefined) return month.note('repairs: nothing found');
    await office.press(TO_ASK, { option }, CHANGED_MEANWHILE);
    if (office.page.text.includes('De er spurgt.')) return month.note('repairs: asked');
  }
};

/** While some have yet to answer, once all have, and after the drop-outs of the summer. */
const DAYS = ['2027-06-15', '2027-06-24', '2027-08-16', '2027-08-23'];

export const repairsOnADay = Object.fromEntries(DAYS.map((day) => [day, repairs]));

/** What became of those who were asked. */
export const whatRepairsCameTo = async ({ world }: Month): Promise<readonly string[]> => {
  const { rows } = await sql<{ what: string }>`
    select distinct case when p.replaces is null then 'late places: ' else 'moves made together: ' end || r.state as what
    from placements p join repairs r on r.id = p.repair_id`.execute(world.db);
  return rows.map(({ what }) => what);
};
