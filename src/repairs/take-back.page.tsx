import { PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { repairUrls } from './repair.ts';
import { repairTexts } from './repair.texts.ts';

/** It mails everybody who was asked, so it takes two presses. */
export const TakeBack = ({ lang, repair, host }: { lang: Lang; repair: string; host: string }): Html => {
  const t = repairTexts(lang);
  return (
    <Details
      summary={
        <>
          {t.takeBack}
          <span class="sr-only"> {host}</span>
        </>
      }
    >
      <p>{t.takeBackText}</p>
      <PostButton action={inLanguage(lang, repairUrls.takeBack())} kind="secondary" fields={{ repair }}>
        {t.takeBackYes}
        <span class="sr-only"> {host}</span>
      </PostButton>
    </Details>
  );
};
