import { Checkboxes } from '../kit/checkboxes.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { View } from '../kit/view.ts';
import { guestRequirementTexts } from './guest-requirement.texts.ts';
import { GUEST_NEEDS, guestRequirementUrl, type GuestNeed } from './guest-requirement.ts';
import type { ShownVisit } from './shown-visit.ts';

/** The one question to a host: what guests must have in order. `chosen` is what was said, or typed just now. */
export const GuestRequirementPage = (props: {
  view: View;
  /** Where the answer is sent. */
  action: string;
  back: string;
  chosen: readonly string[];
  errors: Errors;
}): Html => {
  const { view, action, back, chosen, errors } = props;
  const { lang } = view;
  const t = guestRequirementTexts(lang);
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, action)}
        errors={errors}
        back={{ href: inLanguage(lang, back), text: t.back }}
        heading={t.title}
        intro={<p>{t.lead}</p>}
        submit={t.save}
        after={<p class="soft">{t.never}</p>}
      >
        <Checkboxes
          name="needs"
          label={t.choose}
          value={chosen}
          options={[
            ...GUEST_NEEDS.map((need) => ({ value: need, label: t.needs[need] })),
            { value: 'nothing', label: t.nothing, hint: t.nothingHint },
          ]}
          error={errors.needs}
        />
      </Question>
    </Page>
  );
};

/** The same page once no guest is to come any more: what was said, which can be read and not changed. */
export const RequirementsOverPage = (props: { view: View; back: string; needs: readonly GuestNeed[] | null }): Html => {
  const { view, back, needs } = props;
  const { lang } = view;
  const t = guestRequirementTexts(lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, back)}>
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p class="lead">{t.over}</p>
      {needs?.length === 0 && <p>{t.none}</p>}
      {needs !== null && needs.length > 0 && <NeedList needs={needs} lang={lang} />}
    </Page>
  );
};

interface SectionProps {
  readonly lang: Lang;
  readonly host: string;
  readonly needs: readonly GuestNeed[] | null;
  /** Whether no guest is to come any more. */
  readonly isOver: boolean;
}

/** On a host's own page: what it asks, and the way to say so before anybody is proposed to it. */
export const RequirementsSection = ({ lang, host, needs, isOver }: SectionProps): Html => {
  if (isOver && needs === null) return <></>;
  const t = guestRequirementTexts(lang);
  const way = <a href={inLanguage(lang, guestRequirementUrl(host))}>{needs === null ? t.say : t.change}</a>;
  return (
    <>
      <h2>{t.label.two}</h2>
      {needs !== null && needs.length > 0 && <NeedList needs={needs} lang={lang} />}
      <p>
        {needs === null && t.unsaid.host} {needs?.length === 0 && t.none} {!isOver && way}
      </p>
    </>
  );
};

/** What a guest must have in order, to both sides; to the host's the way to say so. */
export const Requirements = (props: { visit: ShownVisit; lang: Lang; isOver?: boolean }): Html => {
  const { visit, lang, isOver = false } = props;
  const t = guestRequirementTexts(lang);
  const { needs, mine, placement } = visit;
  return (
    <>
      {needs === null && <p>{t.unsaid[mine.side]}</p>}
      {needs?.length === 0 && <p>{t.none}</p>}
      {needs !== null && needs.length > 0 && <NeedList needs={needs} lang={lang} />}
      {mine.side === 'host' && !isOver && (
        <p class="no-print">
          <a href={inLanguage(lang, guestRequirementUrl(placement.host, placement.id))}>
            {needs === null ? t.say : t.change}
          </a>
        </p>
      )}
    </>
  );
};

/** Whether a form is to be signed is said either way: it is what guests ask first. */
const NeedList = ({ needs, lang }: { needs: readonly GuestNeed[]; lang: Lang }): Html => {
  const t = guestRequirementTexts(lang);
  return (
    <ul>
      {needs.map((need) => (
        <li>{t.short[need]}</li>
      ))}
      {!needs.includes('confidentiality') && <li>{t.noForm}</li>}
    </ul>
  );
};
