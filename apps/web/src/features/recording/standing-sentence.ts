import type { QueueState, ReceiptEntry } from '../../offline/rating-queue.ts';
import type { Text } from '../../text/vi.ts';

/** Where a recorded rating stands, in one honest sentence. `at` writes a moment (ms) in the office's zone. */
export const standingSentence = (
  receipt: Pick<ReceiptEntry, 'standing' | 'sentAt'>,
  { sending, obstacle }: Pick<QueueState, 'sending' | 'obstacle'>,
  { recorded }: Text,
  at: (instant: number) => string,
): string => {
  switch (receipt.standing) {
    case 'sent':
      return receipt.sentAt === null ? recorded.sentDirect : recorded.sentAt(at(receipt.sentAt));
    case 'set-aside':
      return recorded.setAside;
    case 'set-apart':
      return recorded.setApart;
    case 'waiting':
      if (sending) return recorded.sending;
      return obstacle === null || obstacle === 'unreachable' ? recorded.waiting : recorded.waitingServer;
  }
};

/** What keeps it safe until then, and what its owner should know; null when nothing is left to do. */
export const keptSentence = (
  { standing }: Pick<ReceiptEntry, 'standing'>,
  secure: boolean,
  { recorded }: Text,
): string | null => {
  switch (standing) {
    case 'waiting':
      return secure ? recorded.keptSecure : recorded.keptPlain;
    case 'set-apart':
      return recorded.keptApart;
    case 'sent':
    case 'set-aside':
      return null;
  }
};
