/**
 * The slices in the order in which they may know each other: each knows those above it here, and no other.
 * Arrows (arrow-rules.mjs) and file roles (file-roles.mjs) are made from this one list.
 */
export const SLICES = [
  'accounts',
  'workplaces',
  'rounds',
  'sign-ups',
  'matching-runs',
  'wishes',
  'arrangements',
  'placements',
  'repairs',
  'workshops',
  'visits',
  'evaluations',
  'relations',
  'campaign',
  'my-page',
  'office',
  'worlds',
];

/** What every slice stands on. The ground knows no slice, and its files are free in their roles. */
export const GROUND = ['platform', 'kit', 'http', 'messages'];

/** The only files that lie in src/ itself: they put the slices together. */
export const ROOT = ['main', 'config', 'web', 'worker', 'access', 'frame', 'problem', 'letters', 'causes'];
