/** The server cannot start, and a person has to do something about it: print the message, never the stack. */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(vietnamese: string, english: string, cause?: unknown) {
    super(`${vietnamese}\n${english}`, { cause });
  }
}
