import { officeSettingsSchema } from '@hailong/schema/office-settings';
import { asc, eq } from 'drizzle-orm';
import { headText } from '../../auth/audit-chain.ts';
import { createAuditStore } from '../../auth/audit.store.ts';
import type { Database } from '../../database/connection.ts';
import { criteriaSets } from '../../database/tables/criteria-sets.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import type { DocumentFrame } from './document-subject.ts';

export const createDocumentFrameStore = (database: Database) => ({
  read: async (officeId: number): Promise<DocumentFrame> => {
    const [office] = await database
      .select({ officeName: offices.name, superiorName: offices.superiorName, settings: offices.settings })
      .from(offices)
      .where(eq(offices.id, officeId));
    if (!office) throw new Error(`office ${officeId} is gone`);
    const roster = await database
      .select({ id: officers.id, position: officers.position })
      .from(officers)
      .where(eq(officers.officeId, officeId));
    const sets = await database
      .select({ version: criteriaSets.version, items: criteriaSets.items })
      .from(criteriaSets)
      .where(eq(criteriaSets.officeId, officeId))
      .orderBy(asc(criteriaSets.version));
    const newest = await createAuditStore(database).newest(officeId);
    return {
      ...office,
      settings: officeSettingsSchema.parse(office.settings),
      positions: new Map(roster.map(({ id, position }) => [id, position])),
      criteriaSets: sets,
      auditLog: newest && { entries: newest.entries, head: headText(newest.hash) },
    };
  },
});
