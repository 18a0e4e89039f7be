import { expect, test } from 'vitest';
import { readCatalogueFor } from './catalogue-for.ts';
import type { CatalogueContent } from './catalogue.store.ts';
import type { KioskAnswer } from './kiosk-part.store.ts';

const content = { procedures: [] } as unknown as CatalogueContent;
const part = { id: 'k', name: 'Quầy 1' } as unknown as Extract<KioskAnswer, { standing: 'valid' }>['part'];
const storeOf = (known: CatalogueContent | null, answer: KioskAnswer | null) => ({
  readCatalogue: async () => known,
  readKiosk: async () => answer,
});
const asked = { slug: 'van-gia', keyHash: Buffer.alloc(32), at: new Date(0) };

test('a key that is good adds the tablet’s part, and another version with it', async () => {
  const store = storeOf(content, { standing: 'valid', officeId: 1, part });
  const tablet = await readCatalogueFor(store, asked);
  const phone = await readCatalogueFor(store, { ...asked, keyHash: null });
  expect([tablet.kiosk, tablet.catalogue.kiosk]).toEqual([{ officeId: 1, kioskId: 'k' }, part]);
  expect([phone.kiosk, phone.catalogue.kiosk]).toEqual([null, undefined]);
  expect(phone.catalogue.version).not.toBe(tablet.catalogue.version);
});

test.each([
  [null, null, 'office.unknown'],
  [content, { standing: 'unknown' }, 'kiosk.key-unknown'],
  [content, { standing: 'revoked' }, 'kiosk.key-revoked'],
] as const)('%o and %o are %s', async (known, answer, code) => {
  await expect(readCatalogueFor(storeOf(known, answer), asked)).rejects.toMatchObject({ code });
});
