// The office's plain http Wi-Fi in three browsers that share no code: one rating with the network, one without, from an address
// that no browser takes for its own machine.
import { access } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Capability, Fault, OpenFault } from '../fault.ts';
import type { Engine, EngineName } from '../real/engine.ts';
import { openEngine } from '../real/open-engine.ts';
import { lanAddress } from '../real/lan-address.ts';
import { openOffice } from '../real/office.ts';
import { openProxy } from '../real/proxy.ts';

const BUILT = fileURLToPath(new URL('../../../apps/web/dist/index.html', import.meta.url));
const PATIENCE_MS = 90_000;
/** No thumb is faster; the page takes a second tap sooner than this for the echo of a double tap. */
const THUMB_MS = 400;
const BEST = 'Rất hài lòng';

const shows = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;

/** Presses the first button with these words that can be pressed; false while there is none. */
const presses = (words: string): string => `(() => {
  const found = [...document.querySelectorAll('main button, main a')].find(
    (one) => one.innerText.includes(${JSON.stringify(words)}) && !one.disabled && one.getAttribute('aria-disabled') !== 'true');
  found?.click();
  return found !== undefined;
})()`;

const until = async (engine: Engine, expression: string, what: string): Promise<void> => {
  const begin = performance.now();
  while ((await engine.evaluate(expression)) !== true) {
    if (performance.now() - begin < PATIENCE_MS) await sleep(200);
    else {
      const seen = String(await engine.evaluate('document.body.innerText'))
        .replaceAll(/\s+/g, ' ')
        .slice(0, 300);
      throw new Error(`never came: ${what}; the page shows: ${seen}`);
    }
  }
};

const press = async (engine: Engine, words: string): Promise<void> => {
  await sleep(THUMB_MS);
  await until(engine, presses(words), `“${words}” to press`);
};

/** From the list of officers to the receipt; `offline` happens before the first answer. */
const rate = async (engine: Engine, offline: () => void = () => undefined): Promise<void> => {
  await until(engine, shows('Hôm nay ai đã phục vụ'), 'the officers');
  await sleep(THUMB_MS);
  await until(engine, presses(''), 'an officer');
  // The first question accepts an answer when nothing is left to fetch.
  for (const question of [1, 2, 3]) {
    await until(engine, shows(`Câu ${question}/3`), `question ${question}`);
    if (question === 2) offline();
    await press(engine, BEST);
  }
  await press(engine, 'xem lại phiếu');
  await press(engine, 'Gửi đánh giá');
  await until(engine, shows('Đã ghi nhận'), 'the receipt');
};

const onPlainHttp = (name: EngineName) => async (): Promise<OpenFault> => {
  const host = lanAddress();
  if (host === undefined) throw new Error('no address but localhost');
  await access(BUILT).catch(() => {
    throw new Error('the pages are not built: pnpm build');
  });
  const office = await openOffice();
  const proxy = await openProxy(office.server.port, host);
  return {
    run: async () => {
      const before = (await office.held()).length;
      const engine = await openEngine(name);
      try {
        await engine.goTo(`http://${host}:${proxy.port}/`);
        const isSecure = await engine.evaluate('isSecureContext');
        await rate(engine);
        await until(engine, shows('Đã gửi lúc'), 'that the rating with the network was sent');
        await press(engine, 'Đánh giá người khác');
        await rate(engine, () => {
          proxy.poison(() => ({ kind: 'refuse' }));
          proxy.breakAll();
        });
        const whileCut = (await office.held()).length - before;
        proxy.poison(() => ({ kind: 'none' }));
        await until(engine, shows('Đã gửi lúc'), 'that the rating without the network was sent');
        const after = (await office.held()).length - before;
        return [
          ...(isSecure === false ? [] : ['the address is a secure context: not the office’s Wi-Fi']),
          ...(whileCut === 1 ? [] : [`${whileCut} instead of 1 arrived before the network was back`]),
          ...(after === 2 ? [] : [`${after} instead of 2 are on the server`]),
        ];
      } finally {
        proxy.poison(() => ({ kind: 'none' }));
        await engine.close();
      }
    },
    close: async () => {
      await proxy.close();
      await office.close();
    },
  };
};

const onEngine = (id: string, name: EngineName, needs: readonly Capability[]): Fault => ({
  id,
  title: `plain http from an address of the network, with and without a line, in ${name}`,
  needs: ['proc', 'lan-address', ...needs],
  // Before a release only: two of the browsers are no part of what npm test installs.
  runs: { pullRequest: 0, release: 10 },
  open: onPlainHttp(name),
  controls: [],
});

export const engineFaults: readonly Fault[] = [
  onEngine('F8', 'Chromium', ['chromium']),
  onEngine('F8F', 'Firefox', ['firefox']),
  onEngine('F8W', 'WebKit', ['webkit']),
];
