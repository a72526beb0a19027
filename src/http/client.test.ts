import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { clientFinder, networkOf } from './client.ts';

test('a header is believed from a named proxy alone, and only as far as proxies wrote it', () => {
  const find = clientFinder(['10.0.0.0/8', '192.168.7.5', 'fd00::/8']);
  equal(find('203.0.113.9', '198.51.100.1'), '203.0.113.9', 'who is no proxy says what it likes');
  equal(find('10.1.2.3', '198.51.100.1'), '198.51.100.1');
  equal(find('10.1.2.3', 'evil, 198.51.100.1'), '198.51.100.1', 'what stands left was sent by the browser');
  equal(find('10.1.2.3', '198.51.100.1, 192.168.7.5'), '198.51.100.1', 'through two proxies');
  equal(find('::ffff:10.1.2.3', '::ffff:198.51.100.1'), '198.51.100.1');
  equal(find('fd00::1', '2001:db8::1'), '2001:db8::1');
  equal(find('10.1.2.3', undefined), '10.1.2.3');
  equal(find('10.1.2.3', 'not an address'), '10.1.2.3');
  equal(clientFinder([])('10.1.2.3', '198.51.100.1'), '10.1.2.3', 'nobody is believed until somebody is named');
});

test('an IPv6 client is its network, because it numbers itself below that as it likes', () => {
  equal(networkOf('192.0.2.7'), '192.0.2.7');
  equal(networkOf('2001:db8:12:34:5:6:7:8'), '2001:db8:12:34::/64');
  equal(networkOf('2001:db8:12:34::1'), networkOf('2001:0db8:0012:0034:ffff::'));
  equal(networkOf('2001:db8::1'), '2001:db8:0:0::/64');
  equal(networkOf('::1'), '0:0:0:0::/64');
  equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
  equal(networkOf(''), '');
});
