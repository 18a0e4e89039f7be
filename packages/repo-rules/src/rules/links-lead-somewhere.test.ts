import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';

const pages = {
  'README.md': '# Hài Lòng',
  'CONTRIBUTING.md': '',
  'docs/architecture.md': '# Lay of the land\n\n## The stream',
  'docs/glossary.md': '',
};

test('a missing main page is broken', () => {
  expect(linksLeadSomewhere.broken(aRepository({}))).toHaveLength(4);
});

test.each(['docs/gone.md', './docs/', 'docs/architecture.md#the-river', '#nowhere', 'docs/decisions'])(
  'a link to %s is broken or not, as the files say',
  (link) => {
    const broken = linksLeadSomewhere.broken(aRepository({ ...pages, 'README.md': `see [x](${link})` }));
    expect(broken).toEqual(link === './docs/' ? [] : [`README.md: ${link}`]);
  },
);

test('files, folders, headings, images and the web are fine', () => {
  const readme = `# Hài Lòng\n[a](docs/architecture.md#the-stream) [b](docs) ![c](docs/x.png "t") [d](https://x.vn) [e](#hài-lòng)`;
  const repository = aRepository({ ...pages, 'docs/x.png': '', 'README.md': readme });
  expect(linksLeadSomewhere.broken(repository)).toEqual([]);
});

test('a link is followed from the page it stands on', () => {
  const repository = aRepository({ ...pages, 'docs/glossary.md': '[up](../README.md) [wrong](README.md)' });
  expect(linksLeadSomewhere.broken(repository)).toEqual(['docs/glossary.md: README.md']);
});
