export interface Violation {
  readonly directive: string;
  /** What was refused: a word of the standard, or only that it lay elsewhere. */
  readonly blocked: string;
  /** File of ours that asked for it, null if it was none. */
  readonly script: string | null;
}

const DIRECTIVE = /^[a-z-]{1,40}$/;
const WORD = /^(?:inline|eval|wasm-eval|self|data|blob|trusted-types-policy|trusted-types-sink)$/;
const OWN_SCRIPT = /\/assets\/([\w-]{1,80}\.js)$/;

const wordIn = (value: unknown, pattern: RegExp): RegExpExecArray | null =>
  typeof value === 'string' ? pattern.exec(value) : null;

/**
 * What is worth a line of the log in a report that anybody may have made up (CSP 3, application/csp-report): words of the
 * standard and names of our own files. No address that a person visited, no piece of a script, nothing of a browser's extensions.
 * Null if it is no such report.
 */
export const describeViolation = (report: unknown): Violation | null => {
  const { 'csp-report': body } = (report ?? {}) as { readonly 'csp-report'?: unknown };
  if (typeof body !== 'object' || body === null) return null;
  const told = body as Readonly<Record<string, unknown>>;
  const directive = wordIn(told['effective-directive'] ?? told['violated-directive'], DIRECTIVE)?.[0];
  if (directive === undefined) return null;
  return {
    directive,
    blocked: wordIn(told['blocked-uri'], WORD)?.[0] ?? 'elsewhere',
    script: wordIn(told['source-file'], OWN_SCRIPT)?.[1] ?? null,
  };
};
