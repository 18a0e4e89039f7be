import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isAlive, treeOf } from './process-tree.ts';

test('children of children are seen, and that they have ended', async () => {
  const shell = spawn('sh', ['-c', 'sh -c "echo ready; sleep 60; true" & wait'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(shell.stdout, 'data');
  const tree = treeOf(shell.pid ?? 0);
  expect(tree.length).toBeGreaterThanOrEqual(2);
  expect(tree.every(isAlive)).toBe(true);
  for (const { pid } of tree.toReversed()) process.kill(pid, 'SIGKILL');
  await once(shell, 'exit');
  expect(isAlive({ pid: shell.pid ?? 0, startedAt: tree[0]?.startedAt ?? '' })).toBe(false);
  expect(isAlive({ pid: process.pid, startedAt: 'never' })).toBe(false);
});
