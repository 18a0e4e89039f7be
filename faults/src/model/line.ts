import type { Random } from '../random.ts';
import type { ModelServer, Reply } from './model-server.ts';
import { PORTALS, truncated, UNAVAILABLE, type Fate } from './wire.ts';
import type { World } from './world.ts';

/** What exchange.ts grants a request. */
const PATIENCE_MS = 15_000;

export interface LineParts {
  readonly world: World;
  readonly random: Random;
  readonly server: ModelServer;
  /** The fate of the next request. */
  readonly nextFate: () => Fate;
}

export interface Line {
  /** A request on its way; null when the device hears nothing. */
  readonly carry: (body: string) => Promise<Reply | null>;
  /** Requests that the device has given up and that may arrive all the same. */
  readonly onTheWay: () => number;
  readonly requests: () => number;
}

export const openLine = ({ world, random, server, nextFate }: LineParts): Line => {
  let requests = 0;
  let onTheWay = 0;
  let previousReply: Reply = UNAVAILABLE;

  const arrive = async (body: string, isKilled: boolean): Promise<Reply | null> => {
    const reply = await server.receive(body, world.now(), isKilled);
    if (reply) previousReply = reply;
    return reply;
  };

  const carry = async (body: string): Promise<Reply | null> => {
    requests += 1;
    const fate = nextFate();
    await world.later(random.between(5, 400));
    switch (fate) {
      case 'whole':
        return arrive(body, false);
      case 'refused':
        return null;
      case 'request-lost':
        await world.later(PATIENCE_MS);
        return null;
      case 'reply-lost':
        await arrive(body, false);
        await world.later(random.chance(0.5) ? PATIENCE_MS : 10);
        return null;
      case 'slow': {
        // Later than the device waits, and then past whatever was sent meanwhile.
        onTheWay += 1;
        world.at(random.between(100, 100_000), () => {
          void arrive(body, false).then(() => (onTheWay -= 1));
        });
        await world.later(PATIENCE_MS);
        return null;
      }
      case 'repeated': {
        onTheWay += 1;
        world.at(random.between(1, 60_000), () => {
          void arrive(body, false).then(() => (onTheWay -= 1));
        });
        return arrive(body, false);
      }
      case 'truncated': {
        const reply = await arrive(body, false);
        return reply && truncated(reply, random);
      }
      case 'portal':
        return random.pick(PORTALS);
      case 'unavailable':
        return UNAVAILABLE;
      case 'killed-before-commit':
        return arrive(body, true);
      case 'killed-after-commit':
        await arrive(body, false);
        return null;
      case 'replayed':
        return previousReply;
    }
  };

  return { carry, onTheWay: () => onTheWay, requests: () => requests };
};
