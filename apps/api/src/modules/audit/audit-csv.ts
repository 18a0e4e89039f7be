import { stringify } from 'csv-stringify/sync';
import type { ChainedEntry } from '../../auth/audit-entry.ts';

/**
 * With hashes, so that the chain can be checked outside the program. No cell can begin a formula: usernames begin with a
 * letter or digit, actions are codes of ours, details a JSON object of codes and counts.
 */
export const auditCsv = (entries: readonly Omit<ChainedEntry, 'officeId'>[]): string =>
  stringify(
    entries.map(({ sequence, at, actor, action, details, previousHash, hash }) => ({
      sequence,
      at: at.toISOString(),
      actor,
      action,
      details: JSON.stringify(details),
      previous_hash: previousHash.toString('hex'),
      hash: hash.toString('hex'),
    })),
    {
      bom: true,
      record_delimiter: '\r\n',
      header: true,
      columns: ['sequence', 'at', 'actor', 'action', 'details', 'previous_hash', 'hash'],
    },
  );
