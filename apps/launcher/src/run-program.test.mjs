import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';

import { expect, test } from 'vitest';

import { runProgram } from './run-program.mjs';

const run = (/** @type {string} */ script) => runProgram('sh', ['-c', script], { cwd: '/', env: process.env });

test('the exit code is the one a shell would give', async () => {
  expect(await run('exit 3')).toBe(3);
  expect(await run('kill -TERM $$')).toBe(143);
  expect(await runProgram('/no/such/program', [], { cwd: '/', env: {} })).toBe(127);
});

test('a wish to stop reaches what the program has started, too', async () => {
  const module = pathToFileURL(join(import.meta.dirname, 'run-program.mjs')).href;
  // The shell waits for a sleep of its own; without the group's signal the sleep would stay.
  const source = `
    import { runProgram } from '${module}';
    await runProgram('sh', ['-c', 'sleep 600 & echo $!; wait'], { cwd: '/', env: process.env });`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const grandchildStarted = once(createInterface(parent.stdout), 'line');
  const closed = once(parent.stdout, 'close');
  await grandchildStarted;
  parent.kill('SIGTERM');
  // The pipe closes only when nobody holds it any more, the sleep included.
  await expect(closed).resolves.toBeDefined();
});

test('who listens hears all of it, to the last word', async () => {
  const heard = /** @type {string[]} */ ([]);
  const script = 'seq 1 20000; echo "cuối cùng" >&2; exit 4';
  expect(await runProgram('sh', ['-c', script], { cwd: '/', env: process.env }, (text) => void heard.push(text))).toBe(
    4,
  );
  const lines = heard.join('').split('\n');
  expect(lines).toContain('20000');
  expect(lines).toContain('cuối cùng');
});

test('a program left behind with the pipe in its hand is not waited for', async () => {
  const heard = /** @type {string[]} */ ([]);
  const left = 'sleep 60 & echo $!';
  expect(await runProgram('sh', ['-c', left], { cwd: '/', env: process.env }, (text) => void heard.push(text))).toBe(0);
  process.kill(Number(heard.join('')), 'SIGKILL');
});
