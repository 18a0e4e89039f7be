import type { TableKind } from '../table-kind.ts';

export interface Tool {
  readonly code: string;
  readonly name: string;
  readonly isInUse: boolean;
}

/** A table of two columns, enough to import. */
export const toolTable: TableKind<Tool> = {
  columns: [
    { key: 'code', title: 'Mã', aliases: ['code'], isRequired: true },
    { key: 'name', title: 'Tên dụng cụ', aliases: ['ten', 'name'] },
  ],
  keyOf: ({ code = '' }) => code,
  keyOfRow: ({ code }) => code,
  nameOf: ({ name }) => name,
  cellsOf: ({ code, name }) => ({ code, name }),
  isExported: ({ isInUse }) => isInUse,
  read: ({ code = '', name }, known) =>
    code === ''
      ? { column: 'code', fault: 'empty' }
      : { row: { code, name: name ?? known?.name ?? '', isInUse: true } },
  retire: (tool) => (tool.isInUse ? { ...tool, isInUse: false } : null),
};
