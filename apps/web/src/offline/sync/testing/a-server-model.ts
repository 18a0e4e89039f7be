import type { Verdict } from '@hailong/schema/verdict';
import type { Answer } from '../../../api-client/read-answer.ts';

export type Reply = Answer<readonly Verdict[]>;
/** What goes wrong with one request, between the device and a server that keeps its contract. */
export type Fault =
  | 'none'
  | 'request-lost'
  /** Stored, but the device never hears of it. */
  | 'reply-lost'
  /** A network that repeats what it was given. */
  | 'delivered-twice'
  | 'captive-portal'
  | 'try-later'
  /** A 200 that names only the first rating. */
  | 'names-one'
  | 'names-none';

interface Sent {
  readonly id: string;
}

/** A server by the contract, in a few lines: the first content of an id counts, and only once. */
export const aServerModel = (isPoison: (id: string) => boolean = () => false) => {
  const stored = new Map<string, string>();
  const requests: number[] = [];

  const ingest = (body: string): Reply => {
    const { ratings } = JSON.parse(body) as { ratings: readonly Sent[] };
    requests.push(ratings.length);
    if (ratings.some(({ id }) => isPoison(id))) {
      return { kind: 'problem', code: 'batch.malformed', tryAgain: 'never', retryAfterMs: null };
    }
    const verdicts = ratings.map((rating): Verdict => {
      const content = JSON.stringify(rating);
      const known = stored.get(rating.id);
      if (known === undefined) stored.set(rating.id, content);
      if (known === undefined) return { id: rating.id, verdict: 'stored' };
      if (known === content) return { id: rating.id, verdict: 'already-stored' };
      return { id: rating.id, verdict: 'set-aside', code: 'id-conflict' };
    });
    return { kind: 'answered', body: verdicts };
  };

  const through = (fault: Fault, body: string): Reply => {
    switch (fault) {
      case 'request-lost':
        return { kind: 'unreachable' };
      case 'captive-portal':
        return { kind: 'not-our-server' };
      case 'try-later':
        return { kind: 'problem', code: 'server.unavailable', tryAgain: 'later', retryAfterMs: 5_000 };
      case 'reply-lost':
        ingest(body);
        return { kind: 'unreachable' };
      case 'delivered-twice':
        ingest(body);
        return ingest(body);
      case 'names-one':
      case 'names-none': {
        const reply = ingest(body);
        return reply.kind === 'answered'
          ? { ...reply, body: reply.body.slice(0, fault === 'names-one' ? 1 : 0) }
          : reply;
      }
      case 'none':
        return ingest(body);
    }
  };

  return { stored, requests, through };
};
