import type { FrozenRating } from '../queue/rating-store.ts';
import { createMemoryQueue } from '../queue/memory-queue.ts';
import { NotRecorded, type ReceiptEntry } from '../rating-queue.ts';
import { createDrain, type Line } from './drain.ts';

/**
 * For a rating that cannot be kept on this device: the same drain, on a queue that holds this one rating and is dropped
 * whatever comes of it, so that nothing is sent later behind the back of a form that was told "not recorded".
 * Rejects with NotRecorded unless the server has named it.
 */
export const sendDirectly = async (rating: FrozenRating, line: Line): Promise<ReceiptEntry> => {
  const queue = createMemoryQueue();
  await queue.enqueue(rating);
  const obstacle = await createDrain({ ...line, queue, onProgress: () => undefined })(async () => undefined);
  const receipt = await queue.receipt(rating.id);
  if (receipt?.standing === 'sent' || receipt?.standing === 'set-aside') return receipt;
  throw new NotRecorded('The server has not taken the rating', { cause: obstacle?.met ?? receipt?.reason });
};
