import { devicePaths } from '@hailong/schema/device-paths';
import type { Paired } from '@hailong/schema/kiosk';
import { exchange, type Fetch } from './exchange.ts';
import { readAnswer, type Answer } from './read-answer.ts';

const CREATED = 201;

const readPaired = (json: unknown): Paired | null => {
  const body = json as { key?: unknown; office?: unknown; kiosk?: { id?: unknown; name?: unknown } } | null | undefined;
  const texts = [body?.key, body?.office, body?.kiosk?.id, body?.kiosk?.name];
  return texts.every((text) => typeof text === 'string') ? (json as Paired) : null;
};

/** Exchanges a pairing code (8 characters, without its hyphen) for this tablet's own key, which is said once. */
export const pairKiosk = async (code: string, send?: Fetch): Promise<Answer<Paired>> =>
  readAnswer(
    await exchange(
      devicePaths.pairKiosk,
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) },
      send,
    ),
    readPaired,
    CREATED,
  );
