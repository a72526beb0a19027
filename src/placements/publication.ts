/** The one run of a round whose visits are proposed, and the letters that propose them. */
export interface Publication {
  /** Also the batch of its letters. */
  readonly id: string;
  readonly round: string;
  readonly run: string;
  readonly runNumber: number;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly sentAt: Date | null;
}

/** What a publication tells people: a proposal, or that there is no visit this time. */
export const PROPOSAL_KINDS = [
  'proposal-to-host',
  'proposal-to-intern',
  'no-visit-for-intern',
  'no-visit-for-host',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** How a letter fares once it is sent: on its way, taken by the mail server, no longer true, or not deliverable. */
export const DELIVERIES = ['queued', 'sent', 'dropped', 'dead'] as const;

/** A letter of a publication as the coordinator sees it, before it goes and after. */
export interface DraftedLetter {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly email: string;
  readonly signUp: string;
  readonly delivery: 'drafted' | (typeof DELIVERIES)[number];
}

export const publicationUrls = {
  publish: () => '/kontor/udsendelse',
  show: (id: string) => `/kontor/udsendelse/${id}`,
  letter: (id: string, letter: string) => `/kontor/udsendelse/${id}/brev/${letter}`,
  send: (id: string) => `/kontor/udsendelse/${id}/send`,
  undo: (id: string) => `/kontor/udsendelse/${id}/fortryd`,
};

/** Whether an address shows a mail's HTML, which has a policy of its own (http/headers.ts). */
export const isDraftedLetter = (path: string): boolean => /^\/kontor\/udsendelse\/[^/]+\/brev\//.test(path);
