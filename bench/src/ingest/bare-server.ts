// The floor: what Fastify and PostgreSQL do at the least for a rating that is stored durably and once.
import type { OfficerRating } from '@hailong/schema/rating';
import fastify from 'fastify';
import postgres from 'postgres';
import { rowOf } from './ratings-to-send.ts';

const { DATABASE_URL = '', PORT = '0' } = process.env;

// As many connections as the product has.
const sql = postgres(DATABASE_URL, { max: 10, fetch_types: false });
const app = fastify();

app.get('/healthz', () => ({ status: 'ok' }));
app.post<{ Body: { deviceId: string; ratings: OfficerRating[] } }>('/ratings', async ({ body }) => {
  const rows = body.ratings.map((rating) => rowOf(rating, body.deviceId));
  await sql`insert into bare_ratings ${sql(rows)} on conflict do nothing`;
  return { verdicts: body.ratings.map(({ id }) => ({ id, verdict: 'stored' })) };
});

process.once('SIGTERM', () => void app.close().then(() => sql.end()));
await app.listen({ host: '127.0.0.1', port: Number(PORT) });
