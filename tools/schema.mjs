/**
 * `npm run schema`: writes what the migrations add up to, for people (migrations/schema.sql) and for the type checker
 * (src/platform/tables.ts). Runs on Node 20 and newer; the writing (write-schema.mjs) on the project's own.
 */
import { installMissing } from './install.mjs';
import { becomeNode, command } from './project.mjs';

await command(async () => {
  await installMissing({ all: true });
  becomeNode(['tools/write-schema.mjs']);
});
