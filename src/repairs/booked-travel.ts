/** A guest's journey to an agreed visit: whether it is booked, for then they are not asked to move. */
export interface Travel {
  readonly placement: string;
  readonly bookedAt: Date | null;
}

export const travelUrl = (placement: string) => `/besoeg/${placement}/rejse`;
