import type { ResultRow } from '../measure/result-table.ts';
import { medianOf, ratiosOf, spreadOf } from '../measure/spread.ts';
import type { Scores } from './lighthouse-scores.ts';
import type { Visits } from './measure-visits.ts';
import { chainText, longestChain } from './request-chain.ts';
import type { SentFile } from './sent-files.ts';
import type { FollowedVisit } from './visit.ts';

/** The runs of one page. */
export interface Measured {
  readonly name: string;
  readonly visits: readonly Visits[];
}

const MS = 'ms, less is better';
const KB = 'kB, less is better';

const compared = (
  [what, unit]: readonly [string, string],
  [ours, theirs]: readonly [Measured, Measured],
  figure: (visits: Visits) => number,
  notes = '',
): ResultRow => {
  const mine = ours.visits.map(figure);
  const others = theirs.visits.map(figure);
  return {
    what,
    unit,
    ours: spreadOf(mine),
    against: { name: theirs.name, theirs: spreadOf(others), ratio: ratiosOf(mine, others) },
    notes,
  };
};

const painted = ({ name, visits }: Measured): string =>
  `${name} ${Math.round(medianOf(visits.map(({ first }) => first.firstPaint)))} ms`;

const chainOf = ({ requests, firstPaint, usable }: FollowedVisit): string =>
  `${requests.filter(({ at }) => at <= firstPaint).length} begun before first paint; longest chain before first paint ${chainText(longestChain(requests, firstPaint))}, before the answer ${chainText(longestChain(requests, usable))}`;

/** What each page takes, beside each other page of the same run. */
export const visitRows = (ours: Measured, others: readonly Measured[], followed: FollowedVisit): ResultRow[] => {
  const pairs = others.map((theirs): readonly [Measured, Measured] => [ours, theirs]);
  const opensOffline = ours.visits.map(({ offline }) => offline?.usable).filter((usable) => usable !== undefined);
  const opened = others.map(
    ({ name, visits }) => `${name} ${visits.some(({ offline }) => offline) ? 'opens' : 'does not open'}`,
  );
  return [
    ...pairs.map((pair) => compared(['first visit, usable', MS], pair, ({ first }) => first.usable)),
    ...pairs.map((pair) => compared(['second visit, usable', MS], pair, ({ second }) => second.usable)),
    ...(opensOffline.length === ours.visits.length
      ? [
          {
            what: 'offline after one visit, usable',
            unit: MS,
            ours: spreadOf(opensOffline),
            against: null,
            notes: opened.join(', '),
          },
        ]
      : []),
    {
      what: 'first paint',
      unit: MS,
      ours: spreadOf(ours.visits.map(({ first }) => first.firstPaint)),
      against: null,
      notes: others.map(painted).join(', '),
    },
    ...pairs.map((pair) => compared(['on the wire before usable', KB], pair, ({ first }) => first.kB)),
    ...pairs.map((pair) =>
      compared(
        ['requests before usable', 'requests, fewer are better'],
        pair,
        ({ first }) => first.asked,
        pair[1] === others[0] ? chainOf(followed) : '',
      ),
    ),
  ];
};

const fileRow = (what: string, brotli: number, notes: string): ResultRow => ({
  what,
  unit: 'kB brotli',
  ours: spreadOf([brotli / 1000]),
  against: null,
  notes,
});

/** Each file of the way to the first tap, then all scripts together, with and without what follows it. */
export const fileRows = (beforeTap: readonly SentFile[], later: readonly SentFile[]): ResultRow[] => {
  const scripts = (files: readonly SentFile[]): number =>
    files.filter(({ isScript }) => isScript).reduce((sum, { brotli }) => sum + brotli, 0);
  const note = ({ gzip, compressed }: SentFile): string =>
    compressed === 'not'
      ? 'smaller than a packet, sent as it is'
      : `gzip ${(gzip / 1000).toFixed(1)} kB; compressed ${compressed}`;
  return [
    ...[...beforeTap, ...later].map((file) => fileRow(file.name, file.brotli, note(file))),
    fileRow('JavaScript before the first tap', scripts(beforeTap), 'budget 80 kB'),
    fileRow('JavaScript of the whole page', scripts([...beforeTap, ...later]), 'budget 120 kB'),
  ];
};

/** The phone that Lighthouse imitates is slower on a slower machine, so that its word on the other page belongs beside ours. */
export const scoreRows = (ours: readonly Scores[], other: string, theirs: readonly Scores[]): ResultRow[] =>
  (['performance', 'accessibility', 'best-practices'] as const).map((category) => {
    const mine = ours.map((scores) => scores[category]);
    const others = theirs.map((scores) => scores[category]);
    return {
      what: `Lighthouse mobile, ${category}`,
      unit: 'of 100, more is better',
      ours: spreadOf(mine),
      against: { name: other, theirs: spreadOf(others), ratio: ratiosOf(mine, others) },
      notes: '',
    };
  });
