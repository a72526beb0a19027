import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { JudgedArrangement } from './arranged-pin.ts';
import { arrangedTexts } from './arranged.texts.ts';
import { nameIn, type Participants } from './participant.ts';

interface Arranging {
  readonly lang: Lang;
  readonly arranged: readonly JudgedArrangement[];
  readonly people: Participants;
}
type Round = Arranging & {
  /** Interns who are left out because they wanted their own host or none; and for want of a companion or a manager's yes. */
  readonly withoutOwnHost: readonly string[];
  readonly notIn: readonly string[];
};

/** The visits that people have arranged themselves (R11), and what the others lack. They are removed on the intern's page. */
export const Arranged = ({ lang, arranged, people, withoutOwnHost, notIn }: Round): Html => {
  const t = arrangedTexts(lang);
  const holding = arranged.filter(({ lack }) => lack === null);
  const lacking = arranged.filter(({ lack }) => lack !== null);
  const lists = [
    { title: t.lackTitle, isOf: (intern: string) => !withoutOwnHost.includes(intern) && !notIn.includes(intern) },
    { title: t.outTitle, isOf: (intern: string) => withoutOwnHost.includes(intern) },
    { title: t.notInTitle, isOf: (intern: string) => notIn.includes(intern) },
  ].map(({ title, isOf }) => ({ title, some: lacking.filter(({ intern }) => isOf(intern)) }));
  return (
    <>
      {holding.length > 0 && (
        <>
          <h3>{t.title}</h3>
          <p>{t.text}</p>
          <Pairs lang={lang} arranged={holding} people={people} />
        </>
      )}
      {lists.map(
        ({ title, some }) =>
          some.length > 0 && (
            <>
              <h3>{title}</h3>
              <Pairs lang={lang} arranged={some} people={people} />
            </>
          ),
      )}
    </>
  );
};

const Pairs = ({ lang, arranged, people }: Arranging): Html => {
  const t = arrangedTexts(lang);
  return (
    <ul>
      {arranged.map(({ intern, host, lack }) => (
        <li>
          <span translate="no">
            <a href={inLanguage(lang, signUpUrls.inOffice(intern))}>{nameIn(people, intern)}</a> –{' '}
            {nameIn(people, host)}, {people.get(host)?.workplace}
          </span>
          {lack && ` – ${t.lack[lack]}`}
        </li>
      ))}
    </ul>
  );
};
