import { ButtonLink } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { type Sector, SECTORS } from '../workplaces/sector.ts';
import type { SignUp } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';
import { workplaceUrl } from './workplace.page.tsx';

/** Told kindly, with what one can do instead; never a validation error (R2). */
export const IneligiblePage = (props: {
  view: View;
  signUp: SignUp;
  round: Round;
  organisation: { readonly name: string; readonly sector: Sector };
  contact: string;
}): Html => {
  const { view, signUp, round, organisation } = props;
  const { lang } = view;
  const t = signUpTexts(lang).ineligible;
  const names = round.sectors.map((sector) => t.sectors[sector]);
  const sectors = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(t.and);
  const sector = SECTORS.find(({ code }) => code === organisation.sector)?.[lang] ?? '';
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text(sectors)}</p>
      <p>{t.belongs(organisation.name, sector)}</p>
      <ul>
        {t.ways.map((way) => (
          <li>{way}</li>
        ))}
        <li>
          {t.ask} <a href={`mailto:${props.contact}`}>{props.contact}</a>.
        </li>
      </ul>
      <ButtonLink href={workplaceUrl(view, signUp)}>{t.other}</ButtonLink>
    </Page>
  );
};
