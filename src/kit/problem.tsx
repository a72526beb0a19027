import { bilingual } from './bilingual.ts';
import { ButtonLink, ButtonRow } from './button.tsx';
import type { Html } from './html.ts';
import { inLanguage } from './language.ts';
import { Page } from './page.tsx';
import type { View } from './view.ts';

export type ProblemStatus = 400 | 403 | 404 | 409 | 410 | 413 | 429 | 500 | 503;

const texts = bilingual(
  {
    400: ['Det kunne vi ikke læse', 'Gå tilbage, og prøv igen. Det, du har gemt, er stadig gemt.'],
    403: ['Her har du ikke adgang', 'Siden er for andre. Log ind som en anden, eller gå til forsiden.'],
    404: ['Vi kan ikke finde siden', 'Måske er adressen skrevet forkert, eller siden er flyttet.'],
    409: ['Det er ændret i mellemtiden', 'En anden har ændret det samme. Gå tilbage, og se den nyeste udgave.'],
    410: ['Linket gælder ikke længere', 'Det er brugt eller for gammelt.'],
    413: ['Det var for meget på én gang', 'Gør teksten kortere, og prøv igen.'],
    429: ['Lidt for mange forsøg', 'Vent et kvarter, og prøv igen.'],
    500: ['Noget gik galt hos os', 'Det er vores fejl. Det, du har gemt, er stadig gemt. Prøv igen om lidt.'],
    503: ['Vi er straks tilbage', 'Vent et øjeblik, og genindlæs siden. Så sendes det, du skrev, igen.'],
    home: 'Gå til forsiden',
    ask: 'Skriv til os:',
  },
  {
    400: ['We could not read that', 'Go back and try again. What you have saved is still saved.'],
    403: ['This page is not for you', 'It is for others. Sign in as somebody else, or go to the front page.'],
    404: ['We cannot find the page', 'Perhaps the address is misspelt, or the page has moved.'],
    409: ['It has changed meanwhile', 'Somebody else has changed the same thing. Go back and see the newest version.'],
    410: ['The link no longer works', 'It has been used or is too old.'],
    413: ['That was too much at once', 'Make the text shorter and try again.'],
    429: ['A few attempts too many', 'Wait a quarter of an hour and try again.'],
    500: [
      'Something went wrong on our side',
      'It is our fault. What you have saved is still saved. Try again shortly.',
    ],
    503: ['We will be right back', 'Wait a moment and reload the page. What you wrote is then sent again.'],
    home: 'Go to the front page',
    ask: 'Write to us:',
  },
);

/** What went wrong, in plain words, and a way on. */
export const Problem = ({ status, contact, ...view }: View & { status: ProblemStatus; contact: string }): Html => {
  const t = texts(view.lang);
  const [title = '', text = ''] = t[status];
  return (
    <Page {...view} room="form" title={title}>
      <div class="problem">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <ButtonRow>
          <ButtonLink href={inLanguage(view.lang, '/')}>{t.home}</ButtonLink>
        </ButtonRow>
        <p>
          {t.ask} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      </div>
    </Page>
  );
};
