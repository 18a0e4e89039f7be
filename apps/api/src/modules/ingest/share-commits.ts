/*
 * Deliveries that arrive while a transaction is under way wait for it and then go together into the next one:
 *
 *   deliver ──► a transaction may start ──────────────────────► commit ──► each hears its own verdicts
 *          └──► wait ──► one has ended: all who wait, together ──┘
 *
 * A commit costs a flush to the disk however many ratings it holds. Nobody is answered before the commit.
 */

/** Transactions under way for one office: while one flushes, the next is being written. */
const AT_ONCE = 2;

/** Ratings in one transaction, unless a single delivery brings more. */
const MOST_TOGETHER = 500;

/** SQLSTATE classes of complaints about data (22), constraints (23) and sizes (54): somebody's, not everybody's. */
const ABOUT_ONE = /^(?:22|23|54)/;

export interface Weighed {
  readonly decisions: { readonly length: number };
}

type Store<Delivery, Answer> = (officeId: number, deliveries: readonly Delivery[]) => Promise<readonly Answer[]>;

interface Waiting<Delivery, Answer> {
  readonly delivery: Delivery;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane<Delivery, Answer> {
  readonly waiting: Waiting<Delivery, Answer>[];
  running: number;
}

const isAboutOne = (error: unknown): boolean =>
  error instanceof Error && ABOUT_ONE.test(String(Reflect.get(error, 'code') ?? ''));

/** Takes from the front what may travel together: always one, more while the ratings stay within the limit. */
const takeTogether = <D extends Weighed, A>(waiting: Waiting<D, A>[]): Waiting<D, A>[] => {
  let ratings = 0;
  const end = waiting.findIndex(({ delivery }, place) => {
    ratings += delivery.decisions.length;
    return place > 0 && ratings > MOST_TOGETHER;
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
};

/** Stores one delivery, sharing the commit with whoever arrives meanwhile; answers after that commit. */
export const shareCommits = <Delivery extends Weighed, Answer>(store: Store<Delivery, Answer>) => {
  const lanes = new Map<number, Lane<Delivery, Answer>>();

  const storeTogether = async (officeId: number, group: readonly Waiting<Delivery, Answer>[]): Promise<void> => {
    try {
      const answers = await store(
        officeId,
        group.map(({ delivery }) => delivery),
      );
      for (const [place, { resolve, reject }] of group.entries()) {
        const answer = answers[place];
        if (answer === undefined) reject(new Error('A delivery was stored without an answer'));
        else resolve(answer);
      }
    } catch (error) {
      // Nothing of the group is stored. If one of them is to blame, the others must not suffer for it.
      if (group.length > 1 && isAboutOne(error)) {
        for (const alone of group) await storeTogether(officeId, [alone]);
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  };

  const drain = async (officeId: number, lane: Lane<Delivery, Answer>): Promise<void> => {
    lane.running += 1;
    while (lane.waiting.length > 0) await storeTogether(officeId, takeTogether(lane.waiting));
    lane.running -= 1;
    if (lane.running === 0) lanes.delete(officeId);
  };

  return (officeId: number, delivery: Delivery): Promise<Answer> => {
    const lane = lanes.get(officeId) ?? { waiting: [], running: 0 };
    lanes.set(officeId, lane);
    return new Promise((resolve, reject) => {
      lane.waiting.push({ delivery, resolve, reject });
      if (lane.running < AT_ONCE) void drain(officeId, lane);
    });
  };
};
