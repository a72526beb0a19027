import { momentIn } from '../kit/dates.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { type Errors, hasErrors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { TickBox } from '../kit/tick-box.tsx';
import type { View } from '../kit/view.ts';
import { placementUrls } from '../placements/placement.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { erasureTexts } from './erasure.texts.ts';
import { type Binding, erasureUrl } from './erasure.ts';
import { myDataUrls } from './my-data.ts';

export interface ErasurePageProps {
  readonly view: View;
  readonly bindings: readonly Binding[];
  readonly timeZone: string;
  readonly errors: Errors;
}

/** What goes, what stays and why, before anybody presses; or what is to be done first. */
export const ErasurePage = (props: ErasurePageProps): Html => {
  const { view, bindings, errors } = props;
  const { lang } = view;
  const t = erasureTexts(lang);
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <a class="back-link" href={inLanguage(lang, myDataUrls.page())}>
        {t.back}
      </a>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {bindings.length > 0 && <Bound {...props} />}
      <h2>{t.removed}</h2>
      <List items={t.removes} />
      <h2>{t.remains}</h2>
      <List items={t.stays} />
      <p>{t.after}</p>
      {bindings.length === 0 && <Sure lang={lang} errors={errors} />}
    </Page>
  );
};

const List = ({ items }: { items: readonly string[] }): Html => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

const Bound = ({ view: { lang }, bindings, timeZone }: ErasurePageProps): Html => {
  const t = erasureTexts(lang);
  return (
    <Notice kind="important" title={t.boundTitle}>
      <p>{t.bound}</p>
      <ul>
        {bindings.map((one) => (
          <li>
            <First binding={one} lang={lang} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const First = ({ binding, lang, timeZone }: { binding: Binding; lang: Lang; timeZone: string }): Html => {
  const t = erasureTexts(lang);
  switch (binding.why) {
    case 'coordinator':
      return <>{t.first.coordinator}</>;
    case 'visit':
      return <a href={inLanguage(lang, placementUrls.show(binding.visit))}>{t.first.visit(binding.year)}</a>;
    case 'signed-up':
      return (
        <a href={inLanguage(lang, signUpUrls.withdraw(binding.signUp))}>
          {t.first['signed-up'](t.roles[binding.role], binding.year)}
        </a>
      );
    case 'week-begun':
      return <>{t.first['week-begun'](binding.year, momentIn(binding.until, timeZone, lang))}</>;
  }
};

const Sure = ({ lang, errors }: { lang: Lang; errors: Errors }): Html => {
  const t = erasureTexts(lang);
  return (
    <>
      <p>
        <ButtonLink kind="secondary" href={inLanguage(lang, myDataUrls.file())}>
          {t.take}
        </ButtonLink>
      </p>
      <form method="post" action={inLanguage(lang, erasureUrl())} novalidate>
        <TickBox name="sure" label={t.sure} isTicked={false} error={errors.sure} />
        <Button kind="danger">{t.erase}</Button>
      </form>
    </>
  );
};
