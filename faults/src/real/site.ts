import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openTlsFront } from '../../../e2e/fixtures/tls-front.ts';
import type { Host } from './host-name.ts';
import { lanAddress } from './lan-address.ts';
import { openOffice } from './office.ts';
import { openProxy } from './proxy.ts';

const BUILT = fileURLToPath(new URL('../../../apps/web/dist/index.html', import.meta.url));
/** Each piece of a reply comes so late: long enough to look into the device before the rating has left it. */
const SLOW_MS = 2_000;

const atLanAddress = (): Host => {
  const address = lanAddress();
  if (address === undefined) throw new Error('no address but localhost');
  return { name: address, address };
};

/** An office with its built pages behind a line that can be cut, at an address of the network unless told otherwise. */
export const openSite = async (scheme: 'http' | 'https', root?: string, { name, address }: Host = atLanAddress()) => {
  await access(BUILT).catch(() => {
    throw new Error('the pages are not built: pnpm build');
  });
  const office = await openOffice(undefined, root);
  const front = scheme === 'https' ? await openTlsFront(name) : undefined;
  front?.connectTo(office.server.port);
  const proxy = await openProxy(front?.port ?? office.server.port, address);
  return {
    url: `${scheme}://${name}:${proxy.port}/`,
    trustFlag: front?.trustFlag,
    held: office.held,
    server: office.server,
    cut: () => {
      proxy.poison(() => ({ kind: 'refuse' }));
      proxy.breakAll();
    },
    slow: () => proxy.poison(() => ({ kind: 'latency', ms: SLOW_MS })),
    restore: () => proxy.poison(() => ({ kind: 'none' })),
    close: async () => {
      await proxy.close();
      await front?.close();
      await office.close();
    },
  };
};

export type Site = Awaited<ReturnType<typeof openSite>>;
