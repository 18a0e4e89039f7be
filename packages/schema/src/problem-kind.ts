/** Whether the same request may succeed later: a device halves or sets apart on 'never', and waits on 'later'. */
export type TryAgain = 'never' | 'later';

export interface ProblemKind {
  readonly status: number;
  readonly tryAgain: TryAgain;
  /** A sentence that says what is wrong and what to do. */
  readonly title: string;
}
