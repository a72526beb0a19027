/** When a repair is agreed: in which new visit an old one goes on, to each of the people in it. Pure. */
import type { Asked, Placement } from './placement.ts';
import type { Succession } from './tie.ts';

interface Visit {
  readonly placement: Pick<Placement, 'id' | 'host' | 'replaces'>;
  readonly asked: readonly Pick<Asked, 'signUp' | 'side'>[];
}

const guestsOf = ({ asked }: Visit) => asked.filter(({ side }) => side === 'intern');

/** A guest moves along; a host gets another guest for the one who moves, while there are any. */
export const successionsOf = (before: readonly Visit[], visits: readonly Visit[]): Succession[] => {
  const ofGuests = before.flatMap((old) => {
    const now = visits.find(({ placement }) => placement.replaces === old.placement.id);
    const moving = new Set(now && guestsOf(now).map(({ signUp }) => signUp));
    return guestsOf(old).flatMap(({ signUp }) =>
      now && moving.has(signUp) ? [{ signUp, old: old.placement.id, now: now.placement.id }] : [],
    );
  });
  const hosts = new Set(before.map(({ placement }) => placement.host));
  const ofHosts = [...hosts].flatMap((host) => {
    const at = (all: readonly Visit[]) => all.filter(({ placement }) => placement.host === host);
    const arriving = at(visits);
    return at(before).flatMap((old, nth) => {
      const now = arriving[nth];
      return now ? [{ signUp: host, old: old.placement.id, now: now.placement.id }] : [];
    });
  });
  return [...ofGuests, ...ofHosts];
};
