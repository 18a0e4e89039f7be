import { apiPaths } from '@hailong/schema/api-paths';
import { expect } from '@playwright/test';
import { OFFICE, type Office } from '../fixtures/office.ts';
import { expectWaiting, openQueue, pressSendAtOnce } from '../fixtures/queue.ts';
import { rate } from '../fixtures/rate.ts';
import { officerName } from '../fixtures/sample.ts';
import { expectExactly } from '../fixtures/stored.ts';
import { test } from '../fixtures/test.ts';
import { visit, waitUntilFetched } from '../fixtures/visit-page.ts';

const SENDING = `POST ${apiPaths.ratings(OFFICE)} `;

const attempts = ({ wire }: Office): number => wire.spoilt.filter((line) => line.startsWith(SENDING)).length;

for (const tier of ['url', 'lanUrl'] as const) {
  test(`two tabs with one queue send it once (${tier === 'url' ? 'Web Locks' : 'a lease, plain http'})`, async ({
    page,
    context,
    office,
  }) => {
    const officer = await officerName(office, 4);
    const other = await context.newPage();
    await visit(other, office[tier]);
    await visit(page, office[tier]);
    await waitUntilFetched(page);
    office.wire.cut();
    const code = await rate(page, { officer, scores: [5, 4, 5] });
    await openQueue(page);
    await openQueue(other);
    await expectWaiting(page, 1);
    await expectWaiting(other, 1);

    const before = attempts(office);
    // The reply is slow, so that both tabs have tried before the first of them knows.
    office.wire.break((line) => (line.startsWith(SENDING) ? { kind: 'delay', ms: 1000 } : { kind: 'pass' }));
    await Promise.all([page, other].map(pressSendAtOnce));
    await expectWaiting(page, 0);
    await expectWaiting(other, 0);
    await expectExactly(office, [code]);
    expect(attempts(office)).toBe(before + 1);
  });
}
