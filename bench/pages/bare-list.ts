import { shortMomentIn } from '../../src/kit/dates.ts';
import { kitTexts } from '../../src/kit/kit.texts.ts';
import { APPROVALS, COMPANIONS, LISTED_STATES, type ListedSignUp } from '../../src/office/listed-sign-up.ts';
import { listTexts } from '../../src/office/listed-sign-up.texts.ts';
import { FIELDS } from '../../src/workplaces/fields.ts';
import { LANDSDELE, landsdel } from '../../src/workplaces/landsdele.ts';
import { escape, framed } from './bare-frame.ts';
import { DOUBLES, list, PATHS, round } from './scene.ts';

const t = listTexts('da');
const kit = kitTexts('da');
const ADDRESS = '/kontor/tilmeldinger';
const PER_PAGE = 50;

const tabs = (): string => {
  const count = (role: ListedSignUp['role']): number => list.filter((one) => one.role === role).length;
  return (
    `<nav class="tabs" aria-label="${t.title}"><ul>` +
    `<li><a href="${ADDRESS}" aria-current="page">${t.all}<span class="count"> ${list.length}</span></a></li>` +
    `<li><a href="${ADDRESS}?role=host">${t.hosts}<span class="count"> ${count('host')}</span></a></li>` +
    `<li><a href="${ADDRESS}?role=intern">${t.interns}<span class="count"> ${count('intern')}</span></a></li>` +
    `<li><a href="/kontor/samme-arbejdsplads">${t.doubles}` +
    `<span class="${DOUBLES > 0 ? 'count is-waiting' : 'count'}"> ${DOUBLES}</span></a></li></ul></nav>`
  );
};

const select = (name: string, label: string, options: readonly { value: string; label: string }[]): string =>
  `<div class="form-group"><label class="form-label" for="field-${name}">${label}</label>` +
  `<select class="form-input form-select form-input-full" id="field-${name}" name="${name}">` +
  `<option value="">${t.any}</option>` +
  options.map((one) => `<option value="${one.value}">${escape(one.label)}</option>`).join('') +
  '</select></div>';

const filters = (): string => {
  const states = LISTED_STATES.map((state) => ({ value: state, label: t.states[state] }));
  const parts = LANDSDELE.map((one) => ({ value: one.code, label: one.da }));
  const approvals = APPROVALS.map((one) => ({ value: one, label: t.approvals[one] }));
  const companions = COMPANIONS.map((one) => ({ value: one, label: t.companions[one] }));
  const fields = FIELDS.map((one) => ({ value: one.code, label: one.da }));
  return (
    `<form class="filters" method="get" action="${ADDRESS}" role="search">` +
    `<div class="form-group"><label class="form-label" for="field-q">${t.search}</label>` +
    `<input class="form-input form-input-half" id="field-q" name="q" type="search" value=""></div>` +
    select('state', t.state, states) +
    select('landsdel', t.landsdel, parts) +
    select('field', t.field, fields) +
    select('companion', t.companion, companions) +
    select('arranged', t.arranged, [{ value: 'expired', label: t.arrangedExpired }]) +
    select('approval', t.approval, approvals) +
    `<div class="filters-go"><button class="button button-secondary" type="submit">${t.show}</button>` +
    ` <a href="${ADDRESS}">${t.clear}</a></div></form>`
  );
};

const sorted = (label: string, sort: string): string =>
  `<a href="${ADDRESS}?sort=${sort}"><span class="sr-only">${kit.sortBy} </span>${label}</a>`;

const tableHead = (): string =>
  `<thead><tr><th scope="col">${sorted(t.name, 'name')}</th><th scope="col" class="from-medium">${t.role}</th>` +
  `<th scope="col" class="from-medium">${sorted(t.workplace, 'workplace')}</th>` +
  `<th scope="col" class="from-wide">${sorted(t.landsdel, 'landsdel')}</th>` +
  `<th scope="col" class="is-number from-wide">${sorted(t.days, 'days')}</th>` +
  `<th scope="col" class="is-number from-wide">${t.seats}</th><th scope="col">${t.state}</th>` +
  `<th scope="col" class="from-wide" aria-sort="ascending"><a href="${ADDRESS}?descending=1">` +
  `<span class="sr-only">${kit.sortBy} </span>${t.submitted}</a></th></tr></thead>`;

const aside = (html: string): string => `<span class="cell-aside">${html}</span>`;

const withCompanion = ({ state, id, name }: NonNullable<ListedSignUp['companion']>): string =>
  aside(
    `${t.with[state]} ` +
      (id === null
        ? `<span translate="no">${escape(name)}</span>`
        : `<a href="${ADDRESS}/${escape(id)}" translate="no">${escape(name)}</a>`),
  );

const row = (one: ListedSignUp): string =>
  `<tr${one.state === 'submitted' ? ' class="is-waiting"' : ''}><th scope="row"><a href="${ADDRESS}/${escape(one.id)}"` +
  ` translate="no">${escape(one.name || one.email)}</a>${one.notes > 0 ? aside(t.notes(one.notes)) : ''}</th>` +
  `<td class="from-medium">${t.roles[one.role]}${one.companion ? withCompanion(one.companion) : ''}</td>` +
  `<td class="from-medium"><span translate="no">${escape(one.workplace)}${aside(escape(one.organisation))}</span></td>` +
  `<td class="from-wide">${landsdel(one.landsdel).da}</td><td class="is-number from-wide">${one.days}</td>` +
  `<td class="is-number from-wide">${one.seats ?? ''}</td><td>${t.states[one.state]}</td>` +
  `<td class="from-wide">${shortMomentIn(one.submittedAt, round.timeZone, 'da')}</td></tr>`;

const pageLink = (page: number): string =>
  `<li><a href="${ADDRESS}${page === 1 ? '' : `?page=${page}`}" aria-label="${kit.page(page)}"` +
  `${page === 1 ? ' aria-current="page"' : ''}>${page}</a></li>`;

const pagination = (): string => {
  const pages = Math.ceil(list.length / PER_PAGE);
  const links = Array.from({ length: pages }, (_, i) => pageLink(i + 1)).join('');
  return (
    `<nav class="pagination" aria-label="${kit.pages}"><ul>${links}` +
    `<li><a href="${ADDRESS}?page=2" rel="next">${kit.next}</a></li></ul></nav>`
  );
};

/** The office's list, its first page. */
export const listPage = (): string =>
  framed({
    path: PATHS.list,
    room: 'office',
    title: t.title,
    body:
      `<h1>${t.title}</h1>${tabs()}<p class="form-hint no-print">${t.searchHint}</p>${filters()}` +
      `<p>${t.count(list.length, list.length)}. <span class="no-print">${t.download}` +
      ` <a href="${ADDRESS}.xlsx">${t.excel}</a> · <a href="${ADDRESS}.csv">${t.csv}</a></span></p>` +
      `<section class="table-scroll" aria-label="${t.title}" tabindex="0">` +
      `<p class="table-hint" aria-hidden="true">${kit.scrollTable}</p><table class="table">` +
      `<caption class="sr-only">${t.title}</caption>${tableHead()}<tbody>` +
      `${list.slice(0, PER_PAGE).map(row).join('')}</tbody></table></section>${pagination()}`,
  });
