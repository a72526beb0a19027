/** A kind of letter for tests of the post: about one person, and no longer holding once that person is gone. */
import { action, aside, facts, letterKind, list, paragraph, type LetterKind } from '../src/messages/letter.ts';

const testLetter: LetterKind = letterKind({
  kind: 'test',
  sample: { id: '1' },
  async read({ db }, { person = '' }) {
    const row = await db.selectFrom('persons').select(['id', 'name']).where('id', '=', person).executeTakeFirst();
    if (row?.name === 'cannot be written') throw new Error('invalid name "cannot be written"');
    return row ? { id: row.id } : null;
  },
  write: ({ id }, { lang, link }) => ({
    subject: lang === 'da' ? 'Besøg på Ærø – tæt på Ålborg' : 'A visit to <Ærø> & back',
    week: { isoYear: 2027, isoWeek: 37 },
    parts: [
      paragraph('Kære praktikvært, æblegrød & rødgrød <med> fløde "på" Østerbro.'),
      list('mandag den 13. september 2027', 'fredag den 17. september 2027'),
      facts(['Frist', 'søndag den 20. juni 2027 kl. 23.59'], ['Uge', '37']),
      action('Se forslaget', link(`/forslag/${id}?a=1&b=2`)),
      aside('Du får denne mail, fordi du har tilmeldt dig.'),
    ],
  }),
});
export const testKinds: ReadonlyMap<string, LetterKind> = new Map([[testLetter.kind, testLetter]]);
