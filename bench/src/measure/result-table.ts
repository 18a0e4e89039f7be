import type { Spread } from './spread.ts';

/** One line: a figure of ours beside what it is measured against in the same run. */
export interface ResultRow {
  readonly what: string;
  readonly unit: string;
  readonly ours: Spread;
  /** What ours is compared with, and its figure; null where there is nothing to compare. */
  readonly against: { readonly name: string; readonly theirs: Spread; readonly ratio: Spread } | null;
  /** Further figures worth reading beside it. */
  readonly notes: string;
}

const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

const spreadText = ({ min, median, max }: Spread): string => `${digits(min)} – **${digits(median)}** – ${digits(max)}`;

const HEAD = ['what', 'unit', 'ours', 'against', 'theirs', 'ratio', 'runs', 'notes'];

const cellsOf = ({ what, unit, ours, against, notes }: ResultRow): string[] => [
  what,
  unit,
  spreadText(ours),
  against?.name ?? '',
  against === null ? '' : spreadText(against.theirs),
  against === null ? '' : spreadText(against.ratio),
  String(ours.runs),
  notes,
];

/** Markdown, so that the terminal and docs/performance.md show the same lines. */
export const resultTable = (rows: readonly ResultRow[]): string =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
