import { expect, test } from 'vitest';
import { baseImage, copiedParts } from './copied-parts.ts';

const DOCKERFILE = `FROM node:24 AS web
COPY apps/web apps/web
FROM node:24-slim
WORKDIR /app
COPY --from=web /app/apps/web/dist apps/web/dist
COPY packages packages
`;

test('only what the last stage copies is in the image', () => {
  expect(copiedParts(DOCKERFILE)).toEqual([
    { stage: 'web', source: '/app/apps/web/dist' },
    { stage: null, source: 'packages' },
  ]);
  expect(baseImage(DOCKERFILE)).toBe('node:24-slim');
});

test('a way to copy that was never seen is not passed over', () => {
  expect(() => copiedParts('FROM a\nCOPY --chmod=755 b c\n')).toThrow('not understood');
});
