import { apiPaths } from '@hailong/schema/api-paths';
import { addAdministrator, signIn } from '../measure/administrator.ts';
import { OFFICE } from './in-page.ts';
import type { Product } from './product.ts';

/** The code with which a tablet becomes the one of the sample's first counter, as an administrator gets it. */
export const pairingCode = async (product: Product): Promise<string> => {
  await addAdministrator(product.databaseUrl, OFFICE);
  const cookie = await signIn(product.origin);
  const counterId = product.catalogue.counters[0]?.id ?? null;
  const created = await fetch(product.origin + apiPaths.kiosks(OFFICE), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ name: 'Máy quầy 1', counterId, pin: '2580' }),
  });
  if (!created.ok) throw new Error(`the kiosk: ${created.status} ${await created.text()}`);
  return ((await created.json()) as { readonly code: string }).code;
};
