import { readVerdicts } from '@hailong/schema/acknowledgement';
import type { Verdict } from '@hailong/schema/verdict';
import { readAnswer, type Answer } from '../../../apps/web/src/api-client/read-answer.ts';
import type { Random } from '../random.ts';
import type { Bug } from './bugs.ts';
import type { Reply } from './model-server.ts';

/** The product's own reader of answers, unless it is to make a mistake. */
export const understand = (bug: Bug | null, reply: Reply | null, body: string): Answer<readonly Verdict[]> => {
  const ids = (JSON.parse(body) as { ratings: { id: string }[] }).ratings.map(({ id }) => id);
  if (bug === 'any-200-is-an-ack' && reply?.status === 200)
    return { kind: 'answered', body: ids.map((id) => ({ id, verdict: 'stored' })) };
  if (bug === 'parks-on-a-foreign-404' && reply?.status === 404)
    return { kind: 'problem', code: 'request.invalid', tryAgain: 'never', retryAfterMs: null };
  const received = reply && {
    status: reply.status,
    headers: new Headers(reply.headers),
    direct: reply.status < 300 || reply.status >= 400,
    contentType: reply.headers['content-type'] ?? '',
    text: reply.text,
  };
  const answer = readAnswer(received, readVerdicts);
  if (bug !== 'settle-by-position' || answer.kind !== 'answered') return answer;
  return {
    kind: 'answered',
    body: answer.body.map((verdict, place) => ({ ...verdict, id: ids[place] ?? '' })),
  };
};

/** As it goes out; the product sends the frozen text. */
export const outgoing = (bug: Bug | null, body: string, failures: number, random: Random): string => {
  if (bug === 'retry-under-a-new-id' && failures > 0)
    return body.replaceAll(/"id":"[^"]+"/g, () => `"id":"${random.uuid()}"`);
  return bug === 'encodes-anew-at-each-retry'
    ? body.replaceAll('"channel"', `"language":"v${failures}","channel"`)
    : body;
};
