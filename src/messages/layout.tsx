import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import type { Letter, LetterPart } from './letter.ts';
import { layoutTexts } from './layout.texts.ts';

/** Mail programs know no style sheet: the few colours of the look stand on the elements themselves. */
const INK = '#1d1a3d';
const BODY = `margin:0;padding:0;background:#fff7e8;color:${INK};font:17px/1.5 'Familjen Grotesk',Helvetica,Arial,sans-serif`;
const BUTTON = `display:inline-block;padding:14px 26px;border-radius:28px;background:${INK};color:#ffffff;font-weight:700;text-decoration:none`;

/** Who sends and whom to ask: stands under every letter. */
export interface Sender {
  readonly name: string;
  readonly contact: string;
}

const Part = ({ part }: { part: LetterPart }): Html => {
  switch (part.kind) {
    case 'paragraph':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <table role="presentation" cellpadding="4">
          {part.facts.map(([label, value]) => (
            <tr>
              <th align="left" valign="top">
                {label}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </table>
      );
    case 'action':
      return (
        <p>
          <a href={part.href} style={BUTTON}>
            {part.text}
          </a>
        </p>
      );
    case 'code':
      return <p style="font-size:34px;font-weight:700;letter-spacing:6px">{part.code}</p>;
    case 'aside':
      return <p style="font-size:15px;color:#5a5671">{part.text}</p>;
  }
};

/** A letter as a page for mail programs: one column, no picture, nothing loaded from anywhere, nothing tracked. */
export const letterHtml = (letter: Letter, lang: Lang, sender: Sender): string => {
  const t = layoutTexts(lang);
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{letter.subject}</title>
      </head>
      <body style={BODY}>
        <div style="max-width:560px;margin:0 auto;padding:32px 20px;border-top:10px solid #ffbf2f">
          <h1 style="font-size:28px;line-height:1.15;margin:0 0 20px">{letter.subject}</h1>
          {letter.parts.map((part) => (
            <Part part={part} />
          ))}
          <hr style="border:0;border-top:1px solid #d8ccb4;margin:32px 0 12px" />
          <Part part={{ kind: 'aside', text: t.sentBy(sender.name, sender.contact) }} />
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

/** The same letter as plain text, for who reads that. */
export const letterText = (letter: Letter, lang: Lang, sender: Sender): string =>
  [...letter.parts.map(partText), `-- \n${layoutTexts(lang).sentBy(sender.name, sender.contact)}`].join('\n\n') + '\n';
