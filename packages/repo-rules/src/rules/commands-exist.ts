import { codeIn, documents } from '../markdown.ts';
import type { Repository, Rule } from '../repository.ts';

const COMMAND = /(?:^|[\s;&|($])(p?npm)[ \t]+([^\n;&|)#]+)/gm;
const TAKES_A_VALUE = ['--filter', '-F', '--dir', '-C', '--prefix'];
const BUILT_IN = [
  'install',
  'i',
  'ci',
  'add',
  'exec',
  'update',
  'outdated',
  'audit',
  'why',
  'licenses',
  'config',
  'root',
];

interface Manifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifests = ({ files, read }: Repository): Manifest[] =>
  files
    .filter((path) => /^((apps|packages)\/[^/]+\/|(e2e|bench)\/)?package\.json$/.test(path))
    .sort((a, b) => a.length - b.length)
    .map((path) => JSON.parse(read(path) ?? '{}') as Manifest);

/** The script a command line names and the workspace it is looked for in; undefined where none is named. */
const scriptOf = (line: string): { script: string; workspace: string | undefined } | undefined => {
  const words = line.trim().split(/\s+/);
  let workspace: string | undefined;
  while (words[0]?.startsWith('-')) {
    const [option = '', value] = words.shift()?.split('=') ?? [];
    const given = value ?? (TAKES_A_VALUE.includes(option) ? words.shift() : undefined);
    if (option === '--filter' || option === '-F') workspace = given;
  }
  const [verb, next] = words;
  const script = verb === 'run' ? next : verb;
  return script === undefined || (verb !== 'run' && BUILT_IN.includes(script)) ? undefined : { script, workspace };
};

/** A command in a document is a promise that typing it does something. */
export const commandsExist: Rule = {
  promise: 'every npm and pnpm command in the documents is a script of that workspace',
  broken: (repository) => {
    const [root, ...workspaces] = manifests(repository);
    const exists = (line: string): boolean => {
      const named = scriptOf(line);
      if (named === undefined) return true;
      const { script, workspace } = named;
      const manifest = workspace === undefined ? root : workspaces.find(({ name }) => name === workspace);
      return manifest?.scripts?.[script] !== undefined;
    };
    return documents(repository).flatMap((path) =>
      codeIn(repository.read(path) ?? '')
        .flatMap((code) => [...code.matchAll(COMMAND)])
        .filter((found) => !exists(found[2] ?? ''))
        .map((found) => `${path}: ${found[1]} ${found[2]?.trim()}`),
    );
  },
};
