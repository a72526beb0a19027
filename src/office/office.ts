import { outboxUrls } from '../messages/outbox-urls.ts';
import { doublesUrl } from '../workplaces/double.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';

/** Where the coordinators' pages lie. */
export const officeUrls = {
  overview: () => '/kontor',
  visits: () => '/kontor/besoeg',
  signUps: () => '/kontor/tilmeldinger',
  signUpsFile: (kind: 'csv' | 'xlsx') => `/kontor/tilmeldinger.${kind}`,
  signUp: signUpUrls.inOffice,
  noteOn: (id: string) => `/kontor/tilmeldinger/${id}/note`,
  outbox: outboxUrls.list,
  letter: outboxUrls.letter,
  sendAgain: (id: string) => `/kontor/udbakke/${id}/send-igen`,
  sendDeadAgain: () => '/kontor/udbakke/send-igen',
  letterSamples: () => '/kontor/breve',
  letterSamplesShown: (kind: string) => `/kontor/breve?vis=${kind}#${kind}`,
  letterSample: (kind: string, number = 1) => `/kontor/breve/${kind}${number === 1 ? '' : `?nr=${number}`}`,
  letterLink: (page: string) => `/kontor/brevlink/${page}`,
  coordinators: () => '/kontor/koordinatorer',
  removeCoordinator: (id: string) => `/kontor/koordinatorer/${id}/fjern`,
  doubles: doublesUrl,
  removeNote: (id: string, note: string) => `/kontor/tilmeldinger/${id}/note/${note}/slet`,
  changeAnswer: signUpUrls.answerInOffice,
  travelFor: (id: string) => `/kontor/tilmeldinger/${id}/rejse`,
  withdrawFor: (id: string) => `/kontor/tilmeldinger/${id}/traek-tilbage`,
  proveAgain: (id: string) => `/kontor/tilmeldinger/${id}/bekraeft-igen`,
  managerFor: (id: string) => `/kontor/tilmeldinger/${id}/leder`,
  selfArranged: (id: string, arrangement: string) => `/kontor/tilmeldinger/${id}/selvaftalt/${arrangement}`,
  managerAddress: (id: string) => `/kontor/tilmeldinger/${id}/lederadresse`,
  mergeWorkplaces: () => '/kontor/samme-arbejdsplads/slaa-sammen',
  tellApart: () => '/kontor/samme-arbejdsplads/to-forskellige',
  sameOrganisation: (id: string) => `/kontor/samme-arbejdsplads/organisation/${encodeURIComponent(id)}`,
  unmergeWorkplace: () => '/kontor/samme-arbejdsplads/fortryd',
};

/** The clock on the office's wall: for what belongs to no round. */
export const OFFICE_TIME_ZONE = 'Europe/Copenhagen';
