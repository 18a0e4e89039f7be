import type { QueueState, ReceiptEntry } from '../../offline/rating-queue.ts';
import type { Text } from '../../text/vi.ts';

/** What stands in the way of sending, and what to do about it. */
export const obstacleSentence = (obstacle: NonNullable<QueueState['obstacle']>, { queue }: Text): string => {
  switch (obstacle) {
    case 'unreachable':
    case 'not-our-server':
      return queue.obstacle[obstacle];
    case 'rate.limited':
    case 'server.failed':
    case 'server.unavailable':
      return queue.obstacle.busy;
    case 'office.unknown':
      return queue.obstacle.unknownOffice;
    default:
      return queue.obstacle.other;
  }
};

/** Why the server would not take one rating. */
export const reasonSentence = (reason: ReceiptEntry['reason'], { queue }: Text): string => {
  switch (reason) {
    case 'too-large':
    case 'request.too-large':
      return queue.reason.tooLarge;
    case 'no-usable-id':
    case 'batch.malformed':
    case 'request.invalid':
      return queue.reason.malformed;
    case 'office.unknown':
      return queue.reason.unknownOffice;
    default:
      return queue.reason.other;
  }
};
