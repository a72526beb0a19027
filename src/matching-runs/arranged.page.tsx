import type { Pin } from '@ipraktik/matching';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { matchRunTexts } from './match-run.texts.ts';
import { nameIn, type Participants } from './participant.ts';

/** The visits that people have arranged themselves (R11). They are theirs: the office bans a pair where it must. */
export const Arranged = (props: { lang: Lang; arranged: readonly Pin[]; people: Participants }): Html => {
  const { lang, arranged, people } = props;
  const t = matchRunTexts(lang);
  if (arranged.length === 0) return <></>;
  return (
    <>
      <h3>{t.arranged}</h3>
      <p>{t.arrangedText}</p>
      <ul>
        {arranged.map(({ intern, host }) => (
          <li translate="no">
            {nameIn(people, intern)} – {nameIn(people, host)}, {people.get(host)?.workplace}
          </li>
        ))}
      </ul>
    </>
  );
};
