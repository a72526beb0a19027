import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

const foldersBelow = (folder) =>
  existsSync(folder)
    ? [
        folder,
        ...readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
          .flatMap((entry) => foldersBelow(join(folder, entry.name))),
      ]
    : [];

/**
 * Tells of every change below some folders, those made later included. Each folder is watched by itself: Node's
 * `recursive` watches single files on Linux, and loses one whose editor saves by renaming a new file over the old.
 * @param {string[]} folders
 * @param {(name: string) => void} changed told the name of the file, within its folder
 * @returns {{ stop(): void }}
 */
export const watchFolders = (folders, changed) => {
  const watched = new Map();
  const forget = (folder) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const watchAll = () => {
    for (const folder of folders.flatMap(foldersBelow)) {
      if (watched.has(folder)) continue;
      const watcher = watch(folder, (event, name) => {
        // Something has come or gone, and it may be a folder.
        if (event === 'rename') watchAll();
        changed(name ?? '');
      });
      watcher.on('error', () => forget(folder));
      watched.set(folder, watcher);
    }
    for (const folder of watched.keys()) if (!existsSync(folder)) forget(folder);
  };
  watchAll();
  return {
    stop: () => {
      for (const folder of watched.keys()) forget(folder);
    },
  };
};
