import { workingDaysOf, type Week } from '../kit/calendar.ts';
import { weekWithDates } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { textAndAddresses, type Letter, type LetterPart } from './letter.ts';
import { layoutTexts } from './layout.texts.ts';

/**
 * Mail programs know no style sheet, few know modern CSS, and Outlook knows tables: the few colours of the look stand on
 * the elements themselves, as attributes too where Outlook wants them. DARK is for those that read it; the others
 * darken by themselves, which these colours stand.
 */
const [PAPER, INK, SUN, SOFT] = ['#fff7e8', '#1d1a3d', '#ffbf2f', '#57526b'];
const FONT = "'Familjen Grotesk',Helvetica,Arial,sans-serif";
const DARK = `@media (prefers-color-scheme: dark) {
  .paper { background: #15132b !important; color: #f7f0e1 !important; }
  .button { background: #ffc94d !important; }
  .button a { color: #1d1a3d !important; }
  .soft { color: #bdb6cb !important; }
  .link { color: #5fd0c2 !important; }
  .rule { border-color: #433f66 !important; }
}`;

/** Who sends and whom to ask: stands under every letter. */
export interface Sender {
  readonly name: string;
  readonly contact: string;
}

/** Who writes, and the week it is about: on top of both parts. */
const headLine = (week: Week | undefined, lang: Lang, { name }: Sender): string =>
  week ? `${name}, ${weekWithDates(week, lang)}` : name;

/** The week: its number as large as it goes, and five days in a row. It says nothing that the line above does not say. */
const WeekHead = ({ week, lang, line }: { week: Week | undefined; lang: Lang; line: string }): Html => {
  const dates = week ? workingDaysOf(week).map((day) => `${Number(day.slice(8))}${lang === 'da' ? '.' : ''}`) : [];
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} bgcolor={SUN}>
      <tr>
        <td style={`padding:20px 20px 22px;background:${SUN};color:${INK};font-family:${FONT}`}>
          <p style="margin:0 0 10px;font-size:15px;line-height:1.3;font-weight:700">{line}</p>
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} aria-hidden="true">
            <tr>
              {week && <td style={`padding-right:10px;${NUMBER}`}>{week.isoWeek}</td>}
              {layoutTexts(lang).weekdays.map((weekday, at) => (
                <td width={week ? '15%' : '20%'} style={at === 4 ? '' : 'padding-right:4px'}>
                  <div style={DAY}>
                    {weekday}
                    {week && <div style="font-size:22px;line-height:1.2;letter-spacing:-1px">{dates[at]}</div>}
                  </div>
                </td>
              ))}
            </tr>
          </table>
        </td>
      </tr>
    </table>
  );
};
const NUMBER = 'font-size:54px;line-height:60px;font-weight:700;letter-spacing:-4px;vertical-align:middle';
const DAY = `padding:8px 0;border-radius:8px;background:${PAPER};text-align:center;font-size:12px;line-height:1.3;font-weight:700`;

const Part = ({ part }: { part: LetterPart }): Html => {
  switch (part.kind) {
    case 'paragraph':
      return <p style="margin:0 0 18px">{linked(part.text)}</p>;
    case 'list':
      return (
        <ul style="margin:0 0 18px;padding:0 0 0 22px">
          {part.items.map((item) => (
            <li style="margin:0 0 6px">{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:0 0 18px">
          {part.facts.map(([label, value]) => (
            <tr>
              <td style="padding:4px 18px 4px 0;font-weight:700;vertical-align:top;overflow-wrap:anywhere">{label}</td>
              <td style="padding:4px 0;vertical-align:top;overflow-wrap:anywhere">{value}</td>
            </tr>
          ))}
        </table>
      );
    case 'action':
      return <Action {...part} />;
    case 'code':
      return (
        <p style="margin:0 0 18px;font-size:36px;line-height:1.2;font-weight:700;letter-spacing:8px">{part.code}</p>
      );
    case 'aside':
      return (
        <p class="soft" style={`margin:0 0 18px;font-size:15px;color:${SOFT}`}>
          {linked(part.text)}
        </p>
      );
  }
};

/** A sentence whose addresses can be pressed. */
const linked = (text: string): Child =>
  textAndAddresses(text).map((part) =>
    part.isAddress ? (
      <a class="link" href={part.text} style="color:inherit;overflow-wrap:anywhere">
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );

/** A button that every mail program shows as one: the colour is the cell's. The address stands in the text part. */
const Action = ({ text, href }: { text: string; href: string }): Html => (
  <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:6px 0 24px">
    <tr>
      <td class="button" bgcolor={INK} style={`border-radius:28px;background:${INK}`}>
        <a
          href={href}
          style={`display:inline-block;padding:14px 28px;font-family:${FONT};font-size:17px;font-weight:700;color:${PAPER};text-decoration:none`}
        >
          {text}
        </a>
      </td>
    </tr>
  </table>
);

const COLUMN = `max-width:600px;margin:0 auto;font-family:${FONT};font-size:17px;line-height:1.5`;

/**
 * A letter as a page for mail programs: one column, no picture, nothing loaded from anywhere, nothing tracked. Framed in
 * a page of the office its links open beside it, as a mail program's do.
 */
export const letterHtml = (letter: Letter, lang: Lang, sender: Sender, shown: 'sent' | 'framed' = 'sent'): string => {
  const t = layoutTexts(lang);
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {shown === 'framed' && <base target="_blank" />}
        <title>{letter.subject}</title>
        <style>{DARK}</style>
      </head>
      <body class="paper" bgcolor={PAPER} style={`margin:0;padding:0;background:${PAPER};color:${INK}`}>
        <div class="paper" style={`background:${PAPER};color:${INK};${COLUMN}`}>
          <WeekHead week={letter.week} lang={lang} line={headLine(letter.week, lang, sender)} />
          <div style="padding:28px 20px 8px">
            <h1 style="margin:0 0 18px;font-size:28px;line-height:1.15;letter-spacing:-1px;hyphens:auto;overflow-wrap:anywhere">
              {letter.subject}
            </h1>
            {letter.parts.map((part) => (
              <Part part={part} />
            ))}
            <hr class="rule" style="margin:28px 0 14px;border:0;border-top:1px solid #dccfb6" />
            <Part part={{ kind: 'aside', text: t.sentBy(sender.name, sender.contact) }} />
          </div>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>\n${page.text}`;
};

const partText = (part: LetterPart): string => {
  switch (part.kind) {
    case 'paragraph':
    case 'aside':
      return part.text;
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'facts':
      return part.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'action':
      return `${part.text}:\n${part.href}`;
    case 'code':
      return `    ${part.code}`;
  }
};

/** The same letter as plain text, for who reads that. Below "-- " stands, by custom, who sends it. */
export const letterText = (letter: Letter, lang: Lang, sender: Sender): string =>
  [
    headLine(letter.week, lang, sender),
    letter.subject,
    ...letter.parts.map(partText),
    `-- \n${layoutTexts(lang).sentBy(sender.name, sender.contact)}`,
  ].join('\n\n') + '\n';
