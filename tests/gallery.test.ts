import { deepEqual, equal, match, notDeepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { exhibits } from './gallery.tsx';
import { htmlComplaints } from './valid-html.ts';

const all = exhibits();

test('every part of the kit, in every state, is valid HTML', async () => {
  const complaints: string[] = [];
  for (const { name, html } of all) {
    match(html.text, /^<!doctype html>\n<html lang="(da|en)">/, name);
    complaints.push(...(await htmlComplaints(name, html.text)));
  }
  deepEqual(complaints, []);
  ok(all.length > 12);
  notDeepEqual(await htmlComplaints('planted', '<!doctype html><html lang="da"><p><p id="a" id="b"></html>'), []);
});

test('every link of an error summary leads to a field of its page', () => {
  for (const { name, html } of all) {
    const summary = /<div class="error-summary".*?<\/ul>/s.exec(html.text)?.[0] ?? '';
    for (const [, id] of summary.matchAll(/href="#([^"]+)"/g))
      equal(html.text.split(`id="${id}"`).length, 2, `${name}: #${id} is there once`);
    if (summary) match(html.text, /<title>Fejl: /, name);
  }
});

test('no page has script, inline style or anything from elsewhere', () => {
  for (const { name, html } of all) {
    equal(/<script|\sstyle=|\son\w+=|(src|<link[^>]+href)="(https?:)?\/\//.exec(html.text)?.[0], undefined, name);
  }
});
