/** How often each status was answered, over all phones. */
export interface Answers {
  readonly note: (status: number) => void;
  /** Too many requests: a decision of the server's, which an honest phone must never hear. */
  readonly limited: () => number;
  /** The server's own trouble, above all that it could not answer soon enough. */
  readonly unavailable: () => number;
  readonly total: () => number;
}

export const countAnswers = (): Answers => {
  const counts = new Map<number, number>();
  const sum = (of: (status: number) => boolean): number =>
    [...counts].reduce((total, [status, times]) => (of(status) ? total + times : total), 0);
  return {
    note: (status) => void counts.set(status, (counts.get(status) ?? 0) + 1),
    limited: () => sum((status) => status === 429),
    unavailable: () => sum((status) => status >= 500),
    total: () => sum(() => true),
  };
};
