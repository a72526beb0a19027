import { accountUrls } from './accounts/account.ts';
import { accountFlashTexts } from './accounts/flash.texts.ts';
import { aboutUrls } from './campaign/about.ts';
import type { Frame, FrameLink } from './kit/frame.ts';
import { inLanguage, type Lang } from './kit/language.ts';
import { matchRunUrls } from './matching-runs/match-run.ts';
import { myPageFlashTexts } from './my-page/flash.texts.ts';
import { officeFlashTexts } from './office/flash.texts.ts';
import { officeUrls } from './office/office.ts';
import { roundUrls } from './rounds/round.ts';
import type { Visit } from './http/visit.ts';
import { eligibilityUrl } from './rounds/eligibility.ts';
import { placementFlashTexts } from './placements/flash.texts.ts';
import { signUpFlashTexts } from './sign-ups/flash.texts.ts';
import { repairFlashTexts } from './repairs/flash.texts.ts';
import { visitFlashTexts } from './visits/flash.texts.ts';
import { workshopFlashTexts } from './workshops/flash.texts.ts';
import { arrangementFlashTexts } from './arrangements/flash.texts.ts';
import { wishFlashTexts } from './wishes/flash.texts.ts';
import { workshopUrls } from './workshops/workshop.ts';
import { frameTexts } from './frame.texts.ts';
import { flashAsked, withoutFlash } from './kit/flash.ts';

/** Everything that is said once after something was done, by its word in the address. */
export const flashTexts = (lang: Lang) => ({
  ...accountFlashTexts(lang),
  ...signUpFlashTexts(lang),
  ...placementFlashTexts(lang),
  ...repairFlashTexts(lang),
  ...visitFlashTexts(lang),
  ...officeFlashTexts(lang),
  ...workshopFlashTexts(lang),
  ...wishFlashTexts(lang),
  ...arrangementFlashTexts(lang),
  ...myPageFlashTexts(lang),
});

/** Where one can go from anywhere, in a language. Made once: it is the same for everybody on every page. */
const linksIn = (lang: Lang) => {
  const t = frameTexts(lang);
  const link = (path: string, text: string): FrameLink => ({ href: inLanguage(lang, path), text });
  return {
    everybody: [link(eligibilityUrl(), t.mayWe), link('/tilmeld', t.signUp)],
    office: [
      link(officeUrls.overview(), t.overview),
      link(officeUrls.signUps(), t.signUps),
      link(matchRunUrls.list(), t.matching),
      link(officeUrls.visits(), t.visits),
      link(workshopUrls.list(), t.workshops),
      link(officeUrls.outbox(), t.outbox),
      link(roundUrls.list(), t.rounds),
      link(officeUrls.coordinators(), t.coordinators),
    ],
    footer: [
      link(roundUrls.week(), t.week),
      link(roundUrls.draw(), t.draw),
      link(aboutUrls.contact(), t.contact),
      link(aboutUrls.privacy(), t.privacy),
      link(aboutUrls.accessibility(), t.accessibility),
    ],
  };
};
const LINKS = { da: linksIn('da'), en: linksIn('en') };
const FLASHES = { da: flashTexts('da'), en: flashTexts('en') };

/** The links, the one marked that leads to where one is. Where none does it is the list itself, which the page knows. */
const marked = (links: readonly FrameLink[], here: string): readonly FrameLink[] =>
  links.some(({ href }) => href === here)
    ? links.map((link) => (link.href === here ? { ...link, current: true } : link))
    : links;

/** What stands around every page: where one can go, the other language, who one is. */
export const frameFor = (visit: Visit, lang: Lang): Frame => {
  const t = frameTexts(lang);
  const other = lang === 'da' ? 'en' : 'da';
  const to = (path: string) => inLanguage(lang, path);
  const path = visit.get('path');
  const { person } = visit.get('visitor');
  const isOffice = person?.isCoordinator === true && /^\/kontor(\/|$)/.test(path);
  // Another site's link cannot let our page say that something was done.
  const isFromElsewhere = visit.req.header('sec-fetch-site') === 'cross-site';
  const asked = withoutFlash(visit.req.url);
  const flash = isFromElsewhere ? undefined : flashAsked((field) => visit.req.query(field), FLASHES[lang]);
  const home = person?.isCoordinator
    ? { path: officeUrls.overview(), text: t.office }
    : { path: accountUrls.mine(), text: t.mine };
  return {
    siteName: t.siteName,
    homeHref: to('/'),
    links: marked(isOffice ? LINKS[lang].office : LINKS[lang].everybody, to(path)),
    otherLanguage: { href: inLanguage(other, path) + asked, lang: other, text: t.otherLanguage },
    account: person
      ? {
          kind: 'signed-in',
          name: person.name,
          // In the office the overview is the first link already.
          home: isOffice ? undefined : { href: to(home.path), text: home.text },
          signOut: { action: to(accountUrls.signOut()), text: t.signOut },
        }
      : { kind: 'signed-out', signIn: { href: to(accountUrls.signIn()), text: t.signIn } },
    flash,
    footer: { links: marked(LINKS[lang].footer, to(path)), sender: t.sender },
  };
};
