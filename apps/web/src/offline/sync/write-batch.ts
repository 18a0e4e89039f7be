import { formatDateTime } from '@hailong/schema/date-time';
import { PROTOCOL_VERSION } from '@hailong/schema/protocol';
import type { QueuedRating } from '../queue/rating-store.ts';

/**
 * The body of a request: the frozen texts side by side, never parsed and written again, because the server compares a rating
 * by its content. `sentAt` is this attempt's clock reading, from which the server learns the device's skew.
 */
export const writeBatch = (deviceId: string, batch: readonly QueuedRating[], now: number): string => {
  const protocol = batch[0]?.protocol ?? PROTOCOL_VERSION;
  const head = JSON.stringify({ protocol, deviceId, sentAt: formatDateTime(new Date(now)) }).slice(0, -1);
  return `${head},"ratings":[${batch.map(({ text }) => text).join(',')}]}`;
};
