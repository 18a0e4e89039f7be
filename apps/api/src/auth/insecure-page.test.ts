import { expect, test } from 'vitest';
import { INSECURE_PAGE_STYLE, insecurePage } from './insecure-page.ts';

test('without https the page sends people to the server computer, in both languages', () => {
  const page = insecurePage({ publicUrl: 'http://192.168.1.10:8080', port: 8080 });
  expect(page.match(/href="http:\/\/localhost:8080\/admin"/g)).toHaveLength(2);
  expect(page).toContain('máy chủ');
  expect(page).toContain('server computer');
});

test('with https it names that address', () => {
  const page = insecurePage({ publicUrl: 'https://danhgia.example.vn', port: 8080 });
  expect(page.match(/href="https:\/\/danhgia\.example\.vn\/admin"/g)).toHaveLength(2);
  expect(page).not.toContain('localhost');
});

test('it has one style element, which the policy names by its hash, and nothing else inline', () => {
  const page = insecurePage({ publicUrl: undefined, port: 1 });
  expect(page.split(`<style>${INSECURE_PAGE_STYLE}</style>`)).toHaveLength(2);
  expect(page.replace(INSECURE_PAGE_STYLE, '')).not.toMatch(/<script|style=|\son\w+=/);
});
