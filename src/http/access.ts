/**
 * Who may do what with a route. `yes`: any object. `own`: only one's own, which the route's guard proves.
 * `sign-in`: asked to sign in first, and brought back. `no`: refused.
 */
export type Permission = 'yes' | 'own' | 'sign-in' | 'no';

/** One row of the access table: a column for everybody there is. */
export interface AccessRow {
  readonly anonymous: Permission;
  readonly draftHolder: Permission;
  readonly linkHolder: Permission;
  readonly participant: Permission;
  readonly coordinator: Permission;
}
export type Role = keyof AccessRow;
export type AccessTable = Readonly<Record<string, AccessRow>>;

/**
 * The page a form's address belongs to, where one can go on in the other language: '/besoeg/:id/ja' has a page of its own
 * or is part of '/besoeg/:id'. Answers the pattern; '/' is there for every one.
 */
export const pageOf = (table: AccessTable, path: string): string => {
  if (path === '/' || table[`GET ${path}`]) return path;
  return pageOf(table, path.slice(0, path.lastIndexOf('/')) || '/');
};

const fits = (pattern: string, path: string): boolean => {
  const [written, given] = [pattern.split('/'), path.split('/')];
  return (
    written.length === given.length && written.every((segment, i) => segment.startsWith(':') || segment === given[i])
  );
};

const unknowns = (pattern: string): number => pattern.split(':').length;

/** Whether somebody can go to this path: of the patterns that fit, the one that says most about it has a page. */
export const isPage = (table: AccessTable, path: string): boolean => {
  const patterns = Object.keys(table).map((route) => route.slice(route.indexOf(' ') + 1));
  const [nearest] = patterns.filter((one) => fits(one, path)).toSorted((a, b) => unknowns(a) - unknowns(b));
  return nearest !== undefined && table[`GET ${nearest}`] !== undefined;
};

/** Best first: a person has every role that fits, and the kindest permission counts. */
const KINDNESS: readonly Permission[] = ['yes', 'own', 'sign-in', 'no'];

/**
 * What a request may do. Draft and link holders have no account: holding is proved by the guard,
 * so their column counts for everybody who might hold something.
 */
export const permissionFor = (
  row: AccessRow,
  visitor: { hasSession: boolean; isPerson: boolean; isCoordinator: boolean },
): Permission => {
  const columns: Role[] = ['linkHolder'];
  if (!visitor.isPerson) columns.push('anonymous');
  if (visitor.hasSession) columns.push('draftHolder');
  if (visitor.isPerson) columns.push('participant');
  if (visitor.isCoordinator) columns.push('coordinator');
  const kindest = Math.min(...columns.map((column) => KINDNESS.indexOf(row[column])));
  const permission = KINDNESS[kindest] as Permission;
  // Whoever has signed in is not helped by being asked to.
  return permission === 'sign-in' && visitor.isPerson ? 'no' : permission;
};
