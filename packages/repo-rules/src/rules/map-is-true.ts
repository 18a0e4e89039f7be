import type { Repository, Rule } from '../repository.ts';

const MAP = 'docs/architecture.md';
// The folders whose listing is the explanation: directly under these, each child has its place on the map.
const MAPPED = /^(apps\/[^/]+\/src(?:\/(?:modules|features|offline))?)\/([^/]+)\//;
const NAMED = /(?<![\w/.-])((?:apps|packages|e2e|bench|docs)\/[\w./-]*\w)/g;

const mappedFolders = ({ files }: Repository): string[] => {
  const folders = files.flatMap((file) => {
    const found = MAPPED.exec(file);
    const parent = found && MAPPED.exec(`${found[1]}/`);
    return found ? [`${found[1]}/${found[2]}`, ...(parent ? [`${parent[1]}/${parent[2]}`] : [])] : [];
  });
  return [...new Set(folders)].sort();
};

/** A newcomer finds every room on the map, and the map shows no room that was torn down. Paths are written in full. */
export const mapIsTrue: Rule = {
  promise: `every folder of the apps is named in ${MAP} by its full path, and every path named there exists`,
  broken: (repository) => {
    const map = repository.read(MAP);
    if (map === undefined) return [`${MAP}: missing`];
    const named = new Set([...map.matchAll(NAMED)].map((found) => found[1] ?? ''));
    const exists = (path: string) => repository.files.some((file) => file === path || file.startsWith(`${path}/`));
    return [
      ...mappedFolders(repository)
        .filter((folder) => !named.has(folder))
        .map((folder) => `${folder}/: not in ${MAP}`),
      ...[...named].filter((path) => !exists(path)).map((path) => `${MAP}: ${path} does not exist`),
    ];
  },
};
