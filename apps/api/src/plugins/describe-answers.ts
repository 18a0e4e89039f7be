import { STATUS_CODES } from 'node:http';
import { apiPaths } from '@hailong/schema/api-paths';
import { problemSchema } from '@hailong/schema/problem';

/** JSON Schema of one answer, as zod wrote it. */
type Described = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, { readonly type: 'string' | 'integer'; readonly description: string }>>;

export interface Answer {
  readonly url: string;
  readonly status: string;
  /** The very schema the route answers with, if it names one. */
  readonly schema: unknown;
  readonly described: Described | undefined;
  /** Whether the route knows "not modified". */
  readonly cached: boolean;
}

const PHOTO = apiPaths.photo(':office', ':file');
const SETS_COOKIE: ReadonlySet<string> = new Set([apiPaths.signIn, apiPaths.signOut]);

const headersOf = ({ url, status, schema, described, cached }: Answer): Headers => {
  const isProblem = schema === problemSchema;
  return {
    ...(isProblem && ['429', '503'].includes(status)
      ? { 'retry-after': { type: 'integer', description: 'Seconds to wait' } }
      : {}),
    ...(cached && ['200', '304'].includes(status)
      ? { etag: { type: 'string', description: 'Strong: changes with the content, and only with it' } }
      : {}),
    ...(described?.['contentMediaType'] === undefined
      ? {}
      : { 'content-disposition': { type: 'string', description: 'attachment, with a file name' } }),
    ...(SETS_COOKIE.has(url) && status.startsWith('2')
      ? { 'set-cookie': { type: 'string', description: 'The session cookie, or its removal' } }
      : {}),
  };
};

const mediaTypesOf = ({ url, status, schema, described }: Answer): readonly string[] => {
  if (schema === problemSchema) return ['application/problem+json'];
  if (url === PHOTO && status === '200') return ['image/webp', 'image/jpeg', 'image/png'];
  const own = described?.['contentMediaType'];
  return [typeof own === 'string' ? own : 'application/json'];
};

/** One answer with the content type and the headers the wire has. `type: "null"` is an answer without a body. */
export const describeAnswer = (answer: Answer): Described => {
  const { status, described = {} } = answer;
  const description = described['description'] ?? STATUS_CODES[status] ?? status;
  const headers = headersOf(answer);
  const common = { description, ...(Object.keys(headers).length > 0 ? { headers } : {}) };
  if (described['type'] === 'null') return { ...common, type: 'null' };
  const content = Object.fromEntries(mediaTypesOf(answer).map((type) => [type, { schema: described }]));
  return { ...common, content };
};
