/** What a machine must be able to do for a fault to be run on it. */
export type Capability = 'loop-devices' | 'chromium' | 'firefox' | 'webkit' | 'lan-address' | 'host-name' | 'proc';

export interface Control {
  /** The mistake that is made on purpose. */
  readonly name: string;
  /** How often it may be tried: chance decides what a run meets. */
  readonly attempts: number;
  /** What the check finds wrong; nothing means that it is blind. */
  readonly run: (seed: number) => Promise<readonly string[]>;
}

export interface Fault {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly Capability[];
  readonly runs: { readonly pullRequest: number; readonly release: number };
  /** Brings up what all runs share; `run` makes one, `close` takes it down. */
  readonly open: () => Promise<OpenFault>;
  readonly controls: readonly Control[];
}

export interface OpenFault {
  /** What went wrong under this seed; empty is good. */
  readonly run: (seed: number) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A fault whose runs share nothing. */
export const alone = (run: OpenFault['run']) => async (): Promise<OpenFault> => ({ run, close: async () => undefined });
