import { XLSX_MEDIA_TYPE } from '@hailong/schema/media-type';
import { tableEndpoints } from '@hailong/schema/table-endpoints';
import { TABLE_MAX_BYTES, type Missing } from '@hailong/schema/table-import';
import type { Membership } from '@hailong/schema/role';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problem } from '../problem.ts';
import { CSV_MEDIA_TYPE } from '../table-file/csv-format.ts';
import { readTable } from '../table-file/read-table.ts';
import { tableCsv, tableXlsx } from '../table-file/write-table.ts';
import { changesOf, diffTable } from './diff-table.ts';
import { previewOf } from './preview.ts';
import { readLines } from './read-lines.ts';
import type { TableKind } from './table-kind.ts';
import { applyImport, undoImport, type TableWriter } from './table-import.store.ts';

export interface OfficeTable<Row> {
  readonly writer: TableWriter<Row>;
  /** Knows the counters, the day and who is asking. */
  readonly kindFor: (request: FastifyRequest) => Promise<TableKind<Row>>;
  readonly permit: (membership: Membership) => boolean;
}

/** Bytes as they come, up to a limit of the route's own; JSON elsewhere stays as it is. */
export const acceptBytes = (app: Parameters<FastifyPluginAsyncZod>[0]): void => {
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
};

export const bytesOf = ({ body }: { readonly body: unknown }): Buffer => {
  if (!Buffer.isBuffer(body)) throw problem('request.invalid');
  return body;
};

const writerOf = (request: FastifyRequest) => ({
  officeId: request.membershipHere().officeId,
  actor: request.signedIn().username,
});

/** The routes by which a table of the office leaves and enters as a file. */
export const registerTable = <Row>(
  app: Parameters<FastifyPluginAsyncZod>[0],
  { writer, kindFor, permit }: OfficeTable<Row>,
): void => {
  const endpoints = tableEndpoints(writer.name);
  const preValidation = app.requireMember(permit);
  const bodyLimit = TABLE_MAX_BYTES;
  const current = (request: FastifyRequest) =>
    app.database.transaction((transaction) => writer.readRows(transaction, request.membershipHere().officeId));

  const plan = async (request: FastifyRequest, query: { readonly name: string; readonly missing: Missing }) => {
    const kind = await kindFor(request);
    const lines = readLines(kind.columns, await readTable(query.name, bytesOf(request)));
    const diff = (rows: readonly Row[]) => diffTable(kind, rows, lines, query.missing);
    return { kind, diff };
  };

  const exported = async (request: FastifyRequest): Promise<string[][]> => {
    const { columns, cellsOf, isExported } = await kindFor(request);
    const rows = (await current(request)).filter((row) => isExported(row)).map((row) => cellsOf(row));
    return [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))];
  };

  const named = (request: FastifyRequest, extension: string) => ({
    'content-disposition': `attachment; filename="${request.membershipHere().office}-${writer.name}.${extension}"`,
  });

  app.route({
    ...endpoints.csv,
    preValidation,
    handler: async (request, reply) =>
      reply
        .type(CSV_MEDIA_TYPE)
        .headers(named(request, 'csv'))
        .send(tableCsv(await exported(request))),
  });
  app.route({
    ...endpoints.xlsx,
    preValidation,
    handler: async (request, reply) => {
      const file: unknown = await tableXlsx(await exported(request), writer.name);
      return reply
        .type(XLSX_MEDIA_TYPE)
        .headers(named(request, 'xlsx'))
        .send(file as never);
    },
  });
  app.route({
    ...endpoints.preview,
    preValidation,
    bodyLimit,
    handler: async (request) => {
      const { kind, diff } = await plan(request, request.query);
      return previewOf(kind, diff(await current(request)));
    },
  });
  app.route({
    ...endpoints.apply,
    preValidation,
    bodyLimit,
    handler: async (request, reply) => {
      const { name, fingerprint } = request.query;
      const { kind, diff } = await plan(request, request.query);
      await applyImport(app.database, writerOf(request), writer, (rows) => {
        const found = diff(rows);
        if (previewOf(kind, found).fingerprint !== fingerprint) throw problem('table.changed');
        const { added, changed, missing, retiresMissing } = found;
        const counts = {
          added: added.length,
          changed: changed.length,
          retired: retiresMissing ? missing.length : 0,
        };
        return { fileName: name, changes: changesOf(found), counts };
      });
      return reply.code(204).send();
    },
  });
  app.route({
    ...endpoints.undo,
    preValidation,
    handler: async (request, reply) => {
      if (!(await undoImport(app.database, writerOf(request), writer))) throw problem('table.cannot-undo');
      return reply.code(204).send();
    },
  });
};
