import { aBatch } from '@hailong/schema/testing/builders';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildTestApp } from '../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../auth/testing/people.ts';

const anything = z.record(z.string(), z.unknown());
const schemaHolder = z.object({ schema: anything });
const answerSchema = z.object({
  description: z.string(),
  headers: anything.optional(),
  content: z.record(z.string(), schemaHolder).optional(),
});
const operationSchema = z.object({
  security: z.array(anything).optional(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).optional(),
  requestBody: z.object({ content: z.record(z.string(), schemaHolder) }).optional(),
  responses: z.record(z.string(), answerSchema),
});
const documentSchema = z.object({
  components: z.object({ securitySchemes: z.record(z.string(), z.looseObject({ name: z.string().optional() })) }),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

const OFFICE = '/api/offices/{office}';
const MONTH = `${OFFICE}/months/{month}`;

const readDocument = async (app: FastifyInstance) =>
  documentSchema.parse((await app.inject('/api/openapi.json')).json());

const describedOperation = async (method: string, path: string) => {
  const { paths } = await readDocument(await buildTestApp());
  const operation = paths[path]?.[method];
  if (!operation) throw new Error(`${method} ${path} is not described`);
  return operation;
};

const mediaTypes = (answer: z.infer<typeof answerSchema> | undefined) => Object.keys(answer?.content ?? {});

test('the document is valid OpenAPI 3.1', async () => {
  const app = await buildTestApp();
  const validator = new Validator();
  const { valid, errors } = await validator.validate((await app.inject('/api/openapi.json')).json());
  expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
});

test('every failure is a problem document, and "later" says how long to wait', async () => {
  const { paths } = await readDocument(await buildTestApp());
  const answers = Object.entries(paths).flatMap(([path, operations]) =>
    Object.values(operations).flatMap(({ responses }) =>
      Object.entries(responses).map(([status, answer]) => ({ path, status, answer })),
    ),
  );
  // The health check speaks to machines that only read its status.
  const failures = answers.filter(
    ({ path, status }) => Number(status) >= 400 && `${path} ${status}` !== '/healthz 503',
  );
  expect(new Set(failures.flatMap(({ answer }) => mediaTypes(answer)))).toEqual(new Set(['application/problem+json']));
  const later = failures.filter(({ status }) => ['429', '503'].includes(status));
  expect(later.every(({ answer }) => answer.headers?.['retry-after'] !== undefined)).toBe(true);
});

test('each endpoint names the failures it can answer with', async () => {
  const { paths } = await readDocument(await buildTestApp());
  const failures = (method: string, path: string) =>
    Object.keys(paths[path]?.[method]?.responses ?? {}).filter((status) => Number(status) >= 400);
  const everywhere = ['429', '500', '503'];
  expect(failures('post', `${OFFICE}/ratings`)).toEqual(['400', '403', '404', '413', '415', ...everywhere]);
  expect(failures('get', `${OFFICE}/receipts/{code}`)).toEqual(['404', ...everywhere]);
  expect(failures('post', '/api/setup')).toEqual(['400', '403', '404', '409', '413', '415', ...everywhere]);
  expect(failures('post', '/api/auth/sign-in/username')).toEqual(['400', '401', '403', '413', '415', ...everywhere]);
  expect(failures('get', MONTH)).toEqual(['401', '403', '404', ...everywhere]);
  expect(failures('get', `${MONTH}/comments`)).toEqual(['400', '401', '403', '404', ...everywhere]);
});

test('what a month is read as has the content type of the wire', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'lanh.dao', officeId: await officeIdOf(app.database), role: 'leader' });
  const cookie = await signInForTest(app, 'lanh.dao');
  const { paths } = await readDocument(app);
  for (const path of [
    MONTH,
    `${MONTH}.csv`,
    `${MONTH}.xlsx`,
    `${MONTH}.docx`,
    `${MONTH}/ratings.csv`,
    `${MONTH}/comments`,
  ]) {
    const url = path.replace('{office}', 'van-gia').replace('{month}', '2026-10');
    const answer = await app.inject({ url, headers: { cookie } });
    const sent = String(answer.headers['content-type']).replace(
      /^application\/json; charset=utf-8$/,
      'application/json',
    );
    expect([path, answer.statusCode, sent]).toEqual([path, 200, mediaTypes(paths[path]?.['get']?.responses['200'])[0]]);
  }
});

test('a batch is described element by element, and still taken element by element', async () => {
  const app = await buildTestApp();
  const { paths } = await readDocument(app);
  const described = paths[`${OFFICE}/ratings`]?.['post']?.requestBody?.content['application/json']?.schema;
  const kinds = ['OfficerRating', 'Suggestion', 'SealedRating'].map((title) => ({ title }));
  expect(described).toMatchObject({ properties: { ratings: { maxItems: 500, items: { anyOf: kinds } } } });
  const payload = { ...aBatch([null, 'text']), sentAt: new Date().toISOString() };
  const answer = await app.inject({ method: 'POST', url: '/api/offices/van-gia/ratings', payload });
  const refused = { id: null, verdict: 'refused', code: 'no-usable-id' };
  expect([answer.statusCode, answer.json()]).toMatchObject([200, { verdicts: [refused, refused] }]);
});

test('the administration asks for a session, a batch takes a kiosk key or nothing, a citizen needs neither', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, {
    username: 'thong.ke',
    officeId: await officeIdOf(app.database),
    role: 'statistician',
  });
  const { components, paths } = await readDocument(app);
  const securityOf = (method: string, path: string) => paths[path]?.[method]?.security;
  const session = [{ session: [] }, { localSession: [] }];
  for (const path of ['/api/me', MONTH, `${MONTH}.csv`, `${MONTH}/ratings.csv`, `${MONTH}/comments`]) {
    expect([path, securityOf('get', path)]).toEqual([path, session]);
  }
  expect(securityOf('post', `${OFFICE}/ratings`)).toEqual([{}, { kioskKey: [] }]);
  expect(securityOf('get', `${OFFICE}/catalogue`)).toEqual([{}, { kioskKey: [] }]);
  expect(securityOf('get', '/api/catalogue')).toBeUndefined();
  expect(components.securitySchemes['kioskKey']).toMatchObject({ type: 'http', scheme: 'bearer' });
  const [local = ''] = (await signInForTest(app, 'thong.ke')).split('=');
  expect(components.securitySchemes['localSession']).toMatchObject({ type: 'apiKey', in: 'cookie', name: local });
  expect(components.securitySchemes['session']?.name).toBe(`__Host-${local}`);
});

test('signing in and out say what they do to the cookie', async () => {
  const signIn = await describedOperation('post', '/api/auth/sign-in/username');
  expect(signIn.requestBody?.content['application/json']?.schema['required']).toEqual(['username', 'password']);
  expect(signIn.responses['200']?.headers).toHaveProperty('set-cookie');
  const signOut = await describedOperation('post', '/api/auth/sign-out');
  expect(signOut.responses['204']?.headers).toHaveProperty('set-cookie');
  expect(signOut.responses['204']?.content).toBeUndefined();
});

test.each([`${OFFICE}/catalogue`, '/api/catalogue'])('%s can be asked whether it changed', async (path) => {
  const { parameters, responses } = await describedOperation('get', path);
  expect(parameters).toContainEqual(expect.objectContaining({ name: 'if-none-match', in: 'header', required: false }));
  expect(responses['200']?.headers).toHaveProperty('etag');
  expect(responses['304']?.headers).toHaveProperty('etag');
  expect(responses['304']?.content).toBeUndefined();
});

test('a photo is an image', async () => {
  const { responses } = await describedOperation('get', `${OFFICE}/photos/{file}`);
  expect(mediaTypes(responses['200'])).toEqual(['image/webp', 'image/jpeg', 'image/png']);
});
