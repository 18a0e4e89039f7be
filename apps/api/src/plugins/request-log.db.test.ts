import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { postBatch } from '../../test/send-ratings.ts';

test('the log holds routes and codes; no receipt code, no name, no comment, no address', async () => {
  const lines: string[] = [];
  const app = await buildTestApp({ logLevel: 'trace', logTo: { write: (line: string) => void lines.push(line) } });
  await app.inject({ url: '/api/offices/van-gia/receipts/7K2M9Q4T7K2M9Q4T', remoteAddress: '192.168.1.77' });
  await postBatch(app, '{"ratings":[{"customerName":"Nguyễn Văn An","comment":"chờ lâu"}');
  await app.database.$client`alter table ratings rename to elsewhere`;
  const comment = JSON.stringify({ comment: 'chờ lâu' });
  await postBatch(app, comment);
  const log = lines.join('');
  expect(log).toContain('/api/offices/:office/receipts/:code');
  for (const secret of ['7K2M9Q4T', '192.168.1.77', 'Nguyễn', 'chờ lâu']) expect(log).not.toContain(secret);
});
