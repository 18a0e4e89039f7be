import { expect, test } from 'vitest';
import type { Answer } from '../../api-client/read-answer.ts';
import type { Verdict } from '@hailong/schema/verdict';
import { aFrozenRating } from '../queue/testing/queue-contract.ts';
import { sendDirectly } from './send-directly.ts';

const rating = aFrozenRating();
const attempt = async (reply: Answer<readonly Verdict[]>) =>
  sendDirectly(rating, { send: async () => reply, now: () => 7 });
const verdicts = (...body: Verdict[]): Answer<readonly Verdict[]> => ({ kind: 'answered', body });

test('it is recorded when the server has named it', async () => {
  expect(await attempt(verdicts({ id: rating.id, verdict: 'stored' }))).toMatchObject({ standing: 'sent', sentAt: 7 });
  expect(await attempt(verdicts({ id: rating.id, verdict: 'already-stored' }))).toMatchObject({ standing: 'sent' });
  expect(await attempt(verdicts({ id: rating.id, verdict: 'set-aside', code: 'unknown-officer' }))).toMatchObject({
    standing: 'set-aside',
  });
});

test.each([
  ['a dead line', { kind: 'unreachable' }, 'unreachable'],
  ['a captive portal', { kind: 'not-our-server' }, 'not-our-server'],
  ['a verdict on something else', verdicts({ id: 'x', verdict: 'stored' }), 'not-our-server'],
  ['a refusal', verdicts({ id: rating.id, verdict: 'refused', code: 'too-large' }), 'too-large'],
  [
    'a server that is busy',
    { kind: 'problem', code: 'rate.limited', tryAgain: 'later', retryAfterMs: 1 },
    'rate.limited',
  ],
  [
    'an unknown office',
    { kind: 'problem', code: 'office.unknown', tryAgain: 'never', retryAfterMs: null },
    'office.unknown',
  ],
] as const)('with %s it is not recorded, and the form is told why', async (_name, reply, cause) => {
  await expect(attempt(reply)).rejects.toMatchObject({ name: 'NotRecorded', cause });
});
