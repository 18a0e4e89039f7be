/** A browser with one page, as far as a citizen's way through it needs one. */
export interface Engine {
  /** Also a page that stands there already is loaded anew. */
  readonly goTo: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The value of an expression in the page; promises are waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';
