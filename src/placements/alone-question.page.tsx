import { PostButton } from '../kit/button.tsx';
import { deadline } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { ALONE, aloneUrls, type AloneQuestion, type LeftWith } from './alone-question.ts';
import { choiceIn } from './alone-question.rules.ts';
import { aloneQuestionTexts } from './alone-question.texts.ts';
import { endedTexts } from './ended.texts.ts';
import { wayOnUrls } from './way-on.ts';

interface AskedProps {
  readonly lang: Lang;
  readonly question: AloneQuestion;
}

/** The question while it is open: by when, what follows from silence, and the ways there are (R10). */
export const AloneSection = ({ lang, question }: AskedProps): Html => {
  const t = aloneQuestionTexts(lang);
  const { signUp, answerOn, ifSilent, fellowWaits, placement } = question;
  const from = placement === null ? 'waiting' : 'visit';
  const how = fellowWaits ? 'together' : 'alone';
  const { asked, silence } = endedTexts(lang).next.companion;
  const to = (path: string) => inLanguage(lang, path);
  return (
    <>
      <h2 id={ALONE}>{t.title[how]}</h2>
      <p>
        {t.left[how]} <strong>{asked[choiceIn(question)](deadline(answerOn, lang))}</strong> {silence[ifSilent]}
      </p>
      <p>{t.aloneMeans[from]}</p>
      <PostButton action={to(aloneUrls.answer(signUp))}>{t.alone}</PostButton>
      {fellowWaits && (
        <>
          <p>{t.togetherMeans[from]}</p>
          <PostButton action={to(wayOnUrls.wait(signUp))} kind="secondary" fields={{ answer: 'yes' }}>
            {t.together[from]}
          </PostButton>
        </>
      )}
      <p>
        <a href={to(signUpUrls.withdraw(signUp))}>{t.stop}</a>
      </p>
      <p class="soft">{t.another}</p>
    </>
  );
};

/** To who withdraws, before they do: what whom they travel with is left with. */
export const LeftBehind = ({ lang, left }: { lang: Lang; left: LeftWith }): Html => (
  <p>{aloneQuestionTexts(lang).leftWith[left]}</p>
);

/** On a sign-up's page, instead of whom one travels with: that one of the two has left, to who is asked and to who left. */
export const PartedNotice = ({ lang, question, signUp }: AskedProps & { signUp: string }): Html => {
  const t = aloneQuestionTexts(lang);
  const isMine = question.signUp === signUp;
  const { placement, bySilence, fellowWaits, answer } = question;
  const from = placement === null ? 'waiting' : 'visit';
  const how = bySilence ? 'silence' : from;
  const words = isMine
    ? [!fellowWaits && t.left.alone, t.choose(deadline(question.answerOn, lang)), fellowWaits && t.togetherMeans[from]]
    : answer === null
      ? [t.youLeft[how], t.fellowChooses[fellowWaits ? 'together' : 'alone']]
      : [t.youParted[how], answer === 'alone' && t.fellowAlone];
  return (
    <>
      <h2>{t.company}</h2>
      <Notice kind={isMine ? 'important' : 'note'}>
        <p>{words.filter((one) => one !== false).join(' ')}</p>
        {isMine && (
          <p>
            <a href={inLanguage(lang, aloneUrls.show(signUp))}>{t.toQuestion}</a>
          </p>
        )}
      </Notice>
    </>
  );
};
