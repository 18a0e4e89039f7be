import { apiPaths } from '@hailong/schema/api-paths';
import { procedureListSchema, type ProcedureList } from '@hailong/schema/procedure-list';
import { rosterSchema, type Roster, type RosterDraft } from '@hailong/schema/roster';
import { tablePreviewSchema, type Missing, type TableName, type TablePreview } from '@hailong/schema/table-import';
import { z } from 'zod';
import { call, type Answer } from '../api/call.ts';

/** A file for one of the office's tables. */
export interface TableFile {
  readonly table: TableName;
  readonly file: File;
  readonly missing: Missing;
}

/** What the roster and the procedures ask of the server; every write answers the whole as it is afterwards. */
export interface RosterApi {
  roster(office: string): Promise<Answer<Roster>>;
  addOfficer(office: string, draft: RosterDraft): Promise<Answer<Roster>>;
  changeOfficer(office: string, id: string, draft: RosterDraft): Promise<Answer<Roster>>;
  orderRoster(office: string, ids: readonly string[]): Promise<Answer<Roster>>;
  /** Null takes the photo away. */
  setPhoto(office: string, id: string, photo: File | null): Promise<Answer<Roster>>;
  procedureList(office: string): Promise<Answer<ProcedureList>>;
  setProcedureField(office: string, field: string, offered: boolean): Promise<Answer<ProcedureList>>;
  previewTable(office: string, file: TableFile): Promise<Answer<TablePreview>>;
  importTable(office: string, file: TableFile, fingerprint: string): Promise<Answer<unknown>>;
  undoTable(office: string, table: TableName): Promise<Answer<unknown>>;
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

const bytes = (method: string, body: File): RequestInit => ({
  method,
  headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
  body,
});

export const createRosterApi = (at: (path: string) => URL): RosterApi => {
  const withFile = (path: string, { file, missing }: TableFile, more: Readonly<Record<string, string>> = {}): URL => {
    const url = at(path);
    url.search = new URLSearchParams({ name: file.name, missing, ...more }).toString();
    return url;
  };
  return {
    roster: (office) => call(at(apiPaths.roster(office)), rosterSchema),
    addOfficer: (office, draft) => call(at(apiPaths.roster(office)), rosterSchema, json('POST', draft)),
    changeOfficer: (office, id, draft) => call(at(apiPaths.rosterEntry(office, id)), rosterSchema, json('PUT', draft)),
    orderRoster: (office, ids) => call(at(apiPaths.rosterOrder(office)), rosterSchema, json('PUT', { ids })),
    setPhoto: (office, id, photo) =>
      call(
        at(apiPaths.rosterPhoto(office, id)),
        rosterSchema,
        photo === null ? { method: 'DELETE' } : bytes('PUT', photo),
      ),
    procedureList: (office) => call(at(apiPaths.procedureList(office)), procedureListSchema),
    setProcedureField: (office, field, offered) =>
      call(at(apiPaths.procedureFields(office)), procedureListSchema, json('PUT', { field, offered })),
    previewTable: (office, file) =>
      call(withFile(apiPaths.tablePreview(office, file.table), file), tablePreviewSchema, bytes('POST', file.file)),
    importTable: (office, file, fingerprint) =>
      call(
        withFile(apiPaths.tableImport(office, file.table), file, { fingerprint }),
        z.unknown(),
        bytes('POST', file.file),
      ),
    undoTable: (office, table) => call(at(apiPaths.tableUndo(office, table)), z.unknown(), { method: 'POST' }),
  };
};
