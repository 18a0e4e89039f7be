import { recall, remember } from '../ui/tab-memory.ts';

/**
 * Receipt codes by form id, for this tab: Back, Forward and reload at a step of a finished form show that it is finished, and
 * never offer it for sending again.
 */
const KEY = 'hailong.finished';

const all = (): Readonly<Record<string, string>> => {
  const kept = recall(KEY);
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
};

export const receiptOfForm = (form: string): string | null => all()[form] ?? null;

export const rememberFinished = (form: string, receiptCode: string): void =>
  remember(KEY, { ...all(), [form]: receiptCode });
