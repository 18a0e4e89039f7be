import type { Catalogue } from '@hailong/schema/catalogue';
import { problem } from '../../problem.ts';
import type { CatalogueStore } from './catalogue.store.ts';
import { contentVersion } from './entity-tag.ts';

interface Asked {
  readonly slug: string;
  /** SHA-256 of the key a tablet showed; null for a phone. */
  readonly keyHash: Buffer | null;
  readonly at: Date;
}

export interface CatalogueFor {
  readonly catalogue: Catalogue;
  /** The kiosk whose valid key was shown. */
  readonly kiosk: { readonly officeId: number; readonly kioskId: string } | null;
}

/**
 * The catalogue as whoever asks may have it: a tablet's key adds what a tablet needs, and a phone's is what it always was.
 * @throws office.unknown, kiosk.key-unknown, kiosk.key-revoked
 */
export const readCatalogueFor = async (
  store: Pick<CatalogueStore, 'readCatalogue' | 'readKiosk'>,
  { slug, keyHash, at }: Asked,
): Promise<CatalogueFor> => {
  const [content, answer] = await Promise.all([
    store.readCatalogue(slug, at),
    keyHash === null ? null : store.readKiosk(slug, keyHash, at),
  ]);
  if (!content) throw problem('office.unknown');
  if (!answer) return { catalogue: { ...content, version: contentVersion(content) }, kiosk: null };
  if (answer.standing !== 'valid') throw problem(`kiosk.key-${answer.standing}`);
  const { officeId, part } = answer;
  const whole = { ...content, kiosk: part };
  return { catalogue: { ...whole, version: contentVersion(whole) }, kiosk: { officeId, kioskId: part.id } };
};
