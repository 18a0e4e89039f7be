import { formatDateTime } from '@hailong/schema/date-time';
import type { DeviceStorage } from '../database/device-storage.ts';
import { deviceId } from '../queue/device-id.ts';
import type { Pairing } from './kiosk.ts';

/** As many as one file may hold. */
const FILE_MAX_RATINGS = 20_000;

/**
 * Everything that has not arrived, as the text of a file an administrator imports: the frozen elements side by side, never
 * written again, because the server compares them by content. They stay in the queue; what arrives both ways counts once.
 */
export const exportWaiting = async (
  storage: DeviceStorage,
  { office, kioskId }: Pairing,
  now: number,
): Promise<string | null> => {
  const rows = await storage.read(async ({ entries }) =>
    entries
      .filter((entry) => entry.office === office)
      .limit(FILE_MAX_RATINGS)
      .toArray(),
  );
  if (rows.length === 0) return null;
  const head = JSON.stringify({
    format: 'hailong-kiosk-queue',
    version: 1,
    office,
    kioskId,
    deviceId: await deviceId(storage),
    exportedAt: formatDateTime(new Date(now)),
  }).slice(0, -1);
  return `${head},"ratings":[${rows.map(({ text }) => text).join(',\n')}]}\n`;
};
