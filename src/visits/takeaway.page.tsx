import { Button, ButtonLink, ButtonRow, HiddenFields, PostButton } from '../kit/button.tsx';
import { longDate } from '../kit/dates.ts';
import type { Errors } from '../kit/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Radios } from '../kit/radios.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import { placementUrls, type Side } from '../placements/placement.ts';
import { voiceIn } from '../placements/shown-visit.ts';
import { programmeTexts } from './programme.texts.ts';
import { firstDayOf } from './takeaway.rules.ts';
import { takeawayTexts } from './takeaway.texts.ts';
import {
  takeawayAnchor,
  TAKEAWAY_KINDS,
  TAKEAWAY_LIMITS,
  takeawayUrls,
  type Takeaway,
  type TakenHome,
} from './takeaway.ts';

interface TakeawaysProps {
  readonly view: View;
  readonly taken: TakenHome;
  readonly typed?: Typed | undefined;
  readonly errors?: Errors | undefined;
  /** What somebody changed that was deleted meanwhile is offered to be written anew. */
  readonly isGone?: boolean | undefined;
}

/** What I take home from a visit: my own things, and the form for one more while there is time and room. */
export const TakeawaysPage = (props: TakeawaysProps): Html => {
  const { view, taken, typed, errors = {} } = props;
  const { lang } = view;
  const t = takeawayTexts(lang);
  const { visit, mine, time } = taken;
  const hasRoom = mine.length < TAKEAWAY_LIMITS.things || typed !== undefined;
  return (
    <Page {...view} room="form" title={t.title} hasErrors={Object.keys(errors).length > 0}>
      <a class="back-link" href={inLanguage(lang, placementUrls.show(visit.placement.id))}>
        {programmeTexts(lang).backToVisit}
      </a>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.title}</h1>
      {time !== 'closed' && <p class="lead">{t.lead[visit.mine.side]}</p>}
      {time !== 'open' && <NotNow {...props} />}
      {time !== 'closed' && mine.length === 0 && <Examples lang={lang} side={visit.mine.side} />}
      {mine.map((one) => (
        <One lang={lang} taken={taken} one={one} />
      ))}
      {time === 'open' && (hasRoom ? <Add {...props} /> : <p>{t.fullNow}</p>)}
    </Page>
  );
};

/** Why nothing can be written now; what somebody was writing meanwhile is there to be copied. */
const NotNow = ({ view: { lang }, taken, typed = {} }: TakeawaysProps): Html => {
  const t = takeawayTexts(lang);
  const { visit, mine, time } = taken;
  const late = typedIn(typed, 'text');
  return (
    <>
      {late !== '' && (
        <Notice kind="important">
          <p>{t.notSaved}</p>
          <p translate="no">{late}</p>
        </Notice>
      )}
      {time === 'closed' ? (
        <p>{t.closed(visit.round.visitWeek.isoYear)}</p>
      ) : (
        <Notice>
          <p>{t.before(longDate(firstDayOf(visit.placement, visit.round), lang))}</p>
        </Notice>
      )}
      {time === 'closed' && mine.length === 0 && <p>{t.nothing}</p>}
    </>
  );
};

const One = ({ lang, taken, one }: { lang: Lang; taken: TakenHome; one: Takeaway }): Html => {
  const t = takeawayTexts(lang);
  const { id } = taken.visit.placement;
  const which = <span class="sr-only">{t.which(one.text)}</span>;
  return (
    <article class="note" id={takeawayAnchor(one.id)} tabindex={-1}>
      <Said one={one} lang={lang} />
      {taken.time === 'open' && (
        <p class="no-print">
          <a href={inLanguage(lang, takeawayUrls.change(id, one.id))}>
            {t.change}
            {which}
          </a>{' '}
          ·{' '}
          <a href={inLanguage(lang, takeawayUrls.remove(id, one.id))}>
            {t.remove}
            {which}
          </a>
        </p>
      )}
    </article>
  );
};

/** The words of one, and what sort of thing it is. */
export const Said = ({ one, lang }: { one: Takeaway; lang: Lang }): Html => (
  <>
    <p translate="no">{one.text}</p>
    <p class="soft">{takeawayTexts(lang).kindShort[one.kind]}</p>
  </>
);

/** Who will read it is said before anything is typed. */
const Add = (props: TakeawaysProps): Html => {
  const { view, taken, isGone } = props;
  const { lang } = view;
  const t = takeawayTexts(lang);
  const { visit, mine } = taken;
  return (
    <section aria-labelledby="add">
      <h2 id="add">{mine.length === 0 ? t.add.first : t.add.more}</h2>
      {isGone && (
        <Notice kind="important">
          <p>{t.gone}</p>
        </Notice>
      )}
      <p>
        {t.seenBy[voiceIn(visit)]} {t.nobodyElse}
      </p>
      <form method="post" action={inLanguage(lang, takeawayUrls.mine(visit.placement.id))} novalidate>
        <Fields lang={lang} side={visit.mine.side} typed={props.typed ?? {}} errors={props.errors ?? {}} />
        <Button>{t.save}</Button>
      </form>
      <p class="soft">
        {t.voluntary} {t.until(longDate(visit.round.dates.evaluationCloses, lang))}
      </p>
    </section>
  );
};

const Examples = ({ lang, side }: { lang: Lang; side: Side }): Html => {
  const t = takeawayTexts(lang);
  return (
    <>
      <h2>{t.examplesTitle}</h2>
      <ul>
        {t.examples[side].map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </>
  );
};

const Fields = (props: { lang: Lang; side: Side; typed: Typed; errors: Errors }): Html => {
  const { lang, side, typed, errors } = props;
  const t = takeawayTexts(lang);
  return (
    <>
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typedIn(typed, 'text')}
        error={errors['text']}
        rows={3}
      />
      <Radios
        name="kind"
        label={t.kind}
        value={typedIn(typed, 'kind')}
        error={errors['kind']}
        options={TAKEAWAY_KINDS.map((value) => ({ value, label: t.kinds[side][value] }))}
      />
    </>
  );
};

interface TakeawayProps {
  readonly view: View;
  readonly taken: TakenHome;
  readonly one: Takeaway;
}

/** One of them, to be changed. Whoever changed it in another window is shown what it says by now. */
export const ChangeTakeawayPage = (
  props: TakeawayProps & { typed?: Typed; errors?: Errors; isChangedMeanwhile?: boolean },
): Html => {
  const { view, taken, one, errors = {} } = props;
  const { lang } = view;
  const t = takeawayTexts(lang);
  const { placement, mine } = taken.visit;
  const typed = props.typed ?? { text: [one.text], kind: [one.kind] };
  return (
    <Page {...view} room="form" title={t.changeTitle} hasErrors={Object.keys(errors).length > 0}>
      <BackToMine view={view} taken={taken} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.changeTitle}</h1>
      {props.isChangedMeanwhile && (
        <Notice kind="important">
          <p>
            {t.changedMeanwhile} {t.changedNow}
          </p>
          <Said one={one} lang={lang} />
          <p>{t.keepTyped}</p>
        </Notice>
      )}
      <form method="post" action={inLanguage(lang, takeawayUrls.change(placement.id, one.id))} novalidate>
        <HiddenFields fields={{ version: String(one.version) }} />
        <Fields lang={lang} side={mine.side} typed={typed} errors={errors} />
        <Button>{t.saveChange}</Button>
      </form>
    </Page>
  );
};

/** Asked once more before it is gone. */
export const RemoveTakeawayPage = ({ view, taken, one }: TakeawayProps): Html => {
  const { lang } = view;
  const t = takeawayTexts(lang);
  const { id } = taken.visit.placement;
  return (
    <Page {...view} room="form" title={t.removeTitle}>
      <BackToMine view={view} taken={taken} />
      <h1>{t.removeTitle}</h1>
      <article class="note">
        <Said one={one} lang={lang} />
      </article>
      <p>{t.removeText}</p>
      <ButtonRow>
        <PostButton kind="danger" action={inLanguage(lang, takeawayUrls.remove(id, one.id))}>
          {t.removeYes}
        </PostButton>
        <ButtonLink kind="secondary" href={inLanguage(lang, takeawayUrls.mine(id))}>
          {t.keep}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
};

const BackToMine = ({ view: { lang }, taken }: Pick<TakeawayProps, 'view' | 'taken'>): Html => (
  <a class="back-link" href={inLanguage(lang, takeawayUrls.mine(taken.visit.placement.id))}>
    {takeawayTexts(lang).back}
  </a>
);
