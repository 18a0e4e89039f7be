import { chooseSuite } from '@hailong/sealing/choose-suite';
import { generateSealingKeyPair } from '@hailong/sealing/key-pair';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database/connection.ts';
import { counters } from '../database/tables/counters.ts';
import { criteriaSets } from '../database/tables/criteria-sets.ts';
import { dutyWeeks } from '../database/tables/duty-weeks.ts';
import { officerPhotos } from '../database/tables/officer-photos.ts';
import { officers } from '../database/tables/officers.ts';
import { offices } from '../database/tables/offices.ts';
import { procedures } from '../database/tables/procedures.ts';
import { sealingKeys } from '../database/tables/sealing-keys.ts';
import { sampleCriteriaSet } from './criteria-set.ts';
import { sampleDutyWeeks } from './duty.ts';
import { sampleOffice } from './office.ts';
import { readPortrait } from './portraits.ts';
import { readSampleProcedures } from './procedures.ts';
import { sampleCounters, sampleOfficers } from './roster.ts';

/** The day the town's plan came into effect. */
const SINCE = '2022-10-10';

/**
 * Fills a database that has no office yet; otherwise changes nothing. All or nothing, and only once however many servers
 * start together: the second one to insert the office waits for the first and then finds it there.
 * @returns whether the office was created
 */
export const createSampleOffice = async (database: Database): Promise<boolean> => {
  const keys = await generateSealingKeyPair(await chooseSuite());
  const portraits = await Promise.all(sampleOfficers.map(({ portrait }) => readPortrait(portrait)));
  const procedureRows = await readSampleProcedures();

  return database.transaction(async (transaction) => {
    const [existing] = await transaction.select({ id: offices.id }).from(offices).limit(1);
    if (existing) return false;
    const [office] = await transaction
      .insert(offices)
      .values(sampleOffice)
      .onConflictDoNothing()
      .returning({ officeId: offices.id });
    if (!office) return false;
    const { officeId } = office;

    await transaction
      .insert(counters)
      .values(sampleCounters.map((row, sortOrder) => ({ ...row, officeId, sortOrder })));
    await transaction
      .insert(officerPhotos)
      .values(portraits.map((portrait) => ({ ...portrait, officeId, contentType: 'image/webp' as const })));
    await transaction.insert(officers).values(
      sampleOfficers.map(({ id, name, position, counterId }, sortOrder) => ({
        officeId,
        id,
        code: `CB${String(sortOrder + 1).padStart(2, '0')}`,
        name,
        position,
        counterId,
        photoHash: portraits[sortOrder]?.hash,
        sortOrder,
        employedFrom: SINCE,
      })),
    );
    await transaction.insert(dutyWeeks).values(sampleDutyWeeks.map((row) => ({ ...row, officeId })));
    await transaction.insert(criteriaSets).values({ ...sampleCriteriaSet, officeId, validFrom: new Date(SINCE) });
    await transaction
      .insert(procedures)
      .values(procedureRows.map((row, sortOrder) => ({ ...row, officeId, sortOrder })));
    await transaction.insert(sealingKeys).values({ ...keys, officeId, id: randomUUID() });
    return true;
  });
};
