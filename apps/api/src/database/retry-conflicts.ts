const RETRIABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

const codeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'code') : undefined);

/**
 * Runs a whole transaction again when PostgreSQL undid it only because of others (serialisation failure, deadlock): up to
 * three times more, then the error is the caller's.
 */
export const retryConflicts = async <T>(transaction: () => Promise<T>, attempt = 1): Promise<T> => {
  try {
    return await transaction();
  } catch (error) {
    if (attempt >= ATTEMPTS || !RETRIABLE.has(String(codeOf(error)))) throw error;
    return retryConflicts(transaction, attempt + 1);
  }
};
