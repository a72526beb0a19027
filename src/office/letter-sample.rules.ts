/** The pages that letters lead to and that are somebody's own: a sample's links name nobody's. */
const OWN_PAGES = {
  'sign-in': /^\/log-ind\/link\//,
  draft: /^\/fortsaet\//,
  'sign-up': /^\/tilmelding\//,
  invitation: /^\/rejsefaelle\//,
  manager: /^\/leder\//,
  'deputy-question': /^\/stedfortraeder\//,
  deputy: /^\/vaert\//,
  visit: /^\/besoeg\//,
  'no-visit': /^\/uden-besoeg\//,
  'took-place': /^\/fandt-sted\//,
  'own-host': /^\/egen-vaert\/brev\//,
  'workshop-offer': /^\/workshop-tilbud\//,
} as const;
export type OwnPage = keyof typeof OWN_PAGES;
const PAGES = Object.keys(OWN_PAGES) as OwnPage[];

/** Which kind of somebody's own page a path is; null where anybody who reads the samples may open it. */
export const ownPageAt = (path: string): OwnPage | null => PAGES.find((page) => OWN_PAGES[page].test(path)) ?? null;

export const ownPageNamed = (name: string): OwnPage | null => PAGES.find((page) => page === name) ?? null;
