import { runSelfCheck } from '../offline/self-check/run-self-check.ts';
import { startOffline } from '../offline/start-offline.ts';
import type { OfflineParts } from './use-offline.ts';

/**
 * One module, hence one download, for everything that needs the device's database. The self-check belongs to it although it is
 * rarely opened: when it is needed, nothing can be fetched any more.
 */
export const openOfflineParts = async (): Promise<OfflineParts> => {
  const queue = await startOffline(async () => import('./tell-loss.tsx'));
  return { queue, selfCheck: async () => runSelfCheck(queue) };
};
