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
    isIP(address) !== 0 && ours.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
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
