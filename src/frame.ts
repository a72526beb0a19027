import { accountUrls } from './accounts/account.ts';
import { accountFlashTexts } from './accounts/flash.texts.ts';
import { aboutUrls } from './campaign/about.ts';
import type { Frame } from './kit/frame.ts';
import { inLanguage, type Lang } from './kit/language.ts';
import { matchRunUrls } from './matching-runs/match-run.ts';
import { officeFlashTexts } from './office/flash.texts.ts';
import { officeUrls } from './office/office.ts';
import { roundUrls } from './rounds/round.ts';
import type { Visit } from './http/visit.ts';
import { eligibilityUrl } from './rounds/eligibility.ts';
import { signUpFlashTexts } from './sign-ups/flash.texts.ts';
import { frameTexts } from './frame.texts.ts';
import { flashAsked } from './kit/flash.ts';

/** Everything that is said once after something was done, by its word in the address. */
export const flashTexts = (lang: Lang) => ({
  ...accountFlashTexts(lang),
  ...signUpFlashTexts(lang),
  ...officeFlashTexts(lang),
});

/** What stands around every page: where one can go, the other language, who one is. */
export const frameFor = (visit: Visit, lang: Lang): Frame => {
  const t = frameTexts(lang);
  const other = lang === 'da' ? 'en' : 'da';
  const to = (path: string) => inLanguage(lang, path);
  const link = (path: string, text: string) => ({ href: to(path), text, current: visit.var.path === path });
  const { person } = visit.var.visitor;
  const isOffice = person?.isCoordinator === true && /^\/kontor(\/|$)/.test(visit.var.path);
  const officeLinks = [
    link(officeUrls.overview(), t.overview),
    link(officeUrls.signUps(), t.signUps),
    link(matchRunUrls.list(), t.matching),
    link(officeUrls.visits(), t.visits),
    link(officeUrls.outbox(), t.outbox),
    link(roundUrls.list(), t.rounds),
    link(officeUrls.coordinators(), t.coordinators),
  ];
  const flash = flashAsked((field) => visit.req.query(field), flashTexts(lang));
  const home = person?.isCoordinator
    ? { path: officeUrls.overview(), text: t.office }
    : { path: accountUrls.mine(), text: t.mine };
  return {
    siteName: t.siteName,
    homeHref: to('/'),
    links: isOffice ? officeLinks : [link(eligibilityUrl(), t.mayWe), link('/tilmeld', t.signUp)],
    otherLanguage: { href: inLanguage(other, visit.var.path), lang: other, text: t.otherLanguage },
    account: person
      ? {
          kind: 'signed-in',
          name: person.name,
          // In the office the overview is the first link already.
          home: isOffice ? undefined : { href: to(home.path), text: home.text },
          signOut: { action: to(accountUrls.signOut()), text: t.signOut },
        }
      : { kind: 'signed-out', signIn: { href: to(accountUrls.signIn()), text: t.signIn } },
    flash: flash === undefined ? undefined : { kind: 'done', text: flash },
    footer: {
      links: [
        link(roundUrls.week(), t.week),
        link(roundUrls.draw(), t.draw),
        link(aboutUrls.contact(), t.contact),
        link(aboutUrls.privacy(), t.privacy),
        link(aboutUrls.accessibility(), t.accessibility),
      ],
      sender: t.sender,
    },
  };
};
