import { apiPaths } from '@hailong/schema/api-paths';
import { postJson } from '../measure/administration.ts';
import { addAdministrator, signInAdministrator } from '../measure/administrator.ts';
import { OFFICE } from './in-page.ts';
import type { Product } from './product.ts';

/** The code with which a tablet becomes the one of the sample's first counter, as an administrator gets it. */
export const pairingCode = async (product: Product): Promise<string> => {
  await addAdministrator(product.databaseUrl, OFFICE);
  const cookie = await signInAdministrator(product.origin);
  const counterId = product.catalogue.counters[0]?.id ?? null;
  const kiosk = { name: 'Máy quầy 1', counterId, pin: '2580' };
  const created = await postJson(product.origin + apiPaths.kiosks(OFFICE), kiosk, cookie);
  return ((await created.json()) as { readonly code: string }).code;
};
