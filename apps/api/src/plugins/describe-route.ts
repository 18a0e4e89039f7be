import type { SwaggerTransform } from '@fastify/swagger';
import { problemSchema } from '@hailong/schema/problem';
import { batchSchema } from '@hailong/schema/sync';
import type { FastifySchema } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { describeAnswer } from './describe-answers.ts';
import { batchDescription } from './describe-batch.ts';

type Answers = Readonly<Record<string, unknown>>;

const SAFE_METHODS = new Set(['GET', 'HEAD']);
const ifNoneMatch = z.object({ 'if-none-match': z.string().optional() });

const problems = (...statuses: readonly number[]): Answers =>
  Object.fromEntries(statuses.map((status) => [status, problemSchema]));

/** What the server answers in front of any route: its ceilings, its guards and its checks of what arrives. */
const serverAnswers = (method: string, { params, querystring, body, security }: FastifySchema): Answers => {
  const needsSession = security !== undefined && security.every((way) => Object.keys(way).length > 0);
  return {
    ...problems(429, 500, 503),
    ...(params === undefined ? {} : problems(404)),
    ...(querystring === undefined ? {} : problems(400)),
    ...(body === undefined ? {} : problems(400, 413, 415)),
    ...(SAFE_METHODS.has(method) ? {} : problems(403)),
    ...(needsSession ? problems(401, 403) : {}),
  };
};

/** A route as its own schemas and the server in front of it make it, for the OpenAPI document only. */
export const describeRoute: SwaggerTransform = (document) => {
  const { schema, url, route } = document;
  if (schema.hide === true) return jsonSchemaTransform(document);
  const own = z.record(z.string(), z.unknown()).parse(schema.response ?? {});
  const cached = '304' in own;
  const method = [route.method].flat()[0] ?? 'GET';
  const response: Answers = { ...serverAnswers(method, schema), ...own };
  const transformed = jsonSchemaTransform({
    ...document,
    schema: { ...schema, response, ...(cached ? { headers: ifNoneMatch } : {}) },
  }).schema;
  const described = z.record(z.string(), z.record(z.string(), z.unknown())).parse(transformed.response);
  const succeeds = Object.keys(own).some((status) => status.startsWith('2'));
  const statuses = [...(succeeds ? [] : ['200']), ...Object.keys(response)];
  return {
    url,
    schema: {
      ...transformed,
      ...(schema.body === batchSchema ? { body: batchDescription() } : {}),
      response: Object.fromEntries(
        statuses.map((status) => [
          status,
          describeAnswer({ url, status, schema: response[status], described: described[status], cached }),
        ]),
      ),
    },
  };
};
