import type { KnownOffice } from './known-office.store.ts';

const MEMORY_MS = 60_000;

interface Memory {
  readonly office: KnownOffice;
  readonly readAt: number;
}

export interface RememberedOffices {
  /** From memory if it is fresh enough. */
  recall(slug: string): Promise<KnownOffice | null>;
  /** From the database, for when something was not in what was recalled. */
  readAgain(slug: string): Promise<KnownOffice | null>;
}

/**
 * Spares every batch three reads. Safe because officers, criteria sets and sealing keys are only ever added: a memory can
 * lack something new, never hold something wrong. The time zone may lag by a minute.
 */
export const rememberOffices = (
  read: (slug: string) => Promise<KnownOffice | null>,
  now: () => number,
): RememberedOffices => {
  const memories = new Map<string, Memory>();
  const readAgain = async (slug: string): Promise<KnownOffice | null> => {
    const office = await read(slug);
    if (office) memories.set(slug, { office, readAt: now() });
    return office;
  };
  return {
    readAgain,
    recall: async (slug) => {
      const memory = memories.get(slug);
      return memory && now() - memory.readAt < MEMORY_MS ? memory.office : readAgain(slug);
    },
  };
};
