import { ratioHalfUp } from './rounding.ts';
import type { SurveyBallot, SurveyPass, SurveyQuestion, SurveyStanding, SurveyTally } from './survey.ts';
import { wilsonMargin } from './wilson.ts';

/** A ballot as one of its two typings has it. */
export interface TypedBallot extends SurveyBallot {
  readonly number: number;
  readonly pass: SurveyPass;
}

const REMARK = 0;

/** Where two typings of a ballot differ: questions from 1, the remark as 0. */
const differences = (first: SurveyBallot, second: SurveyBallot): number[] => [
  ...(first.remark === second.remark ? [] : [REMARK]),
  ...first.answers.flatMap((answer, index) => (answer === second.answers[index] ? [] : [index + 1])),
];

/** How every ballot that came back stands, by number. */
export const surveyStandings = (typed: readonly TypedBallot[]): readonly SurveyStanding[] =>
  [...Map.groupBy(typed, ({ number }) => number)]
    .toSorted(([a], [b]) => a - b)
    .map(([number, [first, second, ..._none]]) => {
      const passes = [first, second].flatMap((ballot) => ballot?.pass ?? []);
      if (!first || !second) return { number, passes, standing: 'once', differing: [] };
      const differing = differences(first, second);
      return { number, passes, standing: differing.length === 0 ? 'agrees' : 'differs', differing };
    });

/** The ballots that were typed twice alike, once each: nothing else is counted. */
export const countedBallots = (typed: readonly TypedBallot[]): readonly TypedBallot[] => {
  const agreeing = new Set(
    surveyStandings(typed).flatMap(({ number, standing }) => (standing === 'agrees' ? [number] : [])),
  );
  return typed.filter(({ number, pass }) => pass === '1' && agreeing.has(number));
};

/** Counts a survey: shares with one decimal, half-up, and the 95 % margin of each. */
export const tallySurvey = (
  questions: readonly SurveyQuestion[],
  distributed: number,
  typed: readonly TypedBallot[],
): SurveyTally => {
  const counted = countedBallots(typed);
  return {
    returned: new Set(typed.map(({ number }) => number)).size,
    counted: counted.length,
    responsePercent: distributed === 0 ? null : ratioHalfUp(counted.length * 100, distributed, 1),
    questions: questions.map(({ options }, place) => {
      const answers = counted.flatMap((ballot) => ballot.answers[place] ?? []);
      const n = answers.length;
      return {
        n,
        options: options.map((_option, index) => {
          const hits = answers.filter((answer) => answer === index + 1).length;
          return { n: hits, percent: n === 0 ? null : ratioHalfUp(hits * 100, n, 1), margin: wilsonMargin(hits, n) };
        }),
      };
    }),
  };
};
