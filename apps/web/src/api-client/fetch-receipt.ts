import { devicePaths } from '@hailong/schema/device-paths';
import type { Receipt } from '@hailong/schema/receipt';
import { exchange, type Fetch } from './exchange.ts';
import { readAnswer, type Answer } from './read-answer.ts';

const STANDINGS: readonly unknown[] = ['counted', 'suggestion', 'set-aside'] satisfies Receipt['standing'][];

const readReceipt = (json: unknown): Receipt | null => {
  const body = json as Partial<Record<keyof Receipt, unknown>> | null | undefined;
  if (typeof body?.receivedAt !== 'string' || typeof body.unchanged !== 'boolean') return null;
  const monthIsUsable = body.month === null || typeof body.month === 'string';
  return monthIsUsable && STANDINGS.includes(body.standing) ? (json as Receipt) : null;
};

/** When the rating with this receipt code (16 characters, ungrouped) arrived and in which month it counts; never its content. */
export const fetchReceipt = async (office: string, code: string, send?: Fetch): Promise<Answer<Receipt>> =>
  readAnswer(await exchange(devicePaths.receipt(office, code), {}, send), readReceipt);
