import { setTimeout as sleep } from 'node:timers/promises';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import { turnOnPhone } from '../real/phones.ts';
import { stuck, waitingOn, type Line } from './on-line.ts';

const FLAPPING_MS = 6_000;
const FLAPPING_PHONES = 50;

/** The line goes up and down under phones that send by themselves. */
export const flapping = async ({ office, proxy }: Line, seed: number): Promise<string[]> => {
  const random = createRandom(seed);
  const history = openHistory();
  const phones = Array.from({ length: FLAPPING_PHONES }, () => turnOnPhone(proxy.port, history, random));
  const loops = phones.map((phone) => ({ phone, loop: phone.sendByItself() }));
  const end = Date.now() + FLAPPING_MS;
  const givers = loops.map(async ({ phone, loop }) => {
    while (Date.now() < end) {
      await phone.rate();
      loop.wake();
      await sleep(random.between(200, 2_000));
    }
  });
  for (let isUp = false; Date.now() < end; isUp = !isUp) {
    proxy.poison(() => (isUp ? { kind: 'none' } : { kind: 'refuse' }));
    proxy.breakAll();
    await sleep(random.between(200, 1_500));
  }
  proxy.poison(() => ({ kind: 'none' }));
  await Promise.all(givers);
  // A minute and what two hundred ratings a second take: nobody presses anything.
  const patience = Date.now() + 60_000 + history.confirmed() * 5;
  while ((await waitingOn(phones)) > 0 && Date.now() < patience) await sleep(100);
  for (const { loop } of loops) loop.stop();
  return [...(await stuck(phones)), ...history.judge(await office.held())];
};
