import type { Catalogue } from '@hailong/schema/catalogue';
import { refreshCatalogue, type Refreshed } from '../offline/catalogue/refresh-catalogue.ts';
import { readSavedCatalogue } from '../offline/catalogue/saved-catalogue.ts';

/** What is known of an office as soon as there is anything to show. */
export interface Look {
  readonly office: string | null;
  /** This device's copy or what the server answered; null if neither is to be had. */
  readonly catalogue: Catalogue | null;
  /** What the server says of it. */
  readonly refreshed: Promise<Refreshed>;
}

/**
 * Resolves with whichever comes first, this device's copy or the server's answer, and with nothing once neither has any. Never
 * rejects.
 */
export const lookUpOffice = async (office: string | null): Promise<Look> => {
  const refreshed = refreshCatalogue(office);
  const saved = readSavedCatalogue(office);
  const answered = refreshed.then((answer) => (answer.status === 'changed' ? answer.catalogue : null));
  const catalogue = await Promise.race([
    saved.then(async (copy) => copy ?? answered),
    answered.then(async (newest) => newest ?? saved),
  ]);
  return { office, catalogue, refreshed };
};
