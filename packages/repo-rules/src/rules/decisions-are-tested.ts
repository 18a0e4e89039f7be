import { posix } from 'node:path';
import type { Repository, Rule } from '../repository.ts';

const SOURCE = /^(apps|packages)\/[^/]+\/(src|build)\/.*\.(ts|tsx|mjs)$/;
const TEST = /\.test\.(ts|tsx|mjs)$/;
const DECISION = /\b(if|switch|for|while|catch) ?\(|\?\?|&&|\|\||\s\?\s/;

const codeOf = (contents: string): string =>
  contents
    .replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\$])*`/g, "''");

const importsOf = (path: string, contents: string): string[] =>
  [...contents.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((found) =>
    posix.join(posix.dirname(path), found[1] ?? ''),
  );

/** Drives the real thing, a database or a DOM, and with it everything it reaches. */
const REAL_THING = /\.(db|dom)\.test\.tsx?$/;

const isProven = ({ files, read }: Repository, path: string): boolean => {
  const folder = posix.dirname(path);
  const noun = posix.basename(path).split('.')[0] ?? '';
  const beside = files.filter((file) => TEST.test(file) && posix.dirname(file) === folder);
  if (beside.some((file) => posix.basename(file).split('.')[0] === noun)) return true;
  const importedBy = (file: string) => importsOf(file, read(file) ?? '');
  if (beside.flatMap(importedBy).includes(path)) return true;
  // A component is proven by the screen that shows it, wherever that lies; anything else beside itself.
  const isComponent = path.endsWith('.tsx');
  const reached = new Set((isComponent ? files : beside).filter((file) => REAL_THING.test(file)));
  // A set grows while it is walked, so this follows the imports to their end.
  for (const file of reached) {
    for (const next of importedBy(file)) if (isComponent || next.startsWith(`${folder}/`)) reached.add(next);
  }
  return reached.has(path);
};

/**
 * Only a file that decides something needs a test; a table, a constant or a list of imports cannot be wrong alone.
 * `provenElsewhere` says for each exception what proves it instead.
 */
export const decisionsAreTested = (provenElsewhere: Readonly<Record<string, string>>): Rule => ({
  promise: 'every source file that decides something has a test beside it',
  broken: (repository) => {
    const untested = repository.files
      .filter((path) => SOURCE.test(path) && !TEST.test(path) && !path.includes('/testing/'))
      .filter((path) => DECISION.test(codeOf(repository.read(path) ?? '')))
      .filter((path) => !isProven(repository, path));
    return [
      ...untested.filter((path) => provenElsewhere[path] === undefined).map((path) => `${path}: no test beside it`),
      ...Object.keys(provenElsewhere)
        .filter((path) => !untested.includes(path))
        .map((path) => `${path}: is gone, or needs no exception any more`),
    ];
  },
});
