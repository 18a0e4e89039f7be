import type { OfficerRating } from '@hailong/schema/rating';
import { fetch, type Dispatcher } from 'undici';
import type { PhoneParts } from './bundled-phone.ts';
import type { Answers } from './answers.ts';

export interface Phone {
  /** Called once. Resolves when the server has everything that was given; it tries until then, as an open page does. */
  readonly give: (ratings: readonly OfficerRating[]) => Promise<void>;
}

export interface PhoneLine {
  readonly origin: string;
  readonly dispatcher: Dispatcher;
  /** For whom a proxy would say that it asks; nothing where phones come without a proxy. */
  readonly forwardedFor?: string;
  /** Told of each request, in ms until its body was read; a connection that broke is no answer. */
  readonly onAnswer: (milliseconds: number) => void;
}

/** A phone without screen and disk: the product's queue in memory, its drain and its loop, on a line of its own. */
export const turnOnPhone = (
  parts: PhoneParts,
  office: string,
  { origin, dispatcher, forwardedFor, onAnswer }: PhoneLine,
  answers: Answers,
): Phone => {
  const queue = parts.createMemoryQueue();
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const begin = performance.now();
    const headers = { 'content-type': 'application/json', ...(forwardedFor && { 'x-forwarded-for': forwardedFor }) };
    const { method = 'GET', body, signal } = init;
    const response = await fetch(origin + path, {
      method,
      headers,
      body: body as string,
      dispatcher,
      ...(signal && { signal }),
    });
    const text = await response.text();
    answers.note(response.status);
    onAnswer(performance.now() - begin);
    const { status } = response;
    const answer = new Response(text, { status, headers: Object.fromEntries(response.headers) });
    // A response that is made says 'default'; one that came from the page's own origin says 'basic'.
    return Object.defineProperty(answer, 'type', { value: response.type });
  };
  const all = Promise.withResolvers<void>();
  const look = async (): Promise<void> => {
    const { waiting, setApart } = await queue.count();
    if (setApart > 0) all.reject(new Error(`${setApart} honest ratings were set apart.`));
    if (waiting === 0) all.resolve();
  };
  const drain = parts.createDrain({
    queue,
    send: (to, body) => parts.sendRatings(to, body, send),
    now: Date.now,
    onProgress: () => void look().catch(all.reject),
  });

  return {
    give: async (ratings) => {
      for (const rating of ratings) await queue.enqueue(parts.freezeRating(office, rating, Date.now()));
      const loop = parts.createSyncLoop({
        drain,
        exclusively: (job) => job(async () => undefined),
        backoffMs: (failures) => parts.backoffMs(failures, Math.random()),
        sleep: parts.sleep,
        now: Date.now,
        onChange: () => undefined,
      });
      loop.wake();
      try {
        await all.promise;
      } finally {
        loop.stop();
      }
    },
  };
};
