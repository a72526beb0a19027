import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { officeUrls } from './office.ts';
import { letterKindTexts } from './letter-kind.texts.ts';
import type { OwnPage } from './letter-sample.rules.ts';
import { sampleTexts } from './letter-sample.texts.ts';

/** One kind of letter in one language, written from one of its samples. */
export interface LetterSample {
  readonly lang: Lang;
  /** Which of its kind's samples: from 1. */
  readonly number: number;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}
export interface LetterSamples {
  readonly kind: string;
  readonly samples: readonly LetterSample[];
}

/**
 * Every kind of letter, folded: in it its subjects and links in both languages; of one kind, chosen by a link, the mails
 * themselves. All at once would be hundreds of frames, which a browser without script loads before anything can be read.
 */
export const LetterSamplesPage = (props: {
  view: View;
  kinds: readonly LetterSamples[];
  shown: string | null;
}): Html => {
  const { view, kinds, shown } = props;
  const t = sampleTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.title}>
      <a class="back-link" href={inLanguage(view.lang, officeUrls.outbox())}>
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p>{t.intro(kinds.length)}</p>
      {kinds.map(({ kind, samples }) => (
        <Details isOpen={kind === shown} summary={<h2 id={kind}>{letterKindTexts(view.lang)[kind]}</h2>}>
          {kind !== shown && (
            <p>
              <a href={inLanguage(view.lang, officeUrls.letterSamplesShown(kind))}>
                {t.show(samples.length)}
                <span class="sr-only">: {letterKindTexts(view.lang)[kind]}</span>
              </a>
            </p>
          )}
          <div class="previews">
            {samples.map((sample) => (
              <Sample view={view} kind={kind} sample={sample} isShown={kind === shown} />
            ))}
          </div>
        </Details>
      ))}
    </Page>
  );
};

const Sample = (props: { view: View; kind: string; sample: LetterSample; isShown: boolean }): Html => {
  const { view, kind, sample, isShown } = props;
  const t = sampleTexts(view.lang);
  const { lang, number, subject, links } = sample;
  return (
    <article class="preview">
      <h3>
        <span class="preview-lang">{t.languages[lang]}</span>{' '}
        <a lang={lang} href={inLanguage(lang, officeUrls.letterSample(kind, number))}>
          {subject}
        </a>
      </h3>
      {isShown && <Mail view={view} kind={kind} sample={sample} />}
      <h4>{t.links}</h4>
      {links.length === 0 && <p>{t.noLinks}</p>}
      <ul lang={lang}>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </article>
  );
};

const Mail = ({ view, kind, sample }: { view: View; kind: string; sample: LetterSample }): Html => {
  const t = sampleTexts(view.lang);
  const { lang, number, subject, text } = sample;
  return (
    <>
      <iframe
        lang={lang}
        title={`${subject} (${t.languages[lang]}, ${number})`}
        src={inLanguage(lang, officeUrls.letterSample(kind, number))}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        loading="lazy"
      ></iframe>
      <Details summary={t.text}>
        <pre lang={lang}>{text}</pre>
      </Details>
    </>
  );
};

/** Where a sample's link would have led: a page that is the recipient's own. */
export const LetterLinkPage = ({ view, page }: { view: View; page: OwnPage }): Html => {
  const t = sampleTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.linkTitle}>
      <a class="back-link" href={inLanguage(view.lang, officeUrls.letterSamples())}>
        {t.title}
      </a>
      <h1>{t.linkTitle}</h1>
      <p>{t.ownPages[page]}</p>
      <p>{t.linkIsOwn}</p>
    </Page>
  );
};
