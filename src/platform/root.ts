import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rootAbove = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder)) throw new Error('no package.json above the program: the project is not whole');
  return rootAbove(dirname(folder));
};

/** The project's folder, wherever the program was bundled to and started from. Files read at run time lie below it. */
export const projectRoot: string = rootAbove(dirname(fileURLToPath(import.meta.url)));
