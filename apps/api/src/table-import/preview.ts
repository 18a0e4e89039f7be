import { createHash } from 'node:crypto';
import type { TableChange, TablePreview } from '@hailong/schema/table-import';
import canonicalize from 'canonicalize';
import { changedColumns, type Change, type TableDiff } from './diff-table.ts';
import type { TableKind } from './table-kind.ts';

/** Of each kind of change so many are shown. */
const SHOWN = 100;

const fingerprintOf = (diff: object): string =>
  createHash('sha256')
    .update(String(canonicalize(diff)))
    .digest('base64url');

const toChange = <Row>(kind: TableKind<Row>, { line, before, after }: Change<Row>): TableChange => {
  const was = before === null ? {} : kind.cellsOf(before);
  const is = kind.cellsOf(after);
  return {
    line,
    key: kind.keyOfRow(after),
    name: kind.nameOf(after),
    cells: changedColumns(was, is).map((column) => ({ column, before: was[column] ?? '', after: is[column] ?? '' })),
  };
};

/** What a person looks at before anything is written. */
export const previewOf = <Row>(kind: TableKind<Row>, diff: TableDiff<Row>): TablePreview => {
  const shown = (changes: readonly Change<Row>[]) => ({
    count: changes.length,
    first: changes.slice(0, SHOWN).map((change) => toChange(kind, change)),
  });
  return {
    fingerprint: fingerprintOf(diff),
    added: shown(diff.added),
    changed: shown(diff.changed),
    missing: shown(diff.missing),
    retiresMissing: diff.retiresMissing,
    same: diff.same,
    wrong: { count: diff.wrong.length, first: diff.wrong.slice(0, SHOWN) },
  };
};
