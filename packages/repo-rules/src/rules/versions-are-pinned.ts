import type { Repository, Rule } from '../repository.ts';

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
/** Under another name, so that two versions can stand side by side. */
const ALIAS = /^npm:(?:@[\w.-]+\/)?[\w.-]+@/;
const WORKSPACE_FILE = 'pnpm-workspace.yaml';

interface Manifest {
  readonly packageManager?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const looseInCatalog = (workspaceFile: string): string[] => {
  const catalog = /^catalog:\n((?: +.*\n| *\n)+)/m.exec(`${workspaceFile}\n`)?.[1] ?? '';
  const entries = [...catalog.matchAll(/^ +'?([^\s':#]+)'?: *'?([^\s'#]+)'?/gm)];
  if (entries.length === 0) return [`${WORKSPACE_FILE}: no catalog found`];
  return entries
    .filter(([, , version = '']) => !EXACT.test(version.replace(ALIAS, '')))
    .map(([, name, version]) => `${WORKSPACE_FILE}: ${name} ${version} is a range`);
};

const outsideCatalog = (path: string, contents: string): string[] => {
  const { dependencies, devDependencies } = JSON.parse(contents) as Manifest;
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
    .map(([name, version]) => `${path}: ${name} ${version} is not from the catalog`);
};

const otherPackageManagers = ({ files, read }: Repository): string[] => {
  const pinned = (JSON.parse(read('package.json') ?? '{}') as Manifest).packageManager ?? '';
  if (!pinned.startsWith('pnpm@') || !EXACT.test(pinned.slice('pnpm@'.length))) {
    return ['package.json: packageManager names no exact pnpm'];
  }
  const launcher = files.filter((path) => /^apps\/launcher\/src\/.*\.mjs$/.test(path)).map((path) => read(path) ?? '');
  return [
    ...(launcher.some((contents) => contents.includes('packageManager'))
      ? []
      : ['apps/launcher: installs with something else than packageManager']),
    ...files
      .filter((path) => /^\.ci\/|\.md$|Dockerfile$|\.ya?ml$/.test(path) && path !== 'pnpm-lock.yaml')
      .flatMap((path) => [...(read(path) ?? '').matchAll(/\bpnpm@\d[\w.-]*\d/g)].map(([named]) => ({ path, named })))
      .filter(({ named }) => named !== pinned)
      .map(({ path, named }) => `${path}: ${named} is not ${pinned}`),
  ];
};

/** Packages whose bytes the lockfile does not tell, so that a registry could serve others. */
const withoutHash = (lock: string): string[] => {
  const packages = /^packages:\n(.*?)(?=^\S)/ms.exec(`${lock}\nend`)?.[1] ?? '';
  return [...packages.matchAll(/^ {2}(\S.*):\n((?: {4}.*\n)*)/gm)]
    .filter(([, , about = '']) => !/\bintegrity: sha512-/.test(about))
    .map(([, name]) => `pnpm-lock.yaml: ${name} has no sha512`);
};

/** What the benchmark measures ours against has a lockfile of its own and no catalog: it is no dependency of the product. */
const OF_PEERS = /^bench\/peers\/[^/]+\/package\.json$/;

const looseOutside = (path: string, contents: string): string[] =>
  Object.entries((JSON.parse(contents) as Manifest).dependencies ?? {})
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${path}: ${name} ${version} is a range`);

/** Install scripts that were allowed for a package which has gone, and would come back with it unseen. */
const allowedInVain = (workspaceFile: string, lock: string): string[] => {
  const allowed = /^allowBuilds:\n((?: +.*\n)+)/m.exec(`${workspaceFile}\n`)?.[1] ?? '';
  return [...allowed.matchAll(/^ +'?([^\s':#]+)'?: *true/gm)]
    .filter(([, name = '']) => !lock.includes(`\n  ${name}@`) && !lock.includes(`\n  '${name}@`))
    .map(([, name]) => `${WORKSPACE_FILE}: allowBuilds names ${name}, which nothing depends on`);
};

/** The same bytes on every machine, from whatever registry that machine may reach. */
export const versionsArePinned: Rule = {
  promise: 'every version is exact and written once, and the lockfile names bytes, not a registry',
  broken: (repository) => {
    const { files, read } = repository;
    const lock = read('pnpm-lock.yaml');
    const addresses = ['pnpm-lock.yaml', WORKSPACE_FILE, '.npmrc'].flatMap((path) =>
      [...(read(path) ?? '').matchAll(/^.*\b(?:tarball|registry)['"]?\s*[:=]\s*\S*\/\/.*$/gm)].map(
        ([line]) => `${path}: ${line.trim()}`,
      ),
    );
    return [
      ...(lock === undefined ? ['pnpm-lock.yaml: missing'] : []),
      ...addresses,
      ...withoutHash(lock ?? ''),
      ...allowedInVain(read(WORKSPACE_FILE) ?? '', lock ?? ''),
      ...looseInCatalog(read(WORKSPACE_FILE) ?? ''),
      ...files
        .filter((path) => /(^|\/)package\.json$/.test(path))
        .flatMap((path) => (OF_PEERS.test(path) ? looseOutside : outsideCatalog)(path, read(path) ?? '{}')),
      ...otherPackageManagers(repository),
    ];
  },
};
