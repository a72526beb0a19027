import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import decodeQR from 'qr/decode.js';
import { QrCode } from './qr-code.tsx';

/** Draws the squares of the code's path, four pixels each, as a camera would see them. */
const photographed = (svg: string): { width: number; height: number; data: Uint8Array } => {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const width = size * 4;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < 4; dy++)
      for (let dx = 0; dx < 4; dx++) data.set([0, 0, 0, 255], ((Number(y) * 4 + dy) * width + Number(x) * 4 + dx) * 4);
  return { width, height: width, data };
};

test('a phone reads the address back out of the code', () => {
  const addresses = ['https://ipraktik.example/tilmeld', `https://${'a'.repeat(120)}.example/en/tilmeld`];
  const read = addresses.map((text) => decodeQR(photographed(QrCode({ text, label: 'Tilmeld' }).text)));
  deepEqual(read, addresses);
});
