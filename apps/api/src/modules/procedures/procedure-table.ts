import { PROCEDURE_CODE_MAX_LENGTH } from '@hailong/schema/limits';
import type { TableKind } from '../../table-import/table-kind.ts';
import { z } from 'zod';

export const procedureRowSchema = z.object({
  code: z.string(),
  name: z.string(),
  field: z.string(),
  /** False for an old code. */
  active: z.boolean(),
});
export type ProcedureRow = z.infer<typeof procedureRowSchema>;

/** "1.0011" → "1.001100": a spreadsheet that takes a code for a number drops its last zeros. */
const withZeros = (code: string): string => (/^\d\.\d{1,5}$/.test(code) ? code.padEnd(8, '0') : code);

const CURRENT = 'x';

/** The procedures as a table, found by their code; who is listed again is offered again. */
export const procedureTable: TableKind<ProcedureRow> = {
  columns: [
    { key: 'field', title: 'Lĩnh vực', aliases: ['field'] },
    { key: 'code', title: 'Mã thủ tục', aliases: ['code', 'ma', 'ma tthc'], isRequired: true },
    {
      key: 'name',
      title: 'Tên thủ tục',
      aliases: ['name', 'ten', 'ten tthc', 'ten thu tuc hanh chinh'],
      isRequired: true,
    },
  ],
  keyOf: ({ code = '' }) => withZeros(code),
  keyOfRow: ({ code }) => code,
  nameOf: ({ name }) => name,
  isExported: ({ active }) => active,
  cellsOf: ({ code, name, field, active }) => ({
    // As a file is read: the same name in other code points is no change.
    field: field.normalize('NFC').trim(),
    code,
    name: name.normalize('NFC').trim(),
    current: active ? CURRENT : '',
  }),
  read: ({ code = '', name = '', field }, known) => {
    if (code === '') return { column: 'code', fault: 'empty' };
    if (name === '') return { column: 'name', fault: 'empty' };
    if (code.length > PROCEDURE_CODE_MAX_LENGTH) return { column: 'code', fault: 'too-long' };
    if (name.length > 1000) return { column: 'name', fault: 'too-long' };
    const row = { code: withZeros(code), name, field: field ?? known?.field ?? '', active: true };
    return row.field.length > 200 ? { column: 'field', fault: 'too-long' } : { row };
  },
  retire: (row) => (row.active ? { ...row, active: false } : null),
};
