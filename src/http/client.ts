import { BlockList, isIP } from 'node:net';

/**
 * Finds the browser's address behind the proxies that the operator named. A header is believed only when a named
 * proxy hands it over, and read from its right end, where the nearest proxy wrote: whatever stands left of the first
 * address that is not one of ours was written by whoever sent the request.
 */
export const clientFinder = (
  trusted: readonly string[],
): ((peer: string, forwardedFor: string | undefined) => string) => {
  const ours = new BlockList();
  for (const one of trusted) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) ours.addAddress(address, family);
    else ours.addSubnet(address, Number(bits), family);
  }
  const isOurs = (address: string): boolean =>
    trusted.length > 0 && isIP(address) !== 0 && ours.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (peer, forwardedFor) => {
    let client = plain(peer);
    const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
    while (isOurs(client)) {
      const hop = hops.pop();
      if (hop === undefined || isIP(hop) === 0) break;
      client = hop;
    }
    return client;
  };
};

/** IPv4 in an IPv6 coat is the same address. */
const plain = (address: string): string => address.replace(/^::ffff:/, '');

/** The eight groups of an IPv6 address, however it was shortened. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...after];
};

/** What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one, below which one may number freely. */
export const networkOf = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const prefix = groupsOf(address).slice(0, 4);
  return `${prefix.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};
