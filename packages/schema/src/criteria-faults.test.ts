import { expect, test } from 'vitest';
import { criteriaFaults } from './criteria-faults.ts';
import type { DraftCriterion } from './criteria.ts';
import { finishedSet } from './criteria.ts';
import { readyCriteria } from './ready-criteria.ts';

const both = (text: string) => ({ vi: text, en: text });
const aQuestion = (overrides: Partial<DraftCriterion> = {}): DraftCriterion => ({
  code: 'waiting',
  label: both('Chờ đợi'),
  satisfaction: false,
  levels: [0, 1, 2].map((score) => ({ score, label: both(String(score)) })),
  notApplicable: null,
  reasons: [],
  ...overrides,
});
const faultsOf = (...items: DraftCriterion[]) => criteriaFaults({ items, scoringProfile: null });

test.each(readyCriteria)('the ready set “$key” can be published as it is', ({ questions }) => {
  expect(criteriaFaults(questions)).toEqual([]);
  expect(finishedSet(questions, 1)).not.toBeNull();
});

test('indicators of a ready set name its own questions', () => {
  for (const { questions } of readyCriteria) {
    const codes = questions.items.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(Object.values(questions.scoringProfile?.indicators ?? {})));
  }
});

test.each([
  ['an empty set', [], [{ fault: 'no-questions' }]],
  ['a question twice', [aQuestion(), aQuestion()], [{ fault: 'code-twice', item: 1 }]],
  [
    'a text in one language only',
    [aQuestion({ label: { vi: 'Chờ', en: ' ' } })],
    [{ fault: 'question-text', item: 0 }],
  ],
  ['satisfaction on three levels', [aQuestion({ satisfaction: true })], [{ fault: 'not-five-levels', item: 0 }]],
  [
    'levels from best to worst',
    [aQuestion({ levels: [2, 1].map((score) => ({ score, label: both('x') })) })],
    [{ fault: 'levels-order', item: 0, place: 1 }],
  ],
  ['one level', [aQuestion({ levels: [{ score: 1, label: both('x') }] })], [{ fault: 'too-few-levels', item: 0 }]],
  ['an escape without words', [aQuestion({ notApplicable: both('') })], [{ fault: 'other-text', item: 0 }]],
  [
    'a reason without words',
    [aQuestion({ reasons: [{ code: 'late', label: both('') }] })],
    [{ fault: 'reason-text', item: 0, place: 0 }],
  ],
] as const)('%s is no set to publish', (_, items, faults) => {
  expect(faultsOf(...items)).toEqual(faults);
});

test('an indicator of the circular counts 0, 1 and 2 only', () => {
  const levels = [1, 5].map((score) => ({ score, label: both('x') }));
  const scoringProfile = { id: 'tt-01-2018' as const, indicators: { cs1: 'waiting' } };
  expect(criteriaFaults({ items: [aQuestion({ levels })], scoringProfile })).toEqual([{ fault: 'scoring', item: 0 }]);
});
