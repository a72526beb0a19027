/**
 * Four programs that read calendars, each by its own hand: ical.js from npm; icalendar, khal and vdirsyncer as Debian has
 * them. What one forgives another does not. One that is not on this machine says how to get it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';

/** When it begins as the clocks in Copenhagen show it: '2027-09-13', or '2027-08-25 10:00'. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
}
export interface CalendarReader {
  readonly name: string;
  /** Why it cannot be asked here; nothing when it can. */
  missing(): Promise<string | undefined>;
  read(file: string): Promise<readonly ReadEvent[]>;
}

const run = promisify(execFile);
const PYTHON = '/usr/bin/python3';

const answers = async (program: string, args: readonly string[]): Promise<boolean> =>
  run(program, args).then(
    () => true,
    () => false,
  );

/** Writes the file down, lets a program tell what is in it, a line an event: UID, tab, start. */
const tell = async (file: string, by: (at: string, folder: string) => Promise<string>): Promise<ReadEvent[]> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'calendar-'));
  try {
    const at = path.join(folder, 'file.ics');
    await writeFile(at, file);
    const lines = (await by(at, folder)).split('\n').filter((line) => line.includes('\t'));
    return lines.map((line) => {
      const [uid = '', start = ''] = line.split('\t');
      return { uid, start };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};

const python = (script: string) => async (at: string) => (await run(PYTHON, ['-c', script, at])).stdout;

const ICALENDAR = `
import sys, datetime, zoneinfo
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
assert not calendar.errors, calendar.errors
for event in calendar.walk('VEVENT'):
    assert not event.errors, event.errors
    start = event.decoded('DTSTART')
    if isinstance(start, datetime.datetime):
        start = start.astimezone(zoneinfo.ZoneInfo('Europe/Copenhagen')).strftime('%Y-%m-%d %H:%M')
    print(event['UID'], start, sep='\\t')
`;
const VDIRSYNCER = `
import sys
from vdirsyncer.vobject import Item, split_collection
for part in split_collection(open(sys.argv[1], newline='').read()):
    item = Item(part)
    event = next(one for one in item.parsed.subcomponents if one.name == 'VEVENT')
    key = next(one for one in event.props if one.startswith('DTSTART'))
    start = key.split(':')[-1]
    day = start[:4] + '-' + start[4:6] + '-' + start[6:8]
    print(item.uid, day if 'T' not in start else day + ' ' + start[9:11] + ':' + start[11:13], sep='\\t')
`;
const KHAL = `[calendars]
[[none]]
path = PATH
[locale]
local_timezone = Europe/Copenhagen
default_timezone = Europe/Copenhagen
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
`;

const inCopenhagen = (time: ICAL.Time): string => {
  if (time.isDate) return time.toString();
  const local = time.toJSDate().toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' });
  return local.slice(0, 16);
};

export const CALENDAR_READERS: readonly CalendarReader[] = [
  {
    name: 'ical.js',
    missing: async () => undefined,
    async read(file) {
      const calendar = new ICAL.Component(ICAL.parse(file));
      for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
      return calendar.getAllSubcomponents('vevent').map((one) => {
        const { uid, startDate } = new ICAL.Event(one);
        return { uid, start: inCopenhagen(startDate) };
      });
    },
  },
  {
    name: 'icalendar',
    missing: async () =>
      (await answers(PYTHON, ['-c', 'import icalendar'])) ? undefined : 'apt-get install python3-icalendar',
    read: (file) => tell(file, python(ICALENDAR)),
  },
  {
    name: 'vdirsyncer',
    missing: async () =>
      (await answers(PYTHON, ['-c', 'import vdirsyncer.vobject'])) ? undefined : 'apt-get install vdirsyncer',
    read: (file) => tell(file, python(VDIRSYNCER)),
  },
  {
    name: 'khal',
    missing: async () => ((await answers('khal', ['--version'])) ? undefined : 'apt-get install khal'),
    read: (file) =>
      tell(file, async (at, folder) => {
        const [config, none] = [path.join(folder, 'khal.conf'), path.join(folder, 'none')];
        await mkdir(none);
        await writeFile(config, KHAL.replace('PATH', none));
        const args = ['-c', config, 'printics', '--format', '{uid}\t{start-long}', at];
        const env = { ...process.env, LC_ALL: 'C.UTF-8', XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder };
        return (await run('khal', args, { env })).stdout;
      }),
  },
];

/** What a file says of its one event, or of one of them. */
export const propertiesOf = (file: string, uid?: string): ((name: string) => string) => {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const event = events.find((one) => uid === undefined || one.getFirstPropertyValue('uid') === uid);
  if (!event) throw new Error(`no event ${uid ?? ''} in the file`);
  return (name) => String(event.getFirstPropertyValue(name));
};
