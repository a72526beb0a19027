/** How pages are looked at: a telephone, a tablet and a desk, in light and in dark. */
export const WIDTHS = [360, 768, 1280] as const;
export const SCHEMES = ['light', 'dark'] as const;
