import { bilingual } from './bilingual.ts';
import { Button, ButtonLink, ButtonRow } from './button.tsx';
import type { Html } from './html.ts';
import { inLanguage } from './language.ts';
import { Page } from './page.tsx';
import type { Typed } from './read-form.ts';
import type { View } from './view.ts';

export type ProblemStatus = 403 | 404 | 413 | 429 | 500 | 503;
/** Where a status says too little. */
export type ProblemKind = 'cross-site';

/** What the button "try again" does: fetch the page, or send the form with everything that was typed. */
export type Again =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'form'; readonly address: string; readonly typed: Typed };

const texts = bilingual(
  {
    403: ['Her har du ikke adgang', 'Siden er for andre. Log ind som en anden, eller gå til forsiden.'],
    404: ['Vi kan ikke finde siden', 'Måske er adressen skrevet forkert, eller siden er flyttet.'],
    413: ['Det var for meget på én gang', 'Gå tilbage, gør teksten kortere, og prøv igen.'],
    429: ['Lidt for mange forsøg', 'Vent et kvarter, og prøv igen.'],
    500: ['Noget gik galt hos os', 'Det er vores fejl. Det, du har gemt, er stadig gemt. Prøv igen om lidt.'],
    503: ['Vi er straks tilbage', 'Det er os, der har et problem lige nu. Vent et øjeblik, og prøv igen.'],
    'cross-site': ['Formularen kom et andet sted fra', 'Åbn siden her hos os, og send den herfra. Intet er ændret.'],
    kept: 'Det, du skrev, er ikke tabt: Knappen sender det igen.',
    again: 'Prøv igen',
    home: 'Gå til forsiden',
    ask: 'Skriv til os:',
  },
  {
    403: ['This page is not for you', 'It is for others. Sign in as somebody else, or go to the front page.'],
    404: ['We cannot find the page', 'Perhaps the address is misspelt, or the page has moved.'],
    413: ['That was too much at once', 'Go back, make the text shorter and try again.'],
    429: ['A few attempts too many', 'Wait a quarter of an hour and try again.'],
    500: [
      'Something went wrong on our side',
      'It is our fault. What you have saved is still saved. Try again shortly.',
    ],
    503: ['We will be right back', 'The problem is ours. Wait a moment and try again.'],
    'cross-site': [
      'The form came from elsewhere',
      'Open the page here with us and send it from here. Nothing has changed.',
    ],
    kept: 'What you wrote is not lost: the button sends it again.',
    again: 'Try again',
    home: 'Go to the front page',
    ask: 'Write to us:',
  },
);

type ProblemProps = View & {
  status: ProblemStatus;
  kind?: ProblemKind | undefined;
  contact: string;
  /** Only where the same may work another time. */
  again?: Again | undefined;
};

/** What went wrong, in plain words, and a way on. */
export const Problem = ({ status, kind, contact, again, ...view }: ProblemProps): Html => {
  const t = texts(view.lang);
  const [title = '', text = ''] = t[kind ?? status];
  const home = (
    <ButtonLink href={inLanguage(view.lang, '/')} kind={again && 'secondary'}>
      {t.home}
    </ButtonLink>
  );
  return (
    <Page {...view} room="form" title={title}>
      <div class="problem">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {again?.kind === 'form' ? (
          <SendAgain {...again} kept={t.kept} button={t.again} home={home} />
        ) : (
          <ButtonRow>
            {again && <ButtonLink href={again.address}>{t.again}</ButtonLink>}
            {home}
          </ButtonRow>
        )}
        <p>
          {t.ask} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      </div>
    </Page>
  );
};

/** The form as it came, out of sight, and its button. */
const SendAgain = (props: { address: string; typed: Typed; kept: string; button: string; home: Html }): Html => {
  const typed = Object.entries(props.typed).flatMap(([name, all]) => all.map((value) => ({ name, value })));
  return (
    <form method="post" action={props.address}>
      {typed.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {typed.length > 0 && <p>{props.kept}</p>}
      <ButtonRow>
        <Button>{props.button}</Button>
        {props.home}
      </ButtonRow>
    </form>
  );
};
