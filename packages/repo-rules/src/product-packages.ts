/** What the lockfile says about one package: its name, and the keys of what it brings. */
interface Locked {
  readonly brings: readonly string[];
}

/** Workspaces that are no part of what an office runs: they judge, measure or break it. */
const NOT_THE_PRODUCT = /^(?:\.|bench|e2e|faults|packages\/repo-rules)$/;

const KEPT_WITH = /^ {4}(?:dependencies|optionalDependencies):$/;
const unquoted = (text: string): string => text.replace(/^'(.*)'$/, '$1');

/** `version` alone, or the whole key where a package is installed under another name. */
const keyOf = (name: string, version: string): string => (/^@?[^@(]+@/.test(version) ? version : `${name}@${version}`);

const sectionOf = (lock: string, name: string): string =>
  new RegExp(`^${name}:\\n(.*?)(?=^\\S)`, 'ms').exec(`${lock}\nend:`)?.[1] ?? '';

/** The blocks of a section by their keys: everything below two spaces and a name. */
const blocksOf = (section: string): readonly (readonly [string, string])[] =>
  [...section.matchAll(/^ {2}(\S.*?):(?: \{\})?\n((?:(?: {4}.*)?\n)*)/gm)].map(
    ([, key = '', about = '']) => [unquoted(key), about] as const,
  );

/** The lines below `dependencies:` and `optionalDependencies:` of one block. */
const kept = (about: string): string[] => {
  let isKept = false;
  return about.split('\n').filter((line) => {
    if (/^ {4}\S/.test(line)) isKept = KEPT_WITH.test(line);
    return isKept && /^ {6}/.test(line);
  });
};

const bringsOf = (about: string): string[] =>
  kept(about).flatMap((line) => {
    const [, name = '', version = ''] = /^ {6}(\S+): (\S+)$/.exec(line) ?? [];
    return name === '' ? [] : [keyOf(unquoted(name), unquoted(version))];
  });

const wantedBy = (about: string): string[] => {
  const pairs = kept(about)
    .join('\n')
    .matchAll(/^ {6}(\S+):\n {8}specifier: .*\n {8}version: (\S+)/gm);
  return [...pairs]
    .map(([, name = '', version = '']) => ({ name: unquoted(name), version: unquoted(version) }))
    .filter(({ version }) => !version.startsWith('link:'))
    .map(({ name, version }) => keyOf(name, version));
};

const withoutPeers = (key: string): string => key.replace(/\(.*$/, '');

/** Every package that a production install of the product brings, however deep, as `name@version`. */
export const productPackages = (lock: string): readonly string[] => {
  const locked = new Map<string, Locked>(
    blocksOf(sectionOf(lock, 'snapshots')).map(([key, about]) => [key, { brings: bringsOf(about) }]),
  );
  const open = blocksOf(sectionOf(lock, 'importers'))
    .filter(([path]) => !NOT_THE_PRODUCT.test(path))
    .flatMap(([, about]) => wantedBy(about));
  const seen = new Set<string>();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(locked.get(key)?.brings ?? []));
  }
  return [...new Set([...seen].map(withoutPeers))].toSorted();
};
