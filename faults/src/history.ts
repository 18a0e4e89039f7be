// What happened, as a judge who was not there can use it: each rating that somebody tried to give, whether they saw it
// confirmed, and what the server holds at the end.

export interface Invoked {
  readonly id: string;
  /** The frozen content, or anything that stands for it. */
  readonly content: string;
  /** Where it must be counted, if the fault lets that be known. */
  readonly month?: string;
}

export interface Held extends Invoked {
  /** Set aside: kept whole, counted by nobody yet. */
  readonly isAside: boolean;
}

export interface History {
  /** Somebody gave a rating. */
  readonly invoke: (rating: Invoked) => void;
  /** They saw it confirmed: from now on it may not be lost. */
  readonly ok: (id: string) => void;
  /** They were told that it was not recorded. */
  readonly fail: (id: string) => void;
  /** The device believes that the server has it; `isThere` is the server's own word at that moment. */
  readonly acknowledged: (id: string, isThere: boolean) => void;
  /** What is wrong, given all that the server holds and what still waits on devices; empty is good. */
  readonly judge: (held: readonly Held[], waiting?: readonly string[]) => string[];
  readonly confirmed: () => number;
}

export const openHistory = (): History => {
  const invoked = new Map<string, Invoked>();
  const confirmed = new Set<string>();
  const failed = new Set<string>();
  const falselyAcknowledged = new Set<string>();

  const judgeOne = (rating: Invoked, rows: readonly Held[], isWaiting: boolean): string[] => {
    const { id, content, month } = rating;
    const [first, ...more] = rows.filter((row) => !row.isAside);
    const aside = rows.some((row) => row.isAside && row.content === content);
    if (!first) {
      if (!confirmed.has(id) || aside || isWaiting) return [];
      return [`lost: ${id}`];
    }
    return [
      ...(more.length > 0 ? [`doubled: ${id} (${more.length + 1} rows)`] : []),
      ...(first.content === content ? [] : [`altered: ${id}`]),
      ...(month === undefined || first.month === month ? [] : [`wrong month: ${id} in ${first.month}, not ${month}`]),
    ];
  };

  return {
    invoke: (rating) => void invoked.set(rating.id, rating),
    ok: (id) => void confirmed.add(id),
    fail: (id) => void failed.add(id),
    acknowledged: (id, isThere) => {
      if (!isThere) falselyAcknowledged.add(id);
    },
    judge: (held, waiting = []) => {
      const here = new Set(waiting);
      const rowsOf = Map.groupBy(held, ({ id }) => id);
      return [
        ...[...invoked.values()].flatMap((rating) =>
          judgeOne(rating, rowsOf.get(rating.id) ?? [], here.has(rating.id)),
        ),
        ...held.filter(({ id }) => !invoked.has(id)).map(({ id }) => `invented: ${id}`),
        ...[...falselyAcknowledged].map((id) => `false acknowledgement: ${id}`),
        ...[...failed].filter((id) => confirmed.has(id)).map((id) => `confirmed and refused: ${id}`),
      ];
    },
    confirmed: () => confirmed.size,
  };
};
