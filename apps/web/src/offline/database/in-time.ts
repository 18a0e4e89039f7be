import { StorageFailed, type StorageTrouble } from './storage-failed.ts';

/** Settles as `work` does, or rejects with StorageFailed when it has done neither after `patienceMs`. */
export const inTime = async <Result>(
  work: PromiseLike<Result>,
  patienceMs: number,
  trouble: () => StorageTrouble,
): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StorageFailed(trouble())), patienceMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
