import { expect, test } from 'vitest';
import { anchorsOf, codeIn, documents, withoutFences } from './markdown.ts';
import { aRepository } from './testing/a-repository.ts';

const page = '# Chạy thử: `npm start`!\n\n[a](b.md) and `inline`\n\n```sh\n[c](d.md)\npnpm check\n```\n\n## Two\n';

test('code is found in fences and in the line', () => {
  expect(codeIn(page)).toEqual(['[c](d.md)\npnpm check\n', 'npm start', 'inline']);
});

test('a fence hides what looks like a link', () => {
  expect(withoutFences(page)).toContain('[a](b.md)');
  expect(withoutFences(page)).not.toContain('[c](d.md)');
});

test('anchors are spelled as GitHub spells them', () => {
  expect(anchorsOf(page)).toEqual(['chạy-thử-npm-start', 'two']);
});

test('documents are the pages for people, not the notes of a fixture', () => {
  const files = { 'README.md': '', 'docs/decisions/0001-x.md': '', 'apps/web/README.md': '', 'apps/web/src/x.md': '' };
  expect(documents(aRepository(files))).toEqual(['README.md', 'docs/decisions/0001-x.md', 'apps/web/README.md']);
});
