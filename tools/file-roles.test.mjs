import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ROLES, roleComplaint } from './file-roles.mjs';

test('every role has its place in a slice', () => {
  for (const role of Object.keys(ROLES)) assert.equal(roleComplaint(`src/sign-ups/host-offer${role}`), undefined, role);
  assert.equal(roleComplaint('src/sign-ups/host-offer.routes.test.tsx'), undefined);
  assert.equal(roleComplaint('src/workplaces/data/municipalities.json'), undefined);
});

test('ground and root take what they need', () => {
  assert.equal(roleComplaint('src/kit/html.ts'), undefined);
  assert.equal(roleComplaint('src/platform/database/launcher.ts'), undefined);
  assert.equal(roleComplaint('src/main.ts'), undefined);
  assert.equal(roleComplaint('src/access.test.ts'), undefined);
});

test('each wrong file is told what it could be instead', () => {
  const wrong = {
    'src/sign-ups/host-offer.controller.ts': /no role a slice's file may have/,
    'src/sign-ups/host-offer.page.ts': /no role a slice's file may have/,
    'src/sign-ups/hostOffer.ts': /kebab-case/,
    'src/sign-ups/steps/days.page.tsx': /a slice is flat/,
    'src/signups/host-offer.ts': /no slice/,
    'src/start.ts': /lie in src\/ itself/,
    'src/kit/index.ts': /drawer/,
    'src/platform/date-utils.ts': /drawer/,
    'src/accounts/types.ts': /drawer/,
    'matching/src/helpers.ts': /drawer/,
  };
  for (const [path, message] of Object.entries(wrong))
    assert.match(roleComplaint(path) ?? 'no complaint', message, path);
});

test("a leader's approval is a thing of the domain, a manager of things is not", () => {
  assert.equal(roleComplaint('src/sign-ups/manager-approval.rules.ts'), undefined);
  assert.match(roleComplaint('src/sign-ups/draft-manager.ts') ?? '', /drawer/);
});
