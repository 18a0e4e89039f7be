/** What went wrong, for programs that want to tell the cases apart. */
export type EmbeddedDatabaseErrorCode =
  | 'folder-unusable'
  | 'folder-in-use'
  | 'folder-unreachable'
  | 'folder-of-another-user'
  | 'disk-full'
  | 'wrong-version'
  | 'passwords-missing'
  | 'platform-unsupported'
  | 'system-user-missing'
  | 'leftover-will-not-stop'
  | 'wrong-encoding'
  | 'start-failed';

/** One thought in both languages of the product. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/**
 * The database in the data folder could not be started, and a person has to do something about it.
 * `sentence` says what, and `message` is the same in both languages: print it, never the stack.
 */
export class EmbeddedDatabaseError extends Error {
  readonly code: EmbeddedDatabaseErrorCode;
  readonly sentence: Sentence;

  constructor(code: EmbeddedDatabaseErrorCode, sentence: Sentence, cause?: unknown) {
    super(`${sentence.vi}\n${sentence.en}`, { cause });
    this.name = 'EmbeddedDatabaseError';
    this.code = code;
    this.sentence = sentence;
  }
}
