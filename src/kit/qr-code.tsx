import encodeQR from 'qr';
import type { Html } from './html.ts';

/** `text` as a QR code with its quiet zone, one path of dark squares: for paper, where nobody can press a link. */
export const QrCode = (props: { text: string; label: string }): Html => {
  const rows = encodeQR(props.text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr-code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={props.label}>
      <path d={path} />
    </svg>
  );
};
