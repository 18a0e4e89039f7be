/** What of an error is written to the log. */
// An alias, because pino wants something with an index signature, which an interface never has.
export type LoggedError = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly cause?: LoggedError;
};

const DEEPEST = 5;

/** Their messages quote statements, parameters or bodies, which may hold a citizen's words. */
const quotesContent = (error: Error): boolean =>
  error.name === 'PostgresError' || error.name === 'SyntaxError' || error.message.startsWith('Failed query');

const describe = (error: unknown, depth: number): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: '(not recorded)', stack: '' };
  const code: unknown = Reflect.get(error, 'code');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    message: quotesContent(error) ? '(not recorded)' : error.message,
    stack: frames.join('\n'),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.cause === undefined || depth >= DEEPEST ? {} : { cause: describe(error.cause, depth + 1) }),
  };
};

/** Kind, code and place of an error always, its words only where they are ours. */
export const loggedError = (error: unknown): LoggedError => describe(error, 0);
