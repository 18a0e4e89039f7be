// Debian's Firefox, by the WebDriver BiDi that it speaks itself, so that no driver has to be installed beside it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';
import type { Engine } from './engine.ts';

export const FIREFOX = '/usr/bin/firefox-esr';

const START_MS = 60_000;
const COMMAND_MS = 60_000;

interface Reply {
  readonly id?: number;
  readonly type: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

type Command = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

const dial = async (url: string): Promise<WebSocket> => {
  const begin = performance.now();
  for (;;) {
    const socket = new WebSocket(url);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.addEventListener('open', () => resolve(true));
      socket.addEventListener('error', () => resolve(false));
    });
    if (isOpen) return socket;
    if (performance.now() - begin > START_MS) throw new Error('Firefox does not answer');
    await sleep(200);
  }
};

const commandOver = (socket: WebSocket): Command => {
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    waiting.get(reply.id ?? -1)?.(reply);
  });
  let last = 0;
  return async (method, params) => {
    last += 1;
    const id = last;
    const replied = new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
    });
    socket.send(JSON.stringify({ id, method, params }));
    const late = AbortSignal.timeout(COMMAND_MS);
    const reply = await Promise.race([replied, once(late, 'abort').then(() => null)]);
    if (reply?.type !== 'success') throw new Error(`Firefox: ${method}: ${reply?.message ?? 'no answer'}`);
    return reply.result ?? {};
  };
};

export const openFirefox = async (): Promise<Engine> => {
  const profile = await mkdtemp(join(tmpdir(), 'hailong-firefox-'));
  const port = await findFreePort();
  const child = spawn(FIREFOX, ['--headless', '--profile', profile, '--remote-debugging-port', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const close = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const command = commandOver(await dial(`ws://127.0.0.1:${port}/session`));
    await command('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const { context } = await command('browsingContext.create', { type: 'tab' });
    return {
      goTo: async (url) => void (await command('browsingContext.navigate', { context, url, wait: 'complete' })),
      reload: async () => void (await command('browsingContext.reload', { context, wait: 'complete' })),
      evaluate: async (expression) => {
        // As text, so that nothing depends on how the protocol writes values.
        const { result, exceptionDetails } = (await command('script.evaluate', {
          expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
          target: { context },
          awaitPromise: true,
        })) as { result?: { value: string }; exceptionDetails?: { text: string } };
        if (result === undefined) throw new Error(`Firefox: ${exceptionDetails?.text ?? 'no value'}`);
        return JSON.parse(result.value) as unknown;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
