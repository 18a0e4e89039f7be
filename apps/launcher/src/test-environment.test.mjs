import { expect, test } from 'vitest';

import { testEnvironment } from './test-environment.mjs';

test('tests run on the pinned Node and never see the data of a running office', () => {
  const env = testEnvironment('/project', {
    PATH: '/usr/bin',
    HOME: '/home/me',
    DATABASE_URL: 'postgres://office',
    DATA_DIR: '/data',
    npm_config_user_agent: 'npm',
  });
  expect(env).toEqual({
    HOME: '/home/me',
    PATH: '/project/node_modules/node/bin:/project/node_modules/.bin:/usr/bin',
  });
});
