import type { z } from 'zod';
import { ApiFailure, type Failure } from './failure.ts';
import { readFailure } from './read-failure.ts';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

const unreachable: Answer<never> = { ok: false, failure: { kind: 'unreachable' } };

/** Sends a request; an answer of ours that is not a success becomes a failure, and so does no answer. */
export const send = async (url: URL, init: RequestInit): Promise<Answer<Response>> => {
  const response = await fetch(url, init).catch(() => null);
  if (!response) return unreachable;
  if (!response.ok) return { ok: false, failure: await readFailure(response) };
  return { ok: true, value: response };
};

/** Sends a request and reads its JSON, which has to be of the agreed shape: a portal's 200 page is not an answer. */
export const call = async <T>(url: URL, schema: z.ZodType<T>, init: RequestInit = {}): Promise<Answer<T>> => {
  const answer = await send(url, { headers: { accept: 'application/json' }, ...init });
  if (!answer.ok) return answer;
  const body: unknown = await answer.value.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, failure: { kind: 'unexpected', status: answer.value.status } };
};

export const valueOrThrow = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new ApiFailure(answer.failure);
  return answer.value;
};
