import { apiPaths } from '@hailong/schema/api-paths';
import { addUser, postJson, signIn } from '../measure/administration.ts';
import { OFFICE } from './in-page.ts';
import type { Product } from './product.ts';

const ADMINISTRATOR = {
  office: OFFICE,
  username: 'quan.tri',
  password: 'Kiosk-hai-long-2026',
  displayName: 'Quản trị',
  role: 'administrator',
} as const;

/** The code with which a tablet becomes the one of the sample's first counter, as an administrator gets it. */
export const pairingCode = async (product: Product): Promise<string> => {
  await addUser(product.databaseUrl, ADMINISTRATOR);
  const cookie = await signIn(product.origin, ADMINISTRATOR);
  const counterId = product.catalogue.counters[0]?.id ?? null;
  const kiosk = { name: 'Máy quầy 1', counterId, pin: '2580' };
  const created = await postJson(product.origin + apiPaths.kiosks(OFFICE), kiosk, cookie);
  return ((await created.json()) as { readonly code: string }).code;
};
