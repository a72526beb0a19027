import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { PostButton } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { CodeField } from './code-field.tsx';
import { DaysField } from './days-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { MapChoices } from './map-choices.tsx';
import { onePage, pageAsked, pagesToShow, Pagination } from './pagination.tsx';
import { Radios } from './radios.tsx';
import { Select } from './select.tsx';
import { Table } from './table.tsx';
import { TaskList } from './task-list.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';
import { arcPath } from './tile-map.tsx';

test('what was typed comes back as it was typed, whatever it was', () => {
  const typed = '"><script>alert(1)</script>\n& æøå';
  const kept = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n&amp; æøå';
  match(
    TextField({ name: 'a', label: 'A', value: typed }).text,
    new RegExp(`value="${kept.replace(/[()]/g, '\\$&')}"`),
  );
  equal(TextArea({ name: 'a', label: 'A', value: `\n${typed}` }).text.includes(`>\n\n${kept}</textarea>`), true);
});

test('an error stands beside its field, names it, and leads to its first control', () => {
  const message = 'Vælg mindst ét fagfelt';
  const field = Checkboxes({
    name: 'fields',
    label: 'Fagfelter',
    hint: 'Et til tre.',
    error: message,
    value: ['b'],
    options: [
      { value: 'a', label: 'A', hint: 'mere om A' },
      { value: 'b', label: 'B' },
    ],
  }).text;
  match(field, /<fieldset class="form-group form-error" aria-describedby="field-fields-hint field-fields-error">/);
  match(field, /<input type="checkbox" id="field-fields" name="fields" value="a"/);
  match(field, /id="field-fields-2" name="fields" value="b" checked>/);
  equal(field.split('id="field-fields-hint"').length, 2, 'the field’s hint and a choice’s hint are two');
  const summary = ErrorSummary({ lang: 'da', errors: { fields: message, other: undefined } }).text;
  match(summary, /<a href="#field-fields">Vælg mindst ét fagfelt<\/a>/);
  equal(summary.split('<li>').length, 2);
});

test('no error, no summary', () => {
  equal(ErrorSummary({ lang: 'en', errors: {} }).text, '');
  equal(ErrorSummary({ lang: 'en', errors: { name: undefined } }).text, '');
});

test('a question is the heading of its page', () => {
  const options = [{ value: '1', label: '1' }];
  match(
    Radios({ name: 'n', label: 'Hvor mange?', isQuestion: true, value: undefined, options }).text,
    /<legend[^>]*><h1[^>]*>Hvor mange\?<\/h1><\/legend>/,
  );
  match(
    TextField({ name: 'n', label: 'Hvor?', isQuestion: true, value: '' }).text,
    /<h1[^>]*><label[^>]*>Hvor\?<\/label><\/h1>/,
  );
});

test('the code can be pasted and filled in by the phone: no length limit, numbers, one-time-code', () => {
  const code = CodeField({ lang: 'da', name: 'code', value: '123 456' }).text;
  match(code, /inputmode="numeric" autocomplete="one-time-code"/);
  doesNotMatch(code, /maxlength|pattern/);
});

test('all five days come first, and single days have the whole date for a name', () => {
  const html = DaysField({
    lang: 'da',
    name: 'span',
    label: 'Dage',
    value: 'some',
    allLabel: 'Alle fem dage',
    someLabel: 'Kun nogle',
    daysName: 'days',
    days: [{ value: 'tue', day: '2027-09-14' }],
    chosen: ['tue'],
  }).text;
  equal(html.indexOf('value="all"') < html.indexOf('value="some"'), true);
  match(html, /<span class="sr-only">tirsdag 14\.\sseptember<\/span>.*name="days" value="tue" checked>/);
});

test('a tile is a second label of its checkbox, which keeps the name of its first', () => {
  const html = MapChoices({
    name: 'parts',
    label: 'Hvor?',
    value: [],
    options: [
      { value: 'A', label: 'Fyn' },
      { value: 'B', label: 'Bornholm' },
    ],
    tiles: [{ col: 18, row: 13, label: 'Bor', value: 'B' }],
  }).text;
  match(html, /<label class="tile c18 r13 a2" for="field-parts-2">Bor<\/label>/);
  match(html, /id="field-parts-2"[^>]*aria-labelledby="field-parts-2-label"/);
});

test('the empty line of a list of answers is chosen as long as nothing is', () => {
  const options = [{ value: '0630', label: 'Vejle' }];
  doesNotMatch(Select({ name: 'm', label: 'K', value: '', prompt: 'Vælg', options }).text, /selected/);
  match(Select({ name: 'm', label: 'K', value: '0630', options }).text, /value="0630" selected/);
});

test('what cannot be started yet is no link', () => {
  const html = TaskList({ id: 't', tasks: [{ text: 'Praktik', status: 'Senere', state: 'waiting', href: '/x' }] }).text;
  doesNotMatch(html, /href/);
});

test('a table of nothing says so; one of something names its rows and its order', () => {
  const columns = [
    { label: 'Navn', sort: { href: '?s', direction: 'descending' as const } },
    { label: 'Dage', isNumber: true },
  ];
  const table = (rows: { cells: string[] }[]) =>
    Table({ lang: 'da', caption: 'Tilmeldte', columns, rows, empty: 'Ingen endnu' }).text;
  equal(table([]), '<p class="table-empty">Ingen endnu</p>');
  match(
    table([{ cells: ['Ib', '3'] }]),
    /aria-sort="descending".*<th scope="row">Ib<\/th><td class="is-number">3<\/td>/s,
  );
});

test('a page beyond the last is the last, and what is no number is the first', () => {
  const rows = Array.from({ length: 101 }, (_, i) => i);
  deepEqual(onePage(rows, 99), { shown: [100], page: 3, pages: 3 });
  deepEqual(onePage([], 2), { shown: [], page: 1, pages: 1 });
  deepEqual(['2', '0', '-1', 'x', undefined].map(pageAsked), [2, 1, 1, 1, 1]);
});

test('pages: first, last, and those around; none for one page', () => {
  deepEqual(pagesToShow(1, 1), [1]);
  deepEqual(pagesToShow(1, 3), [1, 2, 3]);
  deepEqual(pagesToShow(5, 9), [1, null, 4, 5, 6, null, 9]);
  deepEqual(pagesToShow(9, 9), [1, null, 8, 9]);
  equal(Pagination({ lang: 'da', page: 1, pages: 1, href: () => '' }).text, '');
});

test('whatever changes something is a POST', () => {
  const html = PostButton({ action: '/slet', fields: { id: '7' }, children: 'Slet' }).text;
  match(html, /<form class="post-button" method="post" action="\/slet"><input type="hidden" name="id" value="7">/);
});

test('a bow goes from a tile’s upper edge to another’s, above both', () => {
  equal(arcPath({ from: { col: 0, row: 4 }, to: { col: 10, row: 4 } }), 'M0.5 4.04Q5.5 0.54 10.5 4.04');
});
