import type { TableImport, TableName } from '@hailong/schema/table-import';
import canonicalize from 'canonicalize';
import { and, desc, eq } from 'drizzle-orm';
import { appendAudit } from '../auth/audit.store.ts';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { offices } from '../database/tables/offices.ts';
import { tableImports } from '../database/tables/table-imports.ts';
import type { Change } from './diff-table.ts';

export interface Writer {
  readonly officeId: number;
  readonly actor: string;
}

/** How one table is written; everything else about importing is the same for all. */
export interface TableWriter<Row> {
  readonly name: TableName;
  /** Its rows as they are now, read in the transaction. */
  readRows(transaction: Transaction, officeId: number): Promise<Row[]>;
  /** Adds or overwrites; the rows with the keys that new ones were given. */
  write(transaction: Transaction, officeId: number, changes: readonly Change<Row>[]): Promise<readonly Change<Row>[]>;
  /** Takes added rows back. */
  takeBack(transaction: Transaction, officeId: number, added: readonly Row[]): Promise<void>;
  /** Names a row for good. */
  identityOf(row: Row): string;
  /** A row as it was kept with the import. */
  parse(stored: unknown): Row;
}

/** Whoever changes the office's tables takes turns on its row. */
export const lockOffice = async (transaction: Transaction, officeId: number): Promise<void> => {
  await transaction.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId)).for('no key update');
};

const lastRow = async (database: Database | Transaction, officeId: number, name: TableName) => {
  const [row] = await database
    .select()
    .from(tableImports)
    .where(and(eq(tableImports.officeId, officeId), eq(tableImports.tableName, name)))
    .orderBy(desc(tableImports.sequence))
    .limit(1);
  return row;
};

/** The import that could be undone, if nothing of it was changed since. */
export const readLastImport = async (
  database: Database,
  officeId: number,
  name: TableName,
): Promise<TableImport | null> => {
  const row = await lastRow(database, officeId, name);
  if (!row || row.undoneAt !== null) return null;
  const { at, actor, fileName, added, changed, retired } = row;
  return { at: at.toISOString(), by: actor, fileName, added, changed, retired };
};

export interface PlannedImport<Row> {
  readonly fileName: string;
  readonly changes: readonly Change<Row>[];
  readonly counts: { readonly added: number; readonly changed: number; readonly retired: number };
}

/** Applies what `plan` makes of the rows as they are now, and keeps what is needed to undo it; all or nothing. */
export const applyImport = <Row>(
  database: Database,
  { officeId, actor }: Writer,
  table: TableWriter<Row>,
  plan: (current: readonly Row[]) => PlannedImport<Row>,
): Promise<void> =>
  database.transaction(async (transaction) => {
    await lockOffice(transaction, officeId);
    const { fileName, changes, counts } = plan(await table.readRows(transaction, officeId));
    const written = await table.write(transaction, officeId, changes);
    const sequence = ((await lastRow(transaction, officeId, table.name))?.sequence ?? 0) + 1;
    await transaction.insert(tableImports).values({
      officeId,
      tableName: table.name,
      sequence,
      at: new Date(),
      actor,
      fileName,
      ...counts,
      changes: written.map(({ before, after }) => ({ before, after })),
    });
    await appendAudit(transaction, {
      officeId,
      actor,
      action: `${table.name}.imported`,
      details: { sequence, ...counts },
    });
  });

/** @returns false when there is nothing to undo, or a row of it was changed afterwards */
export const undoImport = <Row>(
  database: Database,
  { officeId, actor }: Writer,
  table: TableWriter<Row>,
): Promise<boolean> =>
  database.transaction(async (transaction) => {
    await lockOffice(transaction, officeId);
    const last = await lastRow(transaction, officeId, table.name);
    if (!last || last.undoneAt !== null) return false;
    const { sequence } = last;
    const now = new Map(
      (await table.readRows(transaction, officeId)).map((row) => [table.identityOf(row), canonicalize(row)]),
    );
    const changes = last.changes.map(({ before, after }) => ({
      before: before === null ? null : table.parse(before),
      after: table.parse(after),
    }));
    if (changes.some(({ after }) => now.get(table.identityOf(after)) !== canonicalize(after))) return false;
    const restored = changes.flatMap(({ before, after }) =>
      before === null ? [] : [{ line: null, before: after, after: before }],
    );
    await table.write(transaction, officeId, restored);
    await table.takeBack(
      transaction,
      officeId,
      changes.flatMap(({ before, after }) => (before === null ? [after] : [])),
    );
    await transaction
      .update(tableImports)
      .set({ undoneAt: new Date() })
      .where(
        and(
          eq(tableImports.officeId, officeId),
          eq(tableImports.tableName, table.name),
          eq(tableImports.sequence, sequence),
        ),
      );
    await appendAudit(transaction, { officeId, actor, action: `${table.name}.import-undone`, details: { sequence } });
    return true;
  });
