import { expect, test } from 'vitest';
import { putStylesFirst } from './styles-first.ts';

test('styles come before scripts, in their order, and everything else stays', () => {
  const page = [
    '<head>',
    '  <title>x</title>',
    '  <script type="module" src="/a.js"></script>',
    '  <link rel="modulepreload" href="/b.js">',
    '  <link rel="stylesheet" href="/a.css">',
    '  <link rel="stylesheet" href="/b.css">',
    '</head>',
    '',
  ].join('\n');
  expect(
    putStylesFirst(page)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    '<head>',
    '<title>x</title>',
    '<link rel="stylesheet" href="/a.css">',
    '<link rel="stylesheet" href="/b.css">',
    '<script type="module" src="/a.js"></script>',
    '<link rel="modulepreload" href="/b.js">',
    '</head>',
    '',
  ]);
});

test('a page without styles, or without scripts, is left as it is', () => {
  for (const page of ['<head>\n  <script src="/a.js"></script>\n</head>', '<head>\n</head>'])
    expect(putStylesFirst(page)).toBe(page);
});
