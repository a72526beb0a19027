/** Somebody in a round as the office sees them beside a matching: ids of an instance with their faces. */
export interface Participant {
  readonly id: string;
  readonly role: 'host' | 'intern';
  readonly name: string;
  readonly workplace: string;
  readonly organisation: string;
  readonly landsdel: string;
  /** An intern who would rather go without their companion than not at all (R10). */
  readonly wouldGoApart: boolean;
  /** Withdrawn since, so there is nobody to be placed any more. */
  readonly isGone: boolean;
}
export type Participants = ReadonlyMap<string, Participant>;

/** Who somebody is in the office's lists: their name, or where they work when they have not given one. */
export const nameIn = (people: Participants, id: string): string => {
  const one = people.get(id);
  return one ? one.name || one.workplace : id.slice(0, 8);
};
