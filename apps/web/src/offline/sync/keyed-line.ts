import { authorized } from '../../api-client/authorized.ts';
import type { Fetch } from '../../api-client/exchange.ts';
import { sendRatings } from '../../api-client/send-ratings.ts';
import type { Line } from './drain.ts';

/** The line of a kiosk: `key` is its key at that moment, or null while it has none. */
export const keyedLine = (key: () => string | null, now: () => number, send?: Fetch): Line => {
  const sendWithKey = authorized(key, send);
  return { send: async (office, body) => sendRatings(office, body, sendWithKey), now };
};
