/** Judgements that one person may make alone about the ratings of one month. */
export const ALONE_PER_MONTH = 5;

export interface Judging {
  /** Other ratings of that month which the same person has judged already. */
  readonly judgedInMonth: number;
  /** The rated officer sits at the counter of the person who judges. */
  readonly isOwnUnit: boolean;
}

/** Whether a judgement waits until somebody else agrees. About one's own entry nobody judges at all. */
export const needsSecondPerson = ({ judgedInMonth, isOwnUnit }: Judging): boolean =>
  isOwnUnit || judgedInMonth >= ALONE_PER_MONTH;
