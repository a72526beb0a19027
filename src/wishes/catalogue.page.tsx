import { Button, PostButton } from '../kit/button.tsx';
import { FieldGroup } from '../kit/field.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { MapChoices } from '../kit/map-choices.tsx';
import { Details, Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import { TickBox } from '../kit/tick-box.tsx';
import type { View } from '../kit/view.ts';
import { WeekDayBoxes } from '../kit/week-days.tsx';
import { visitDays, WEEKDAYS } from '../rounds/round.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { MUNICIPALITIES } from '../workplaces/municipalities.ts';
import type { Browsing } from './catalogue.rules.ts';
import { catalogueTexts } from './catalogue.texts.ts';
import { HostFacts, ImpossibleText } from './shown-host.page.tsx';
import { hostAnchor, type MyWishes, type ShownHost, WISHES, wishUrls } from './wish.ts';
import { countedRank, impossible, isSought } from './wish.rules.ts';

const PER_PAGE = 20;

export interface CatalogueProps {
  readonly view: View;
  readonly mine: MyWishes;
  readonly looking: Browsing;
  readonly page: number;
  /** How many hosts there are, and those that were found. */
  readonly all: number;
  readonly found: readonly ShownHost[];
}

/** What one looks for as it stands in an address, from its question mark on: kept, shared and come back to. */
const queryOf = ({ q, field, landsdele, days, seats, possible }: Browsing, page: number): string => {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  if (field !== null) query.set('field', field);
  for (const code of landsdele) query.append('landsdele', code);
  for (const day of days) query.append('days', day);
  if (seats > 0) query.set('seats', String(seats));
  if (possible) query.set('possible', 'yes');
  if (page > 1) query.set('page', String(page));
  return `?${query.toString()}`;
};

/** Hosts that said they may be shown, to look through and wish for. */
export const CataloguePage = (props: CatalogueProps): Html => {
  const { view, mine, looking, found } = props;
  const { lang } = view;
  const t = catalogueTexts(lang);
  const maySeek = mine.isOpen && isSought(mine.party);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(props.page, pages);
  const here = inLanguage(lang, wishUrls.catalogue());
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">
        {t.lead} {maySeek && t.upTo}
      </p>
      <p>
        {t.notAll} {maySeek && t.others} {t.order}
      </p>
      {!maySeek && (
        <Notice kind="important">
          <p>{mine.isOpen ? t.unsought : t.closed}</p>
        </Notice>
      )}
      {(maySeek || mine.wishes.length > 0) && (
        <p class="wish-count">
          <strong>{t.mine(mine.wishes.length)}</strong> <a href={inLanguage(lang, wishUrls.list())}>{t.seeMine}</a>
        </p>
      )}
      <Filters {...props} here={here} />
      {found.length === 0 ? (
        <p>{props.all > 0 ? t.noneFound : mine.isOpen ? t.none : t.noneAtAll}</p>
      ) : (
        <h2 class="catalogue-count">
          {t.found(found.length, props.all)}
          {pages > 1 && <span class="soft">, {t.pageOf(page, pages)}</span>}
        </h2>
      )}
      {shown.length > 0 && (
        <ul class="catalogue">
          {shown.map((host) => (
            <HostItem {...props} host={host} back={queryOf(looking, page)} />
          ))}
        </ul>
      )}
      <Pagination lang={lang} page={page} pages={pages} href={(to) => here + queryOf(looking, to)} />
    </Page>
  );
};

const TILES = MUNICIPALITIES.map(({ col, row, abbr, landsdel }) => ({ col, row, label: abbr, value: landsdel }));

/** What one can narrow the list to. The map is one way of choosing; the boxes beside it are the other. */
const Filters = ({ view, mine, looking, here }: CatalogueProps & { here: string }): Html => {
  const { lang } = view;
  const t = catalogueTexts(lang);
  return (
    <form class="catalogue-filters" method="get" action={here} role="search">
      <TextField name="q" label={t.search} hint={t.searchHint} type="search" value={looking.q} />
      <div class="catalogue-selects">
        <Select
          name="field"
          label={t.field}
          prompt={t.any}
          value={looking.field ?? ''}
          options={FIELDS.map((one) => ({ value: one.code, label: one[lang] }))}
        />
        <Select
          name="seats"
          label={t.seats}
          value={String(looking.seats)}
          options={t.seatChoices.map((label, index) => ({ value: String(index), label }))}
        />
      </div>
      <WhereAndWhen view={view} mine={mine} looking={looking} />
      <TickBox
        name="possible"
        label={mine.party.length > 1 ? t.possiblePair : t.possible}
        isTicked={looking.possible}
      />
      <div class="filters-go">
        <Button kind="secondary">{t.show}</Button> <a href={here}>{t.clear}</a>
      </div>
    </form>
  );
};

/** Folded away until they are used: most people look for a field first. */
const WhereAndWhen = ({ view, mine, looking }: Pick<CatalogueProps, 'view' | 'mine' | 'looking'>): Html => {
  const { lang } = view;
  const t = catalogueTexts(lang);
  return (
    <>
      <Details summary={t.landsdele} isOpen={looking.landsdele.length > 0}>
        <MapChoices
          name="landsdele"
          label={t.landsdeleLabel}
          hint={t.landsdeleHint}
          value={looking.landsdele}
          options={LANDSDELE.map((one) => ({ value: one.code, label: one[lang] }))}
          tiles={TILES}
        />
      </Details>
      <Details summary={t.days} isOpen={looking.days.length > 0}>
        <FieldGroup name="days" label={t.daysLabel}>
          <WeekDayBoxes
            lang={lang}
            name="days"
            days={WEEKDAYS.map((value) => ({ value, day: visitDays(mine.round)[value] }))}
            chosen={looking.days}
          />
        </FieldGroup>
      </Details>
    </>
  );
};

const HostItem = (props: CatalogueProps & { host: ShownHost; back: string }): Html => {
  const { view, mine, host } = props;
  return (
    <li id={hostAnchor(host.id)} tabindex={-1}>
      <h3 translate="no">{host.workplace}</h3>
      <HostFacts lang={view.lang} round={mine.round} host={host} />
      <WishHere {...props} />
    </li>
  );
};

/** The button, or why there is none: said before anybody presses. */
const WishHere = ({ view, mine, host, back }: CatalogueProps & { host: ShownHost; back: string }): Html => {
  const { lang } = view;
  const t = catalogueTexts(lang);
  const index = mine.wishes.findIndex((wish) => wish.host.id === host.id);
  if (index >= 0) return <p class="wish-note is-mine">{t.isWish(countedRank(mine.wishes, index))}</p>;
  if (!mine.isOpen || !isSought(mine.party)) return <></>;
  const why = impossible(mine.party, host);
  if (why !== null)
    return (
      <p class="wish-note">
        {t.cannot} <ImpossibleText lang={lang} mine={mine} why={why} />
      </p>
    );
  if (mine.wishes.length >= WISHES) return <p class="wish-note">{t.full}</p>;
  return (
    <PostButton kind="secondary" action={inLanguage(lang, wishUrls.add())} fields={{ vaert: host.id, tilbage: back }}>
      {t.wish} <span class="sr-only">{host.workplace}</span>
    </PostButton>
  );
};
