import { planQuestions } from '@hailong/schema/ready-criteria-plan';
import { expect, test } from 'vitest';
import { compareCriteria } from './compare-criteria.ts';
import { newQuestion } from './edit-draft.ts';

const changesOf = (...sets: Parameters<typeof compareCriteria>) =>
  compareCriteria(...sets).map(({ code, change, differences }) => [code, change, ...differences]);

test('the same set has no differences, whatever order an object keeps its keys in', () => {
  const turned = planQuestions.map((item) => ({ ...item, label: { en: item.label.en, vi: item.label.vi } }));
  expect(changesOf(planQuestions, turned).map(([, change]) => change)).toEqual(['same', 'same', 'same']);
});

test('added, removed, reworded and moved questions are told apart', () => {
  const [attitude, resolution, guidance] = planQuestions;
  if (!attitude || !resolution || !guidance) throw new Error('the plan has three questions');
  const reworded = { ...attitude, label: { ...attitude.label, vi: 'Thái độ' }, notApplicable: { vi: 'x', en: 'x' } };
  expect(changesOf(planQuestions, [resolution, reworded, newQuestion('question-1')])).toEqual([
    ['resolution', 'changed', 'order'],
    ['attitude', 'changed', 'wording', 'not-applicable', 'order'],
    ['question-1', 'added'],
    ['guidance', 'removed'],
  ]);
});
