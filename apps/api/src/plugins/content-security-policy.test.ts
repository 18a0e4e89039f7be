import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

test('nothing inline and nothing from elsewhere is allowed', () => {
  const policy = contentSecurityPolicy();
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|upgrade/);
});

test('a nonce admits style elements and nothing else', () => {
  expect(contentSecurityPolicy('nonce-abc')).toContain("style-src 'self' 'nonce-abc';");
  expect(contentSecurityPolicy('nonce-abc').match(/nonce/g)).toHaveLength(1);
});

test('only the page that holds frames may show a picture of its own memory', () => {
  expect(contentSecurityPolicy(undefined, 'holds')).toContain("img-src 'self' blob:;");
  expect(contentSecurityPolicy(undefined, 'is-held')).toContain("img-src 'self';");
});

test('text becomes code nowhere but through the one named door of a page', () => {
  for (const policy of [contentSecurityPolicy(), contentSecurityPolicy('nonce-abc', 'holds')])
    expect(policy).toContain("require-trusted-types-for 'script';");
  expect(contentSecurityPolicy()).toContain('trusted-types service-worker;');
  expect(contentSecurityPolicy(undefined, 'is-held')).toContain('trusted-types service-worker;');
  expect(contentSecurityPolicy('nonce-abc', 'holds')).toContain('trusted-types default;');
});
