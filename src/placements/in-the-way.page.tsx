import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { View } from '../kit/view.ts';
import { changeTexts } from '../matching-runs/instance-changes.texts.ts';
import type { InstanceChange } from '../matching-runs/instance-changes.ts';
import { nameIn, type Participants } from '../matching-runs/participant.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { publicationTexts } from './publication.texts.ts';

/** What has happened to the round since: then nothing can be sent. */
export const Changes = (props: { view: View; changes: readonly InstanceChange[]; people: Participants }): Html => {
  const { view, changes, people } = props;
  const t = publicationTexts(view.lang);
  return (
    <Notice kind="important" title={t.changes}>
      <ul translate="no">
        {changes.map((change) => (
          <li>{changeTexts(view.lang).sentence(change, (id) => people.get(id) && nameIn(people, id))}</li>
        ))}
      </ul>
      <p>{t.undoFirst}</p>
    </Notice>
  );
};

/** Whose manager's yes is missing (R6), each with the way to where it can be written down. */
export const Unapproved = (props: { view: View; unapproved: readonly string[]; people: Participants }): Html => {
  const { view, unapproved, people } = props;
  const t = publicationTexts(view.lang);
  return (
    <Notice kind="important" title={t.unapproved}>
      <ul translate="no">
        {unapproved.map((id) => (
          <li>
            <a href={inLanguage(view.lang, signUpUrls.inOffice(id))}>{nameIn(people, id)}</a>
          </li>
        ))}
      </ul>
      <p>{t.unapprovedText}</p>
    </Notice>
  );
};
