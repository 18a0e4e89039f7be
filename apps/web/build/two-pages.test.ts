import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { openAdministration } from './two-pages.ts';

test.each([
  ['/admin', '/admin.html'],
  ['/admin/sign-in?next=1', '/admin.html'],
  ['/admin/offices/van-gia/months/2026-10', '/admin.html'],
  ['/', '/'],
  ['/o/van-gia', '/o/van-gia'],
  ['/administrative', '/administrative'],
  ['/admin/main.tsx', '/admin/main.tsx'],
])('%s opens %s', (asked, opened) => {
  const request = { url: asked } as IncomingMessage;
  let passedOn = false;
  openAdministration(request, {} as ServerResponse, () => {
    passedOn = true;
  });
  expect([request.url, passedOn]).toEqual([opened, true]);
});
