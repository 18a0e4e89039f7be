import type { LightMyRequestResponse } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';

/** What an answer says, workbooks and Word documents unpacked. */
export const wordsOf = ({ body, rawPayload, statusCode, headers }: LightMyRequestResponse): string =>
  statusCode === 200 && /officedocument/.test(String(headers['content-type']))
    ? Object.values(unzipSync(rawPayload))
        .map((part) => strFromU8(part))
        .join('')
    : body;
