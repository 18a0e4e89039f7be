/** Thrown at whoever is still starting up when the process is told to stop. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

type Closer = () => Promise<void>;

export interface Lifetime {
  /** Notes how to close what was just opened; closes it at once and throws Stopped when the process is stopping. */
  readonly opened: (closer: Closer) => Promise<void>;
  /** Closes everything, last opened first. However often it is called, it happens once. */
  readonly stop: () => Promise<void>;
}

/** Everything a process has opened and must close, also when it is told to stop half-way through its start. */
export const createLifetime = (): Lifetime => {
  const closers: Closer[] = [];
  let stopping: Promise<void> | undefined;

  const closeAll = async (): Promise<void> => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };

  return {
    opened: async (closer) => {
      if (stopping === undefined) {
        closers.push(closer);
        return;
      }
      await closer();
      throw new Stopped();
    },
    stop: () => (stopping ??= closeAll()),
  };
};
