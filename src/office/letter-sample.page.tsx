import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { officeUrls } from './office.ts';
import { sampleTexts } from './letter-sample.texts.ts';

/** One kind of letter in one language, written from its sample. */
export interface LetterSample {
  readonly lang: Lang;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}
export interface LetterSamples {
  readonly kind: string;
  readonly samples: readonly LetterSample[];
}

/** Every kind of letter in both languages, as people get it, with its links. */
export const LetterSamplesPage = ({ view, kinds }: { view: View; kinds: readonly LetterSamples[] }): Html => {
  const t = sampleTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.title}>
      <a class="back-link" href={inLanguage(view.lang, officeUrls.outbox())}>
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p>{t.intro(kinds.length)}</p>
      {kinds.map(({ kind, samples }) => (
        <section class="previews" aria-label={kind}>
          {samples.map((sample) => (
            <Sample view={view} kind={kind} sample={sample} />
          ))}
        </section>
      ))}
    </Page>
  );
};

const Sample = ({ view, kind, sample }: { view: View; kind: string; sample: LetterSample }): Html => {
  const t = sampleTexts(view.lang);
  const { lang, subject, text, links } = sample;
  return (
    <article class="preview">
      <h2>
        <span class="preview-lang">{t.languages[lang]}</span> <span lang={lang}>{subject}</span>
      </h2>
      <iframe
        lang={lang}
        title={`${subject} (${t.languages[lang]})`}
        src={inLanguage(lang, officeUrls.letterSample(kind))}
        sandbox=""
        loading="lazy"
      ></iframe>
      <Details summary={t.text}>
        <pre lang={lang}>{text}</pre>
      </Details>
      <h3>{t.links}</h3>
      {links.length === 0 && <p>{t.noLinks}</p>}
      <ul lang={lang}>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.text}</a> <span class="cell-aside">{link.href}</span>
          </li>
        ))}
      </ul>
    </article>
  );
};
