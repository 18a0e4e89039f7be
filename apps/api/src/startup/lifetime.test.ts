import { expect, test } from 'vitest';
import { createLifetime, Stopped } from './lifetime.ts';

const recording = () => {
  const log: string[] = [];
  const closer = (name: string) => async () => {
    log.push(name);
  };
  return { log, closer };
};

test('what was opened last is closed first, and each once', async () => {
  const { log, closer } = recording();
  const { opened, stop } = createLifetime();
  await opened(closer('database'));
  await opened(closer('server'));
  await Promise.all([stop(), stop()]);
  await stop();
  expect(log).toEqual(['server', 'database']);
});

test('told to stop while starting, it closes what was just opened and opens nothing more', async () => {
  const { log, closer } = recording();
  const { opened, stop } = createLifetime();
  await stop();
  await expect(opened(closer('database'))).rejects.toThrow(Stopped);
  expect(log).toEqual(['database']);
});
