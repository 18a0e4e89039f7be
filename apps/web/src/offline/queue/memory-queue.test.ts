import { createMemoryQueue } from './memory-queue.ts';
import { queueContract } from './testing/queue-contract.ts';

queueContract('in memory', createMemoryQueue);
