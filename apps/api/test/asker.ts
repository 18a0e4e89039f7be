import type { LightMyRequestResponse } from 'fastify';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Reply = Promise<LightMyRequestResponse>;

/** One person's way to ask; `path` begins after the office unless it begins with "/api". */
export type Ask = (method: Method, path: string, payload?: object | Buffer) => Reply;

export interface Askers {
  /** Signed in twice. */
  readonly administrator: Ask;
  readonly statistician: Ask;
  /** Id of somebody else of the office. */
  readonly colleague: string;
}

export type Write = (askers: Askers) => Reply;
