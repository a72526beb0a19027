import { dueDate, weekWithDates } from '../kit/dates.ts';
import { action, aside, letterKind, type Letter, type LetterSource, paragraph } from '../messages/letter.ts';
import { managerAnswerTexts } from './manager-answer.texts.ts';
import { approvalUrls } from './manager-approval.ts';
import { managerLetterTexts } from './manager-letters.texts.ts';
import { isStillOpen, toldToManager } from './told-approval.rules.ts';
import { askedAbout, mintManagerLink } from './told-approval.store.ts';
import { SAMPLE_MANAGER, type ToldManager } from './told-approval.ts';

type Source = Pick<LetterSource, 'lang' | 'link'>;

/** Why somebody who signed up for nothing gets the mail, and the way out (GDPR art. 14). */
export const managerNotice = ({ name }: ToldManager, { lang, link }: Source): Letter['parts'] => {
  const t = managerLetterTexts(lang).asked;
  return [paragraph(t.out), aside(`${t.notice(name)} ${link('/privatliv')}`)];
};

/** What both question and reminder say. */
export const managerParts = (told: ToldManager, source: Source): Letter['parts'] => {
  const { name, workplace, round, before, until, secret } = told;
  const { lang, link } = source;
  const t = managerLetterTexts(lang).asked;
  return [
    paragraph(t.text(name, workplace, weekWithDates(round.visitWeek, lang))),
    ...(before ? [paragraph(t.more(managerAnswerTexts(lang).frame(before.days, before.overnight)))] : []),
    paragraph(t.terms),
    action(t.button, link(approvalUrls.ask(secret))),
    paragraph(t.until(dueDate(until, round.timeZone, lang))),
    ...managerNotice(told, source),
  ];
};

/** A question that is still put; asked anew meanwhile, another letter goes. */
export const readManager = async (
  source: Pick<LetterSource, 'db' | 'now'>,
  { approval, asks }: Readonly<Record<string, string>>,
): Promise<ToldManager | null> => {
  const asked = await askedAbout(source, approval);
  if (!asked || !isStillOpen(asked, source.now)) return null;
  const { id, state, asks: times } = asked.approval;
  const isPut = (state === 'asked' || state === 'talk') && String(times) === asks;
  return isPut ? toldToManager(asked, await mintManagerLink(source, id)) : null;
};

/** To a manager: the one question there is, and again only where the wishes go beyond their yes. */
export const managerAsked = letterKind({
  kind: 'manager-asked',
  read: readManager,
  write: (told, source) => ({
    subject: managerLetterTexts(source.lang).asked.subject,
    week: told.round.visitWeek,
    parts: managerParts(told, source),
  }),
  sample: SAMPLE_MANAGER,
  otherSamples: [{ ...SAMPLE_MANAGER, before: { days: 3, overnight: false } }],
});
