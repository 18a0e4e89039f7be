import type { QueueState } from './rating-queue.ts';
import { isTold } from './queue/told-problem.ts';

/** What an attempt met, in a code the screens have a sentence for. */
export const knownObstacle = (met: string | null): QueueState['obstacle'] => {
  if (met === null || met === 'unreachable' || met === 'not-our-server') return met;
  return isTold(met) ? met : 'server.failed';
};
