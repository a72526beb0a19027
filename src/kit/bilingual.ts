import type { Lang } from './language.ts';

/** The shape both languages must have: the same keys, the same arguments, any words. */
type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : T extends readonly (infer One)[]
      ? readonly Words<One>[]
      : { [Key in keyof T]: Words<T[Key]> };

/**
 * Pairs a Danish text with its English one; a missing English word does not compile.
 * `const texts = bilingual({ title: 'Min side' }, { title: 'My page' }); texts(lang).title`
 */
export const bilingual = <Danish>(da: Danish, en: Words<Danish>): ((lang: Lang) => Words<Danish>) => {
  const both = { da: da as Words<Danish>, en };
  return (lang) => both[lang];
};
