import { proof, whenBanned, whenCancelled, whenProved, whenWithdrawn } from './causes.ts';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { access, demoAccess } from './access.ts';
import { accountRoutes, askToSignInFirst } from './accounts/account.routes.tsx';
import { setUpRoutes } from './accounts/setup.routes.tsx';
import { recogniseVisitor } from './accounts/session.guard.ts';
import { aboutRoutes } from './campaign/about.routes.tsx';
import { campaignRoutes } from './campaign/front.routes.tsx';
import { placementListRoutes } from './placements/placement.office.routes.tsx';
import { contactQuestionRoutes } from './placements/contact-question.routes.tsx';
import { tookPlacePanel, tookPlaceRoutes } from './placements/took-place.routes.tsx';
import { todayRoutes } from './visits/today.routes.tsx';
import { visitFileRoutes } from './visits/planned-day.routes.tsx';
import { takeawayPanel, takeawayPointer, takeawayRoutes } from './visits/takeaway.routes.tsx';
import { programmePanel, programmePdfRoutes, programmeRoutes } from './visits/programme.routes.tsx';
import { noVisitRoutes } from './placements/no-visit.routes.tsx';
import {
  agreedVisitPanel,
  calledOffPanel,
  partedPanel,
  placementRoutes,
  visitsPanel,
} from './placements/placement.routes.tsx';
import { deputyPanel, deputyRoutes } from './placements/deputy.routes.tsx';
import { guestRequirementRoutes, requirementsPanel } from './placements/guest-requirement.routes.tsx';
import { leavingRoutes } from './placements/leaving.routes.tsx';
import { practicalitiesRoutes } from './placements/practicalities.routes.tsx';
import { movedRound } from './placements/round-moved.acts.ts';
import { otherDaysRoutes } from './placements/other-days.routes.tsx';
import { publicationRoutes, publishedRun, publishPanel } from './placements/publication.office.routes.tsx';
import { bookedTravelRoutes, movePanel, travelPanel } from './repairs/booked-travel.routes.tsx';
import { ownHostRoutes } from './repairs/own-host.routes.tsx';
import { repairLink, repairRoutes } from './repairs/repair.office.routes.tsx';
import { isDraftedLetter } from './placements/publication.ts';
import { holdRoutes, matchRunRoutes } from './matching-runs/match-run.office.routes.tsx';
import { myWorkshopRoutes } from './workshops/my-workshop.routes.tsx';
import { offerRoutes } from './workshops/offer.routes.tsx';
import { rollCallRoutes } from './workshops/roll-call.office.routes.tsx';
import { arrangementRoutes, arrangementsPanel, endingArrangements } from './arrangements/arrangement.routes.tsx';
import { inviteRoutes } from './arrangements/invite.routes.tsx';
import { mailedInvitationRoutes } from './arrangements/mailed.routes.tsx';
import { wishesPanel, wishRoutes } from './wishes/wish.routes.tsx';
import { workshopOfficeRoutes } from './workshops/workshop.office.routes.tsx';
import { frameFor } from './frame.ts';
import { doublesRoutes } from './office/double.office.routes.tsx';
import { coordinatorListRoutes } from './office/coordinator-list.office.routes.tsx';
import { letterSampleRoutes } from './office/letter-sample.office.routes.tsx';
import { officeUrls } from './office/office.ts';
import { outboxRoutes } from './office/outbox.office.routes.tsx';
import { letterKinds, sampledKinds } from './letters.ts';
import { protectPages } from './http/headers.ts';
import { changeOnBehalfRoutes } from './office/change-on-behalf.office.routes.tsx';
import { withdrawOnBehalfRoutes } from './office/withdraw-on-behalf.office.routes.tsx';
import { travelOnBehalfRoutes } from './office/travel-on-behalf.office.routes.tsx';
import { officeSignUpRoutes } from './office/office-sign-up.office.routes.tsx';
import { sameOrganisationRoutes } from './office/same-organisation.office.routes.tsx';
import { calendarFeedRoutes } from './my-page/calendar-feed.routes.tsx';
import { askedRoutes } from './my-page/asked.routes.tsx';
import { erasureRoutes } from './my-page/erasure.routes.tsx';
import { historyTexts } from './office/history.texts.ts';
import { letterKindTexts } from './office/letter-kind.texts.ts';
import { myDataRoutes } from './my-page/my-data.routes.tsx';
import { myPageRoutes } from './my-page/mine.routes.tsx';
import { overviewRoutes } from './office/overview.office.routes.tsx';
import { signUpListRoutes } from './office/listed-sign-up.office.routes.tsx';
import { serveAssets } from './kit/serve-assets.ts';
import { languageOf } from './kit/language.ts';
import { clientFinder, networkOf } from './http/client.ts';
import { openDoors, type Doors, type TurnedAway } from './http/doors.ts';
import { answerOwnNames, isOwnOrigin } from './http/own-address.ts';
import { isPlainPath, plainSearch } from './http/plain-address.ts';
import { logVisits } from './http/log-visits.ts';
import { serveHealth } from './http/health.ts';
import { actingAs, type House } from './http/house.ts';
import type { Visit, Web } from './http/visit.ts';
import { NOBODY, type Person } from './http/visitor.ts';
import { companionshipRoutes } from './sign-ups/companionship.routes.tsx';
import { managerAnswerRoutes } from './sign-ups/manager-answer.routes.tsx';
import { ownApprovalRoutes } from './sign-ups/own-approval.routes.tsx';
import { selfArrangedRoutes } from './office/self-arranged.office.routes.tsx';
import { managerOnBehalfRoutes } from './office/manager-on-behalf.office.routes.tsx';
import { questionRoutes } from './sign-ups/question.routes.tsx';
import { resumeRoutes } from './sign-ups/resume.routes.tsx';
import { signUpRoutes } from './sign-ups/sign-up.routes.tsx';
import { startRoutes } from './sign-ups/start.routes.tsx';
import type { Demo } from './worlds/demo.ts';
import { demoBar, demoRoutes, whileDemoLoads } from './worlds/demo.routes.tsx';
import { answerFault, notFound, problem } from './problem.tsx';
import { drawRoutes } from './rounds/draw.routes.tsx';
import { eligibilityRoutes } from './rounds/eligibility.routes.tsx';
import { cancellationRoutes } from './rounds/cancellation.office.routes.tsx';
import { phaseOfficeRoutes } from './rounds/phase.office.routes.tsx';
import { roundOfficeRoutes } from './rounds/round.office.routes.tsx';
import { saveTheDateRoutes } from './rounds/save-the-date.routes.tsx';
import { accountUrls } from './accounts/account.ts';

/** No form of ours comes near this; uploads come with their own limit when there are some. */
const LARGEST_BODY = 64 * 1024;

/** The methods that send something. To look whether the others do costs more than all other guards together. */
const SENDING = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** The places where a mail's own HTML is shown. */
const isLetter = (address: string): boolean => {
  const { path } = languageOf(address);
  return path.startsWith(officeUrls.letterSample('')) || isDraftedLetter(path);
};

/** Those the access table turns away. */
const turnedAway: TurnedAway = {
  signIn: askToSignInFirst,
  forbidden: (visit) => problem(visit, 403),
  missing: (visit) => problem(visit, 404),
};

/** Reads off the request itself what every page stands on: language, path, client. Who it is, is not known yet. */
const readAddress =
  (house: House, findClient: ReturnType<typeof clientFinder>) => async (visit: Visit, next: () => Promise<void>) => {
    const { lang, path } = languageOf(visit.req.path);
    const isAddress = isPlainPath(path);
    visit.set('house', house);
    visit.set('path', isAddress ? path : '/');
    const peer =
      visit.env instanceof Object && 'incoming' in visit.env ? (getConnInfo(visit).remote.address ?? '') : '';
    visit.set('client', networkOf(findClient(peer, visit.req.header('x-forwarded-for'))));
    visit.set('visitor', NOBODY);
    visit.set('view', { lang, frame: { ...frameFor(visit, lang), account: undefined } });
    if (!isAddress) return problem(visit, 404);
    const plain = SENDING.includes(visit.req.method) ? null : plainSearch(visit.req.url);
    return plain === null ? next() : visit.redirect(plain, 303);
  };

/** Proves who it is, once for every route. */
const readVisitor = (house: House) => async (visit: Visit, next: () => Promise<void>) => {
  const visitor = await recogniseVisitor(visit);
  const { person } = visitor;
  visit.set('visitor', visitor);
  visit.set('acting', actingAs(house, person ? { kind: 'person', id: person.id } : { kind: 'anonymous' }));
  const { lang } = visit.get('view');
  visit.set('view', { lang, frame: frameFor(visit, lang) });
  await next();
};

/** A form is taken from our own pages alone: the browser says so itself, or names the site it has the page from. */
const fromHere = ({ config }: House) =>
  csrf({ origin: (origin, visit) => isOwnOrigin(config.publicUrl, origin, visit.req.url) });

/** The demo says on every page that it is one. */
const showDemoBar = async (visit: Visit, next: () => Promise<void>): Promise<void> => {
  const { view } = visit.var;
  visit.set('view', { ...view, frame: { ...view.frame, bar: await demoBar(visit) } });
  await next();
};

/** Where one lands who was not going anywhere. */
const homeOf = ({ isCoordinator }: Person): string => (isCoordinator ? officeUrls.overview() : accountUrls.mine());

/** Every guard a request passes before it comes to a door, in order. */
const guard = (web: Web, house: House, demo: Demo | null): void => {
  web.use(logVisits(house));
  serveHealth(web, house);
  serveAssets(web);
  web.use(answerOwnNames(house.config.publicUrl));
  web.use(protectPages({ isHttps: house.config.publicUrl.startsWith('https:'), isLetter }));
  web.use(readAddress(house, clientFinder(house.config.trustedProxies)));
  // Before the first question to the database: should that be away, its page offers to send the same form once more.
  const notTooLarge = bodyLimit({ maxSize: LARGEST_BODY, onError: (visit) => problem(visit as Visit, 413) });
  web.on(SENDING, '*', notTooLarge, fromHere(house));
  web.use(readVisitor(house));
  if (demo) web.use(whileDemoLoads(demo), showDemoBar);
};

/** What stands beside a sign-up's answers: own host or invitations, a host's deputy and what it asks of guests, wishes. */
const besideAnswers: typeof wishesPanel = async (visit, own) => [
  await arrangementsPanel(visit, own),
  await deputyPanel(visit, own),
  await requirementsPanel(visit, own),
  await wishesPanel(visit, own),
];

/** What anybody, those who take part and their managers come to, in order. */
const openToEverybody = (doors: Doors): void => {
  eligibilityRoutes(doors, { signUp: '/tilmeld' });
  saveTheDateRoutes(doors);
  drawRoutes(doors);
  startRoutes(doors);
  companionshipRoutes(doors, whenProved);
  managerAnswerRoutes(doors, agreedVisitPanel);
  ownApprovalRoutes(doors);
  resumeRoutes(doors);
  signUpRoutes(doors, whenProved, whenWithdrawn, {
    outcome: visitsPanel,
    wishes: besideAnswers,
    parted: partedPanel,
    calledOff: async (visit, own) => [await calledOffPanel(visit, own), await endingArrangements(visit, own)],
  });
  questionRoutes(doors);
  wishRoutes(doors);
  inviteRoutes(doors);
  arrangementRoutes(doors);
  mailedInvitationRoutes(doors);
  campaignRoutes(doors);
  placementRoutes(doors, {
    agreed: [movePanel, tookPlacePanel, takeawayPanel, programmePanel, travelPanel],
    cancelled: [takeawayPanel],
  });
  leavingRoutes(doors);
  noVisitRoutes(doors);
  ownHostRoutes(doors);
  bookedTravelRoutes(doors);
  otherDaysRoutes(doors);
  deputyRoutes(doors, whenProved);
  guestRequirementRoutes(doors);
  practicalitiesRoutes(doors);
  contactQuestionRoutes(doors);
  tookPlaceRoutes(doors, takeawayPointer);
  programmeRoutes(doors);
  programmePdfRoutes(doors);
  visitFileRoutes(doors);
  todayRoutes(doors);
  takeawayRoutes(doors);
  myWorkshopRoutes(doors);
  offerRoutes(doors);
  aboutRoutes(doors);
  myPageRoutes(doors);
  calendarFeedRoutes(doors);
  myDataRoutes(doors, (lang) => ({ acts: historyTexts(lang).did, letters: letterKindTexts(lang) }));
  erasureRoutes(doors);
  askedRoutes(doors);
};

/** What the office comes to, in order. */
const openToTheOffice = (doors: Doors): void => {
  holdRoutes(doors, whenBanned);
  matchRunRoutes(doors, { panel: publishPanel, publishedRun });
  publicationRoutes(doors, letterKinds);
  placementListRoutes(doors, repairLink);
  repairRoutes(doors);
  workshopOfficeRoutes(doors);
  rollCallRoutes(doors);
  overviewRoutes(doors);
  signUpListRoutes(doors);
  officeSignUpRoutes(doors);
  changeOnBehalfRoutes(doors);
  withdrawOnBehalfRoutes(doors, whenWithdrawn);
  travelOnBehalfRoutes(doors);
  managerOnBehalfRoutes(doors);
  selfArrangedRoutes(doors);
  doublesRoutes(doors);
  sameOrganisationRoutes(doors);
  outboxRoutes(doors, letterKinds);
  letterSampleRoutes(doors, sampledKinds);
  coordinatorListRoutes(doors);
  roundOfficeRoutes(doors, movedRound);
  phaseOfficeRoutes(doors);
  cancellationRoutes(doors, whenCancelled);
};

/** The web's table of contents: its guards, and every mount, in order. */
export const openWeb = (house: House, demo: Demo | null = null): Web => {
  if (demo && house.config.mode !== 'demo') throw new Error('a real instance has no demo');
  const web: Web = new Hono();
  guard(web, house, demo);
  const table = demo ? { ...access, ...demoAccess } : access;
  const doors = openDoors(web, table, turnedAway);
  accountRoutes(doors, { ...proof, home: homeOf });
  if (house.config.mode === 'real') setUpRoutes(doors);
  openToEverybody(doors);
  openToTheOffice(doors);
  if (demo) demoRoutes(doors, demo);

  const missing = notFound(table);
  web.notFound((visit) => missing(visit as Visit));
  web.onError((error, visit) => answerFault(error, visit as Visit));
  return web;
};
