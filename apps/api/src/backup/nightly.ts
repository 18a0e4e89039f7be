import type { Lifetime } from '../startup/lifetime.ts';
import { isDue, isLate } from './is-due.ts';

export interface NightlyParts {
  /** When the newest backup was taken. */
  readonly newest: () => Promise<Date | null>;
  readonly make: (now: Date) => Promise<unknown>;
  readonly now: () => Date;
  /** Told, in a sentence for a person. */
  readonly alarm: (sentence: string) => void;
  /** Resolves after `ms`; rejects when it is time to stop. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** Long enough after a start that nothing else waits for it, and that a test has ended. */
export const FIRST_LOOK_MS = 10 * 60_000;
const LOOK_EVERY_MS = 10 * 60_000;
const TELL_EVERY_MS = 6 * 3_600_000;

const LATE =
  'Bản sao lưu gần nhất đã quá cũ (hơn 26 giờ). Hãy chạy: npm run backup -- make · The last backup is too old (more than 26 hours). Run: npm run backup -- make';

/** Makes a backup whenever one is due, and says so again and again while there is none of the last day. */
export const keepBackups = async ({ newest, make, now, alarm, sleep }: NightlyParts): Promise<void> => {
  let toldAt = Number.NEGATIVE_INFINITY;
  await sleep(FIRST_LOOK_MS);
  for (;;) {
    try {
      if (isDue(await newest(), now())) await make(now());
    } catch (error) {
      alarm(`Sao lưu không thành công · Backup failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const taken = await newest().catch(() => null);
    if (isLate(taken, now()) && now().getTime() - toldAt >= TELL_EVERY_MS) {
      toldAt = now().getTime();
      alarm(LATE);
    }
    await sleep(LOOK_EVERY_MS);
  }
};

/** Runs until the process stops; a backup that is being written then is given up, and its part removed by the next. */
export const startNightlyBackups = async (
  lifetime: Lifetime,
  parts: (signal: AbortSignal) => NightlyParts,
): Promise<void> => {
  const stopping = new AbortController();
  const running = keepBackups(parts(stopping.signal)).catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  await lifetime.opened(async () => {
    stopping.abort();
    await running;
  });
};
