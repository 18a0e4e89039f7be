import { createHash } from 'node:crypto';
import type { DBAdapter, Where } from 'better-auth';

const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

const tokenIn = (where: readonly Where[]): string | undefined => {
  const value = where.find(({ field }) => field === 'token')?.value;
  return typeof value === 'string' ? value : undefined;
};

const hashWhere = (where: Where[]): Where[] =>
  where.map((clause) =>
    clause.field === 'token' && typeof clause.value === 'string'
      ? { ...clause, value: hashToken(clause.value) }
      : clause,
  );

/** The row as better-auth knows it: with the token it asked for instead of what is stored. */
const restore = <T>(row: T, token: string | undefined): T =>
  row === null || token === undefined ? row : { ...row, token };

/**
 * better-auth stores session tokens as they are; behind this adapter the database only ever holds their hashes, so a
 * stolen backup opens no session (ASVS 7.2). Everything that is not a session passes through.
 */
export const hashSessionTokens = (adapter: DBAdapter): DBAdapter => ({
  ...adapter,
  create: async (request) => {
    const token: unknown = request.data['token'];
    if (request.model !== 'session' || typeof token !== 'string') return adapter.create(request);
    return restore(await adapter.create({ ...request, data: { ...request.data, token: hashToken(token) } }), token);
  },
  findOne: async (request) => {
    if (request.model !== 'session') return adapter.findOne(request);
    return restore(await adapter.findOne({ ...request, where: hashWhere(request.where) }), tokenIn(request.where));
  },
  update: async (request) => {
    if (request.model !== 'session') return adapter.update(request);
    return restore(await adapter.update({ ...request, where: hashWhere(request.where) }), tokenIn(request.where));
  },
  // Rows found this way keep their hashes: nothing we use reads a token from a list.
  findMany: (request) =>
    adapter.findMany(
      request.model === 'session' && request.where ? { ...request, where: hashWhere(request.where) } : request,
    ),
  delete: (request) =>
    adapter.delete(request.model === 'session' ? { ...request, where: hashWhere(request.where) } : request),
});
