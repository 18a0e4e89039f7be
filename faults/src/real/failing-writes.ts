// Runs in a page: the browser's allowance is used up at a write that is chosen beforehand.

export interface FailingWrites {
  /** The first write that fails, counted from now. */
  readonly from: number;
  /** How many fail from there. */
  readonly count: number;
  /** 'refused': put and add throw. 'aborted': the write is taken, and its whole transaction taken back. */
  readonly how: 'refused' | 'aborted';
}

const quota = (): DOMException => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

let plan: FailingWrites | null = null;
let seen = 0;

/** Null: there is room again. Answers how many writes were seen since the last call. */
export const failWrites = (next: FailingWrites | null): number => {
  const before = seen;
  plan = next;
  seen = 0;
  return before;
};

const isDue = (): boolean => {
  seen += 1;
  return plan !== null && seen >= plan.from && seen < plan.from + plan.count;
};

/** As Chromium does it at the commit: all is rolled back, and the transaction carries the reason. */
const abortAfter = (request: IDBRequest<IDBValidKey>): void => {
  const { transaction } = request;
  if (!transaction) return;
  Object.defineProperty(transaction, 'error', { value: quota() });
  request.addEventListener('success', () => transaction.abort());
};

const letFail = (name: 'put' | 'add'): void => {
  const real = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function write(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    const due = isDue();
    if (due && plan?.how === 'refused') throw quota();
    const request = key === undefined ? real.call(this, value) : real.call(this, value, key);
    if (due) abortAfter(request);
    return request;
  };
};
letFail('put');
letFail('add');
