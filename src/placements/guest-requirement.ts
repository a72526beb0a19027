/** What a host asks its guests to have in order before they come. Shown to them, arranged between them, never sent here. */
export const GUEST_NEEDS = ['id', 'confidentiality', 'certificate', 'clearance'] as const;
export type GuestNeed = (typeof GUEST_NEEDS)[number];

/** `visit`: the one somebody comes from, and goes back to. */
export const guestRequirementUrl = (host: string, visit?: string) =>
  `/vaert/${host}/krav${visit === undefined ? '' : `?besoeg=${visit}`}`;
