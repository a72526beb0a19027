/** Whom a newcomer is offered to be: somebody of every kind there is, and whoever signed up while trying. Pure. */
import type { DemoGuise } from './demo.ts';

export type DemoGuises = Readonly<Record<'mine' | 'hosts' | 'interns' | 'pair' | 'without', readonly DemoGuise[]>>;

/** So many hosts and single interns are offered. */
const OF_EACH = 3;

/** Each sign-up stands in one list at most; of who has nobody, one on each side once the proposals are out. */
export const demoGuises = (people: readonly DemoGuise[]): DemoGuises => {
  const mine = people.filter(({ isNew }) => isNew);
  const others = people.filter(({ isNew }) => !isNew);
  const isWithout = ({ isSent, visit }: DemoGuise): boolean => isSent && visit === null;
  const withVisit = others.filter((one) => !isWithout(one));
  const first = withVisit.find(({ companion }) => companion !== null);
  const pair = first ? [first, ...others.filter(({ signUp }) => signUp === first.companion)] : [];
  const without = (role: DemoGuise['role']) => others.filter((one) => one.role === role && isWithout(one)).slice(0, 1);
  return {
    mine,
    hosts: withVisit.filter(({ role }) => role === 'host').slice(0, OF_EACH),
    interns: withVisit.filter(({ role, companion }) => role === 'intern' && companion === null).slice(0, OF_EACH),
    pair,
    without: [...without('intern'), ...without('host')],
  };
};
