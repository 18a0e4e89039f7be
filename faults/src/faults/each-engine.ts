import type { Capability, Control, Fault, OpenFault } from '../fault.ts';
import type { EngineName } from '../real/engine.ts';

const ENGINES: readonly (readonly [letter: string, EngineName, Capability])[] = [
  ['', 'Chromium', 'chromium'],
  ['F', 'Firefox', 'firefox'],
  ['W', 'WebKit', 'webkit'],
];

interface InEngines {
  readonly id: string;
  readonly title: string;
  readonly open: (name: EngineName) => Promise<OpenFault>;
  /** What the site's address needs. */
  readonly at?: Capability;
  /** How often before a release, in each. */
  readonly release?: number;
  /** Tried in Chromium. */
  readonly controls?: readonly Control[];
}

/** One fault in three browsers that share no code: F8 in Chromium is F8F in Firefox and F8W in WebKit. */
export const inEachEngine = ({
  id,
  title,
  open,
  at = 'lan-address',
  release = 10,
  controls = [],
}: InEngines): readonly Fault[] =>
  ENGINES.map(([letter, name, capability]) => ({
    id: `${id}${letter}`,
    title: `${title}, in ${name}`,
    needs: ['proc', at, capability],
    // Before a release only: two of the browsers are no part of what npm test installs.
    runs: { pullRequest: 0, release },
    open: async () => open(name),
    controls: letter === '' ? controls : [],
  }));
