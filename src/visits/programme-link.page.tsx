import { PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import type { View } from '../kit/view.ts';
import { programmeTexts } from './programme.texts.ts';
import { programmeUrls, type OwnProgramme, type Programme } from './programme.ts';

interface LinkProps {
  readonly view: View;
  readonly own: OwnProgramme;
  readonly programme: Programme;
  readonly publicUrl: string;
}

/** A link that anybody can open, for the colleagues whom the guests will meet. */
export const ProgrammeLink = ({ view, own, programme, publicUrl }: LinkProps): Html => {
  const { lang } = view;
  const t = programmeTexts(lang);
  const { id } = own.visit.placement;
  const address = programme.link && publicUrl + inLanguage(lang, programmeUrls.shared(programme.link));
  return (
    <section class="no-print" aria-labelledby="colleagues">
      <h2 id="colleagues">{t.colleagues}</h2>
      <p>{address ? t.colleaguesText.made : t.colleaguesText.make}</p>
      {address ? (
        <>
          <p>
            <a href={address}>{address}</a>
          </p>
          <PostButton kind="quiet" action={inLanguage(lang, programmeUrls.closeLink(id))}>
            {t.closeLink}
          </PostButton>
        </>
      ) : (
        <PostButton kind="secondary" action={inLanguage(lang, programmeUrls.link(id))}>
          {t.makeLink}
        </PostButton>
      )}
    </section>
  );
};
