import { shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { kitTexts } from '../kit/kit.texts.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { Unbooked } from './roll-call.ts';
import { workshopTexts } from './workshop.texts.ts';
import { workshopUrls } from './workshop.ts';

/** Who will visit or be visited and has no seat at a workshop: for the office to call. */
export const UnbookedPage = (props: { view: View; all: readonly Unbooked[]; timeZone: string }): Html => {
  const { view, all, timeZone } = props;
  const { lang } = view;
  const t = workshopTexts(lang);
  return (
    <Page {...view} room="office" title={t.missing.title}>
      <a class="back-link" href={inLanguage(lang, workshopUrls.list())}>
        {kitTexts(lang).back}
      </a>
      <h1>{t.missing.title}</h1>
      <p>{t.missing.lead}</p>
      <Table
        lang={lang}
        caption={t.missing.title}
        isCaptionHidden
        columns={[
          { label: t.file.name },
          { label: t.roll.role },
          { label: t.roll.workplace },
          { label: t.missing.where },
          { label: t.missing.asked, from: 'medium' },
        ]}
        rows={all.map((one) => ({
          cells: [
            <span translate="no">
              <a href={inLanguage(lang, signUpUrls.inOffice(one.signUp))}>{one.name}</a>
              <span class="cell-aside">{one.email}</span>
            </span>,
            t.roll.roles[one.role],
            <span translate="no">
              {one.workplace}
              <span class="cell-aside">{one.organisation}</span>
            </span>,
            one.waitsFor === null ? t.missing.notChosen : t.missing.waitsFor(one.waitsFor),
            one.askedAt ? shortMomentIn(one.askedAt, timeZone, lang) : t.missing.notAsked,
          ],
        }))}
        empty={t.missing.empty}
      />
    </Page>
  );
};
