import { sendRatings } from '../../api-client/send-ratings.ts';
import type { Line } from './drain.ts';

/** The real line: the office's server, and this device's clock. */
export const httpLine: Line = { send: sendRatings, now: () => Date.now() };
