import { useEffect, useState } from 'react';
import type { QueueState, RatingQueue } from '../offline/rating-queue.ts';
import type { Check } from '../offline/self-check/check.ts';

export interface OfflineParts {
  readonly queue: RatingQueue;
  readonly selfCheck: () => Promise<readonly Check[]>;
}

export interface OfflineInHand {
  /** null until it has been fetched and opened. */
  readonly queue: RatingQueue | null;
  readonly selfCheck: OfflineParts['selfCheck'] | null;
  readonly state: QueueState | null;
  /** It could not be fetched; only a reload fetches it again. */
  readonly failed: boolean;
}

/**
 * What the device keeps, and its state, followed live. `when`: not before what people look at first has come over the same slow
 * line. `load` must stay the same function.
 */
export const useOffline = (load: () => Promise<OfflineParts>, when: boolean): OfflineInHand => {
  const [parts, setParts] = useState<OfflineParts | null>(null);
  const [state, setState] = useState<QueueState | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (when && !parts) load().then(setParts, () => setFailed(true));
  }, [load, when, parts]);

  useEffect(() => {
    if (!parts) return undefined;
    const follow = (): void => setState(parts.queue.state());
    follow();
    return parts.queue.subscribe(follow);
  }, [parts]);

  return { queue: parts?.queue ?? null, selfCheck: parts?.selfCheck ?? null, state, failed };
};
