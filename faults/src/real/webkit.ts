// WebKitGTK's own small browser, by the driver that Debian ships for it, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';
import type { Engine } from './engine.ts';

export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
export const SCREEN = '/usr/bin/xvfb-run';

const START_MS = 60_000;
const COMMAND_MS = 60_000;

export const openWebKit = async (): Promise<Engine> => {
  const port = await findFreePort();
  // A group of its own: driver, screen and browser end together.
  const child = spawn(SCREEN, ['--auto-servernum', WEBKIT_DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const command = async (path: string, body?: object): Promise<unknown> => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(COMMAND_MS),
    });
    const { value } = (await reply.json()) as { value: unknown };
    if (!reply.ok) throw new Error(`WebKit: ${path}: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  };
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  try {
    const begin = performance.now();
    while (
      !(await command('/status').then(
        () => true,
        () => false,
      ))
    ) {
      if (performance.now() - begin > START_MS) throw new Error('WebKitWebDriver does not answer');
      await sleep(200);
    }
    const { sessionId } = (await command('/session', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    return {
      goTo: async (url) => void (await command(`${session}/url`, { url })),
      reload: async () => void (await command(`${session}/refresh`, {})),
      evaluate: async (expression) => command(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      close: async () => {
        await fetch(`http://127.0.0.1:${port}${session}`, { method: 'DELETE' }).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};
