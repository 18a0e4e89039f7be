import { apiPaths } from '@hailong/schema/api-paths';
import { auditPageSchema, type AuditFilter, type AuditPage } from '@hailong/schema/audit';
import { call, type Answer } from '../api/call.ts';
import { writeAuditFilter } from './audit-filter.ts';

export interface AuditApi {
  auditLog(office: string, filter: AuditFilter): Promise<Answer<AuditPage>>;
}

export const createAuditApi = (at: (path: string) => URL): AuditApi => ({
  auditLog: (office, filter) => call(at(`${apiPaths.auditLog(office)}${writeAuditFilter(filter)}`), auditPageSchema),
});
