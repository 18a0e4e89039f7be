import type { Catalogue } from '@hailong/schema/catalogue';
import { refreshCatalogue, type Refreshed } from '../offline/catalogue/refresh-catalogue.ts';
import { readSavedCatalogue } from '../offline/catalogue/saved-catalogue.ts';

/** What is known of an office as soon as there is anything to show. */
export interface Look {
  readonly office: string | null;
  /** This device's copy, else what the server answered; null if neither is to be had. */
  readonly catalogue: Catalogue | null;
  /** What the server says of it. */
  readonly refreshed: Promise<Refreshed>;
}

/** Resolves at once where this device has a copy, else when the server has answered or cannot be heard. Never rejects. */
export const lookUpOffice = async (office: string | null): Promise<Look> => {
  const saved = await readSavedCatalogue(office);
  const refreshed = refreshCatalogue(office);
  if (saved) return { office, catalogue: saved, refreshed };
  const answer = await refreshed;
  return { office, catalogue: answer.status === 'changed' ? answer.catalogue : null, refreshed };
};
