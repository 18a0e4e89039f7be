import { posix } from 'node:path';
import { anchorsOf, documents, withoutFences } from '../markdown.ts';
import type { Repository, Rule } from '../repository.ts';

const REQUIRED = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/glossary.md'];
const LINK = /\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;
const ELSEWHERE = /^[a-z][a-z+.-]*:/i;

const leadsNowhere = (repository: Repository, from: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURI(path)).replace(/\/$/, '');
  const isFolder = repository.files.some((file) => file.startsWith(`${target}/`));
  const contents = repository.read(target);
  if (contents === undefined) return !isFolder || anchor !== undefined;
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(contents).includes(decodeURI(anchor));
};

/** Documentation that points at a file that moved is worse than none. */
export const linksLeadSomewhere: Rule = {
  promise: 'every relative link in the documents leads to a file, a folder or a heading, and the four main pages exist',
  broken: (repository) => [
    ...REQUIRED.filter((path) => repository.read(path) === undefined).map((path) => `${path}: missing`),
    ...documents(repository).flatMap((path) =>
      [...withoutFences(repository.read(path) ?? '').matchAll(LINK)]
        .map((found) => found[1] ?? '')
        .filter((link) => !ELSEWHERE.test(link) && leadsNowhere(repository, path, link))
        .map((link) => `${path}: ${link}`),
    ),
  ],
};
