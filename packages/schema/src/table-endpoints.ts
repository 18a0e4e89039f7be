import { z } from 'zod';
import { apiPaths } from './api-paths.ts';
import { problemSchema } from './problem.ts';
import { missingSchema, tablePreviewSchema, type TableName } from './table-import.ts';

const params = z.object({ office: z.string() });
const fileQuery = z.object({ name: z.string().min(1).max(255), missing: missingSchema });
const security = [{ session: [] }, { localSession: [] }] as const;
const refusals = { 401: problemSchema, 403: problemSchema, 404: problemSchema };
const fileRefusals = { 400: problemSchema, 413: problemSchema, 415: problemSchema, ...refusals };

/** A table of the office as a file, out and in: the same for every table. Files travel as application/octet-stream. */
export const tableEndpoints = (table: TableName) =>
  ({
    csv: {
      method: 'GET',
      url: apiPaths.tableFile(':office', table, 'csv'),
      schema: {
        summary: `Export of the ${table} as CSV`,
        security,
        params,
        response: { 200: z.string(), ...refusals },
      },
    },
    xlsx: {
      method: 'GET',
      url: apiPaths.tableFile(':office', table, 'xlsx'),
      schema: { summary: `Export of the ${table} as XLSX`, security, params, response: refusals },
    },
    preview: {
      method: 'POST',
      url: apiPaths.tablePreview(':office', table),
      schema: {
        summary: `What importing this CSV or XLSX file into the ${table} would change; writes nothing`,
        security,
        params,
        querystring: fileQuery,
        response: { 200: tablePreviewSchema, ...fileRefusals },
      },
    },
    apply: {
      method: 'POST',
      url: apiPaths.tableImport(':office', table),
      schema: {
        summary: `Import the same file into the ${table}; the preview's fingerprint says which changes were agreed to`,
        security,
        params,
        querystring: fileQuery.extend({ fingerprint: z.string() }),
        response: { 204: z.undefined(), 409: problemSchema, ...fileRefusals },
      },
    },
    undo: {
      method: 'POST',
      url: apiPaths.tableUndo(':office', table),
      schema: {
        summary: `Undo the last import into the ${table}, as long as its rows were not changed afterwards`,
        security,
        params,
        response: { 204: z.undefined(), 409: problemSchema, ...refusals },
      },
    },
  }) as const;
