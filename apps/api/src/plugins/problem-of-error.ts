import { ProblemError, problem } from '../problem.ts';

const DATABASE_UNAVAILABLE = [
  /^(CONNECT_TIMEOUT|CONNECTION_(CLOSED|DESTROYED|ENDED)|E(CONNREFUSED|CONNRESET|PIPE|NOTFOUND|TIMEDOUT|HOSTUNREACH|AI_AGAIN))$/,
  /^08/, // connection exceptions
  /^28|^3D/, // the account or the database is not (yet) there
  /^25(006|P03)$/, // read-only; idle in a transaction for too long
  /^40(001|P01)$/, // serialisation failure or deadlock that retries did not cure
  /^53/, // disk full, out of memory, out of connections
  /^55P03$/, // lock not available in time
  /^57/, // statement timeout, shutting down, starting up
  /^58/, // the database's own input or output failed
];

const codesOf = (error: unknown): string[] => {
  const codes: string[] = [];
  let current: unknown = error;
  // A short walk: drizzle wraps the driver's error, which may wrap the socket's.
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const code: unknown = Reflect.get(current, 'code');
    if (typeof code === 'string') codes.push(code);
    if (current instanceof AggregateError) codes.push(...current.errors.flatMap(codesOf));
    current = current.cause;
  }
  return codes;
};

/** True for what passes by itself: the database is down, full, locked, read-only or out of connections. */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  codesOf(error).some((code) => DATABASE_UNAVAILABLE.some((pattern) => pattern.test(code)));

const RETRY_SECONDS = 5;

/** Between 5 and 10 s, so that the phones of a waiting room do not all come back in the same second. */
const spread = (random: () => number): number => RETRY_SECONDS + Math.floor(random() * (RETRY_SECONDS + 1));

export interface FailedRequest {
  /** What a body or address that does not fit its schema is called on this route. */
  readonly whenMalformed: 'request.invalid' | 'batch.malformed';
  readonly random: () => number;
}

const statusOf = (error: unknown): number => {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' ? status : 500;
};

/** Any error as one of the catalogue. */
export const problemOfError = (error: unknown, { whenMalformed, random }: FailedRequest): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (isDatabaseUnavailable(error)) return problem('server.unavailable', { retryAfter: spread(random), cause: error });
  const status = statusOf(error);
  switch (status) {
    case 400:
      return problem(whenMalformed, { cause: error });
    case 413:
      return problem('request.too-large', { cause: error });
    case 415:
      return problem('media-type.unsupported', { cause: error });
    case 429:
      return problem('rate.limited', { retryAfter: spread(random), cause: error });
    case 503:
      return problem('server.unavailable', { retryAfter: spread(random), cause: error });
    default:
      // Such as the 403 of the static files for "/assets/../x": there is nothing there, and no fault of ours to log.
      return problem(status >= 400 && status < 500 ? 'resource.unknown' : 'server.failed', { cause: error });
  }
};
