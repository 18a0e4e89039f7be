import { Script } from 'node:vm';
import type { OfficerRating } from '@hailong/schema/rating';
import { bundlePhone } from '../measure/bundle-script.ts';

interface Frozen {
  readonly id: string;
}

export interface Queue {
  enqueue(rating: Frozen): Promise<void>;
  count(): Promise<{ readonly waiting: number; readonly setApart: number }>;
}

type Drain = (keep: () => Promise<void>) => Promise<unknown>;
type Send = (path: string, init: RequestInit) => Promise<Response>;

/** The parts of the product that a phone without a screen consists of; the names are the product's. */
export interface PhoneParts {
  readonly createMemoryQueue: () => Queue;
  readonly freezeRating: (office: string, rating: OfficerRating, now: number) => Frozen;
  readonly sendRatings: (office: string, body: string, send: Send) => Promise<unknown>;
  readonly createDrain: (parts: {
    readonly queue: Queue;
    readonly send: (office: string, body: string) => Promise<unknown>;
    readonly now: () => number;
    readonly onProgress: () => void;
  }) => Drain;
  readonly createSyncLoop: (parts: {
    readonly drain: Drain;
    readonly exclusively: (job: (keep: () => Promise<void>) => Promise<unknown>) => Promise<unknown>;
    readonly backoffMs: (failures: number) => number;
    readonly sleep: (ms: number, until: AbortSignal) => Promise<void>;
    readonly now: () => number;
    readonly onChange: () => void;
  }) => { wake(): void; stop(): void };
  readonly backoffMs: (failures: number, random: number) => number;
  readonly sleep: (ms: number, until: AbortSignal) => Promise<void>;
}

/** Runs the product's own queue, drain and loop in this process, from source, as the page's script would. */
export const loadPhone = async (): Promise<PhoneParts> => {
  new Script(await bundlePhone()).runInThisContext();
  return (globalThis as unknown as { readonly phoneParts: PhoneParts }).phoneParts;
};
