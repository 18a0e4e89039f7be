import { readVerdicts } from '@hailong/schema/acknowledgement';
import { devicePaths } from '@hailong/schema/device-paths';
import type { Verdict } from '@hailong/schema/verdict';
import { exchange, type Fetch } from './exchange.ts';
import { readAnswer, type Answer } from './read-answer.ts';

/** Browsers allow 64 KiB in flight at once for requests that outlive their page. */
const OUTLIVES_ITS_PAGE_MAX_CHARACTERS = 16_000;

/** Sends one batch, already written as the wire wants it. Only offline/sync may call this. */
export const sendRatings = async (office: string, body: string, send?: Fetch): Promise<Answer<readonly Verdict[]>> =>
  readAnswer(
    await exchange(
      devicePaths.ratings(office),
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        // People close the page as soon as it thanks them; the usual single rating then still arrives.
        keepalive: body.length <= OUTLIVES_ITS_PAGE_MAX_CHARACTERS,
      },
      send,
    ),
    readVerdicts,
  );
