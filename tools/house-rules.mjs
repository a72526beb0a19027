/** The house's own rules, which no linter knows. Each complaint is one line: where, what, and what to do instead. */
import { fileURLToPath } from 'node:url';
import { roleComplaint } from './file-roles.mjs';
import { repositoryFiles } from './repository.mjs';

/**
 * Everything in the repository at `root` that breaks a rule of the house.
 * @returns {string[]} `path: complaint`
 */
export const complaints = (root) =>
  repositoryFiles(root).flatMap((path) => {
    const role = roleComplaint(path);
    return role ? [`${path}: ${role}`] : [];
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = complaints(fileURLToPath(new URL('..', import.meta.url)));
  for (const complaint of found) console.log(complaint);
  process.exitCode = found.length > 0 ? 1 : 0;
}
