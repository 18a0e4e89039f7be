import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { adminPaths } from '../admin-paths.ts';
import { standInForBrowser } from './testing/render-admin.tsx';

standInForBrowser();

test('the page starts by itself, and every style element it makes carries the nonce of the page', async () => {
  document.head.innerHTML = '<meta property="csp-nonce" nonce="abc123" />';
  document.body.innerHTML = '<div id="root"></div>';
  window.history.replaceState(null, '', adminPaths.signIn);
  await act(async () => {
    await import('./main.tsx');
  });
  expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeDefined();
  const ours = [...document.querySelectorAll<HTMLStyleElement>('style[data-mantine-styles]')];
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.map(({ nonce }) => nonce)).toEqual(ours.map(() => 'abc123'));
});
