import { auditFilterSchema, type AuditFilter } from '@hailong/schema/audit';

const FIELDS = ['actor', 'action', 'from', 'until', 'page'] as const;

/** What the address asks for; what is no filter counts as none, so that a mistyped address still opens the log. */
export const readAuditFilter = (search: URLSearchParams): AuditFilter => {
  const given = FIELDS.flatMap((field) => {
    const value = search.get(field);
    const parsed = auditFilterSchema.safeParse({ [field]: value });
    return value === null || value === '' || !parsed.success ? [] : [[field, parsed.data[field]] as const];
  });
  return Object.fromEntries(given);
};

/** The same as the end of an address, without what is not set: "" or "?actor=hoa&page=2". */
export const writeAuditFilter = (filter: AuditFilter): string => {
  const search = new URLSearchParams();
  for (const field of FIELDS) {
    const value = filter[field];
    if (value !== undefined && value !== '') search.set(field, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};
