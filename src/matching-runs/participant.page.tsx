import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { nameIn, type Participants } from './participant.ts';

interface Shown {
  readonly people: Participants;
  readonly lang: Lang;
}

/** Somebody's name, which leads to their page in the office; of whom nothing is known any more there is no page. */
export const Name = ({ id, people, lang }: Shown & { id: string }): Html =>
  people.has(id) ? (
    <a href={inLanguage(lang, signUpUrls.inOffice(id))} translate="no">
      {nameIn(people, id)}
    </a>
  ) : (
    <span translate="no">{nameIn(people, id)}</span>
  );

/** Several names, parted by a sign. */
export const Names = ({ ids, parted, ...shown }: Shown & { ids: readonly string[]; parted: string }): Html => (
  <>
    {ids.map((id, at) => (
      <>
        {at > 0 && parted}
        <Name id={id} {...shown} />
      </>
    ))}
  </>
);
