import { aCriterion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { aCatalogue } from '../../api-client/testing/a-catalogue.ts';
import { aKioskPart, HUONG } from '../../offline/kiosk/testing/a-kiosk-part.ts';
import { aDraft } from '../../offline/rating-draft/testing/a-draft.ts';
import { changeSession, START, type KioskSession, type SessionEvent } from './kiosk-session.ts';

const reasons = [{ code: 'rude', label: { vi: 'Thiếu lịch sự', en: 'Rude' } }];
const catalogue = {
  ...aCatalogue({ criteriaSet: { version: 1, items: [aCriterion({ reasons }), aCriterion({ code: 'guidance' })] } }),
  kiosk: aKioskPart(),
};
const answer = (score: number | null): SessionEvent => ({
  event: 'answer',
  score,
  catalogue,
  fresh: aDraft({ officerId: HUONG }),
});
const after = (...events: SessionEvent[]): KioskSession => events.reduce(changeSession, START);

test('one tap on the first screen already answers the first question', () => {
  const session = after(answer(5));
  expect(session.stage).toEqual({ at: 'question', index: 1 });
  expect(session.draft).toMatchObject({ officerId: HUONG, scores: { attitude: 5 } });
});

test('a low score asks for reasons, then goes on', () => {
  const asked = after(answer(1), { event: 'reason', reason: 'rude' });
  expect(asked.stage).toEqual({ at: 'reasons', index: 0 });
  expect(changeSession(asked, { event: 'next' })).toMatchObject({
    stage: { at: 'question', index: 1 },
    draft: { reasons: { attitude: ['rude'] } },
  });
});

test('after the last question come the details, and nothing but the code is left once it is recorded', () => {
  const details = after(answer(5), answer(4), { event: 'details', details: { comment: 'Tốt' } });
  expect(details).toMatchObject({ stage: { at: 'details' }, draft: { comment: 'Tốt' } });
  const thanks = changeSession(details, { event: 'recorded', receiptCode: '7K2M9Q4T0XBA5DCE' });
  expect(thanks).toEqual({ ...START, stage: { at: 'thanks', receiptCode: '7K2M9Q4T0XBA5DCE' } });
});

test('Back goes through reasons and questions to the first screen', () => {
  let session = after(answer(1), { event: 'next' }, answer(4), { event: 'choose-procedure' });
  const stages = [session.stage];
  for (let step = 0; step < 5; step += 1) {
    session = changeSession(session, { event: 'back' });
    stages.push(session.stage);
  }
  expect(stages).toEqual([
    { at: 'procedure' },
    { at: 'details' },
    { at: 'question', index: 1 },
    { at: 'reasons', index: 0 },
    { at: 'question', index: 0 },
    { at: 'attract' },
  ]);
});

test('another officer starts over: the answers were about somebody else', () => {
  const other = after(answer(1), { event: 'not-them' }, { event: 'officer', officerId: 'other', catalogue });
  expect(other).toMatchObject({ stage: { at: 'question', index: 0 }, officerId: 'other', draft: null });
});

test('the questions stay the ones that were asked, whatever catalogue arrives meanwhile', () => {
  const newer = { ...catalogue, criteriaSet: { version: 2, items: [aCriterion({ code: 'new' })] } };
  const session = changeSession(after(answer(5)), { ...answer(4), catalogue: newer } as SessionEvent);
  expect(session.draft?.scores).toEqual({ attitude: 5, guidance: 4 });
});

test('a chosen procedure leads back to the details', () => {
  const session = after(answer(5), answer(5), { event: 'procedure', procedure: { code: '1.001193' } });
  expect(session).toMatchObject({ stage: { at: 'details' }, draft: { procedure: { code: '1.001193' } } });
});

test('staff who help are recorded in what they help with', () => {
  expect(after({ event: 'assist' }, answer(5)).draft?.assisted).toBe(true);
});

test.each<SessionEvent>([
  { event: 'reason', reason: 'rude' },
  { event: 'next' },
  { event: 'details', details: { comment: 'x' } },
])('$event means nothing on the first screen', (event) => {
  expect(changeSession(START, event)).toEqual(START);
});
