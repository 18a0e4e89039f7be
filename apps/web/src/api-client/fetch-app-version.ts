import { exchange, type Fetch } from './exchange.ts';
import { readAnswer } from './read-answer.ts';

/** Written beside the pages by the build. */
const VERSION_PATH = '/version.json';

/** Version of the app the server holds now, or null when it cannot be learnt. */
export const fetchAppVersion = async (send?: Fetch): Promise<string | null> => {
  const answer = readAnswer(await exchange(VERSION_PATH, {}, send), (json) => {
    const version = (json as { version?: unknown } | null | undefined)?.version;
    return typeof version === 'string' ? version : null;
  });
  return answer.kind === 'answered' ? answer.body : null;
};
