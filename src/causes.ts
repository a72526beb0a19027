/** What other slices do when something happens in one: each list is handed to the act it belongs to, and runs in its transaction. */
import { endArrangementsOf } from './arrangements/arrangement.acts.ts';
import { tellOfBan } from './arrangements/removal.acts.ts';
import { endDeputyOf } from './placements/deputy.acts.ts';
import { cancelPlacementsIn, cancelPlacementsOf } from './placements/placement.acts.ts';
import { confirmSignUps } from './sign-ups/sign-up.acts.ts';
import { hasProved } from './sign-ups/proof.store.ts';
import { dropOutlookOf } from './wishes/outlook.acts.ts';
import { dropWishesOf } from './wishes/wish.acts.ts';
import { endWorkshopsIn } from './workshops/booking.acts.ts';

/** When a round is cancelled. */
export const whenCancelled = [cancelPlacementsIn, endWorkshopsIn];

/** When a sign-up is withdrawn. */
export const whenWithdrawn = [cancelPlacementsOf, dropWishesOf, dropOutlookOf, endArrangementsOf, endDeputyOf];

/** When the office forbids two. */
export const whenBanned = [tellOfBan];

/** Once an address is proved, by our own mail or by an invitation's link. */
export const whenProved = [confirmSignUps];

/** The same, with whether all that was sent with an address has been proved already. */
export const proof = { whenProved, hasProved };
