// The server: the real decisions of apps/api (what a batch means, in which month a rating falls, which verdict is given) over
// a table that is a list. Only the SQL is modelled.
import { parseDateTime } from '@hailong/schema/date-time';
import { monthOf } from '@hailong/schema/month';
import { aCriteriaSet } from '@hailong/schema/testing/builders';
import {
  decideBatch,
  type BatchContext,
  type Candidate,
  type SetAside,
} from '../../../apps/api/src/modules/ingest/decide-batch.ts';
import { readElements, readJson } from '../../../apps/api/src/modules/ingest/read-batch.ts';
import { holdingKey, settleVerdicts } from '../../../apps/api/src/modules/ingest/settle-verdicts.ts';
import type { Held } from '../history.ts';
import type { Bug } from './bugs.ts';

export const OFFICER = '11111111-1111-4111-8111-111111111111';
const ZONE = 'Asia/Ho_Chi_Minh';

const HEAD = { 'content-type': 'application/json' };

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface ModelServer {
  /** Decides and commits; `isKilled` ends it just before the commit. Null: it died and nobody is answered. */
  readonly receive: (body: string, receivedAt: number, isKilled: boolean) => Promise<Reply | null>;
  readonly has: (id: string) => boolean;
  readonly held: () => readonly Held[];
}

export const createModelServer = (bug: Bug | null): ModelServer => {
  const rows: (Candidate | SetAside)[] = [];
  const known = {
    timeZone: ZONE,
    officers: new Set([OFFICER]),
    criteriaSets: new Map([[1, aCriteriaSet()]]),
    kiosk: 'none',
    openBox: async () => null,
  } satisfies Omit<BatchContext, 'receivedAt' | 'sentAt'>;

  const ratingOf = (id: string): Candidate | undefined =>
    rows.find((row): row is Candidate => row.verdict === 'candidate' && row.id.toLowerCase() === id.toLowerCase());

  const monthFor = (row: Candidate | SetAside): string => {
    if (bug === 'wrong-month-zone') return monthOf(row.instant, 'America/Phoenix');
    return bug === 'trusts-device-clock' ? monthOf(row.claimed, ZONE) : row.month;
  };

  return {
    receive: async (body, receivedAt, isKilled) => {
      const { value, text } = readJson(Buffer.from(body));
      const batch = value as { readonly sentAt: string; readonly ratings: readonly unknown[] };
      const sentAt = parseDateTime(batch.sentAt) ?? receivedAt;
      const elements = readElements(batch.ratings, text);
      const decisions = await decideBatch(elements, { ...known, receivedAt, sentAt });
      const inserted = new Set<string>();
      const ratings = new Map<string, Buffer>();
      const fresh: Candidate[] = [];
      for (const decision of decisions) {
        if (decision.verdict !== 'candidate') continue;
        const id = decision.id.toLowerCase();
        const isKnown = ratingOf(id) !== undefined || fresh.some((row) => row.id.toLowerCase() === id);
        if (!isKnown || bug === 'plain-insert') fresh.push(decision);
        if (!isKnown) inserted.add(id);
      }
      for (const row of [...rows, ...fresh]) {
        if (row.verdict === 'candidate' && !ratings.has(row.id.toLowerCase()))
          ratings.set(row.id.toLowerCase(), row.hash);
      }
      const setAside = new Map(
        rows.flatMap((row) => (row.verdict === 'set-aside' ? [[holdingKey(row.id, row.hash), row.code] as const] : [])),
      );
      const settled = settleVerdicts(decisions, { inserted, ratings, setAside });
      const reply = {
        status: 200,
        headers: HEAD,
        text: JSON.stringify({
          protocol: 1,
          receivedAt: new Date(receivedAt).toISOString(),
          verdicts: settled.verdicts,
        }),
      };
      if (isKilled) return bug === 'ack-before-commit' ? reply : null;
      rows.push(...fresh);
      for (const { item } of settled.setAside) {
        if (!setAside.has(holdingKey(item.id, item.hash))) rows.push(item);
      }
      return reply;
    },
    has: (id) => rows.some((row) => row.id.toLowerCase() === id),
    held: () =>
      rows.map((row) => ({
        id: row.id.toLowerCase(),
        content: row.text,
        month: monthFor(row),
        isAside: row.verdict === 'set-aside',
      })),
  };
};
