import fc from 'fast-check';
import { expect, test } from 'vitest';
import { READY_SURVEY } from './ready-survey.ts';
import { surveyDraftSchema } from './survey.ts';
import { countedBallots, surveyStandings, tallySurvey, type TypedBallot } from './tally-survey.ts';

const questions = [
  { text: 'Dễ không?', options: ['Dễ', 'Khó'] },
  { text: 'Hài lòng không?', options: ['Có', 'Bình thường', 'Không'] },
];

const typed = (number: number, pass: '1' | '2', answers: (number | null)[] = [1, 2], remark = ''): TypedBallot => ({
  number,
  pass,
  answers,
  remark,
});

test('a ballot counts once both typings agree', () => {
  const ballots = [
    typed(2, '1'),
    typed(1, '1'),
    typed(1, '2'),
    typed(3, '1', [1, null]),
    typed(3, '2', [2, null], 'x'),
  ];
  expect(surveyStandings(ballots)).toEqual([
    { number: 1, passes: ['1', '2'], standing: 'agrees', differing: [] },
    { number: 2, passes: ['1'], standing: 'once', differing: [] },
    { number: 3, passes: ['1', '2'], standing: 'differs', differing: [0, 1] },
  ]);
  expect(countedBallots(ballots).map(({ number }) => number)).toEqual([1]);
});

test('a question nobody answered, and one left out, are no answers', () => {
  const ballots = [typed(1, '1', [null, 1]), typed(1, '2', [null, 1])];
  expect(tallySurvey(questions, 8, ballots)).toEqual({
    returned: 1,
    counted: 1,
    responsePercent: '12.5',
    questions: [
      {
        n: 0,
        options: [
          { n: 0, percent: null, margin: null },
          { n: 0, percent: null, margin: null },
        ],
      },
      {
        n: 1,
        options: [
          { n: 1, percent: '100.0', margin: { low: '20.7', high: '100.0' } },
          { n: 0, percent: '0.0', margin: { low: '0.0', high: '79.3' } },
          { n: 0, percent: '0.0', margin: { low: '0.0', high: '79.3' } },
        ],
      },
    ],
  });
});

test('where none were handed out there is no response rate', () => {
  expect(tallySurvey(questions, 0, []).responsePercent).toBeNull();
});

test('every count equals one made by hand, in whatever order the ballots were typed', () => {
  const answer = fc.option(fc.integer({ min: 1, max: 2 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer), { maxLength: 40 }), (answers) => {
      const ballots = answers.flatMap((pair, index) => [typed(index + 1, '2', pair), typed(index + 1, '1', pair)]);
      const tally = tallySurvey(questions, 40, ballots);
      for (const place of [0, 1]) {
        for (const option of [1, 2]) {
          const hits = answers.filter((pair) => pair[place] === option).length;
          expect(tally.questions[place]?.options[option - 1]?.n).toBe(hits);
        }
      }
      expect(tally.counted).toBe(answers.length);
    }),
  );
});

test('the ready form is one that may be sent', () => {
  const draft = { title: 'Khảo sát', deadline: '2026-11-30', distributed: 100, questions: READY_SURVEY };
  expect(surveyDraftSchema.parse(draft)).toEqual(draft);
});
