import type { Verdict } from './verdict.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVerdict = (value: unknown): value is Verdict => {
  if (!isObject(value)) return false;
  const { id, verdict, code } = value;
  switch (verdict) {
    case 'stored':
    case 'already-stored':
      return typeof id === 'string';
    case 'set-aside':
      return typeof id === 'string' && typeof code === 'string';
    case 'refused':
      return 'id' in value && typeof code === 'string';
    default:
      return false;
  }
};

/**
 * The verdicts of a reply to a batch, or null when the body is not our server's answer: a captive portal's page, another
 * program's JSON, a truncated body. Written by hand rather than with the schema because it is on the citizens' path, where
 * every kilobyte is paid for; a test holds the two together. An unknown code of a known verdict is accepted, since a newer
 * server may set ratings aside for reasons this app has not heard of.
 */
export const readVerdicts = (body: unknown): readonly Verdict[] | null => {
  if (!isObject(body) || typeof body['protocol'] !== 'number' || typeof body['receivedAt'] !== 'string') return null;
  const { verdicts } = body;
  return Array.isArray(verdicts) && verdicts.every(isVerdict) ? verdicts : null;
};
