import { parseReceiptCode } from '@hailong/schema/receipt-code';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { RatingRow } from './rating-rows.store.ts';
import { ratingsCsvHeader, ratingsCsvRows, receiptCodeOf, receiptStartOf } from './ratings-csv.ts';

const aRow = (overrides: Partial<RatingRow> = {}): RatingRow => ({
  id: '0191c5a8-7a00-7000-8000-000000000001',
  ratedHour: '2026-10-31 16:00',
  kind: 'rating',
  suggestionType: null,
  status: 'valid',
  officerId: '11111111-1111-4111-8111-111111111111',
  officerName: 'Nguyễn Thị An',
  criteriaSet: 1,
  scores: { attitude: 5, resolution: null },
  reasons: {},
  comment: null,
  customerName: null,
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  channel: 'phone',
  outcome: null,
  language: 'vi',
  assisted: null,
  clockFlag: false,
  ...overrides,
});

const shape = { month: '2026-10', criterionCodes: ['attitude', 'resolution', 'on-time'], withNames: false };
const read = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true });
const oneRow = (overrides: Partial<RatingRow>, withNames = false) =>
  read(ratingsCsvHeader({ ...shape, withNames }) + ratingsCsvRows({ ...shape, withNames }, [aRow(overrides)]))[0];

test('the header is fixed, with one column for each criterion, and begins with a byte order mark', () => {
  const header = ratingsCsvHeader(shape);
  expect(header).toBe(
    '\uFEFFreceipt_start,month,rated_hour,kind,suggestion_type,status,officer_id,officer_name,criteria_set,' +
      'score_attitude,score_resolution,score_on_time,reasons,comment,procedure_code,procedure_name,channel,outcome,' +
      'language,assisted,clock_flag\r\n',
  );
  expect(ratingsCsvHeader({ ...shape, withNames: true })).toBe(
    header.replace('clock_flag', 'clock_flag,customer_name'),
  );
});

test('portions put together are one file', () => {
  const csv = ratingsCsvHeader(shape) + ratingsCsvRows(shape, [aRow()]) + ratingsCsvRows(shape, [aRow(), aRow()]);
  expect(read(csv)).toHaveLength(3);
  expect(csv.match(/\uFEFF/g)).toHaveLength(1);
});

test('a rating is read back as it was given; "does not apply" is NA and what was not asked is empty', () => {
  expect(oneRow({ reasons: { attitude: ['slow', 'rude'], resolution: ['late'] }, assisted: true })).toMatchObject({
    receipt_start: receiptStartOf(aRow().id),
    month: '2026-10',
    rated_hour: '2026-10-31 16:00',
    kind: 'rating',
    status: 'valid',
    officer_name: 'Nguyễn Thị An',
    criteria_set: '1',
    score_attitude: '5',
    score_resolution: 'NA',
    score_on_time: '',
    reasons: 'attitude:slow attitude:rude resolution:late',
    procedure_code: '1.001193',
    assisted: 'true',
    clock_flag: 'false',
  });
});

test('of the receipt code only the beginning is told, which finds a row and opens nothing', () => {
  const code = receiptCodeOf(aRow().id);
  expect(oneRow({})?.['receipt_start']).toBe(code.slice(0, '7K2M-9Q4T'.length));
  expect(ratingsCsvRows(shape, [aRow()])).not.toContain(code);
  expect(parseReceiptCode(receiptStartOf(aRow().id))).toBeNull();
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1', ' \uFEFF=1'])(
  '%j stays text in every field people fill in',
  (text) => {
    const row = oneRow(
      { comment: text, customerName: text, procedureName: text, officerName: text, language: text },
      true,
    );
    for (const column of ['comment', 'customer_name', 'procedure_name', 'officer_name', 'language']) {
      expect(row?.[column]).toBe(`'${text}`);
    }
  },
);

test('a program that splits at ";" or tabs cannot make a formula of the second half', () => {
  const texts = {
    comment: 'Tốt;=1+1',
    procedureName: 'a\t=1+1',
    language: 'tốt\n-1+1\r\n@x',
    officerName: '"An";=1+1',
  };
  const csv = ratingsCsvRows(shape, [aRow(texts)]);
  for (const delimiter of [';', '\t']) {
    const cells = parse(csv, { delimiter, relax_column_count: true, relax_quotes: true }).flat();
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  }
  expect(csv).toContain(`,"Tốt;'=1+1",`);
  expect(ratingsCsvRows(shape, [aRow({ comment: 'tốt; nhanh', procedureName: 'a\tb' })])).toMatch(
    /,"tốt; nhanh",.*,"a\tb",/,
  );
});

test('quotes, commas, line breaks, emoji and right-to-left text survive', () => {
  const comment = 'Anh ấy nói: "Chờ đi",\nrồi\r\nđi 😀 مرحبا; hết';
  expect(oneRow({ comment })?.['comment']).toBe(comment);
});

test('there is no column for names unless they were asked for', () => {
  expect(oneRow({ customerName: 'Trần Văn Bình' })).not.toHaveProperty('customer_name');
  expect(oneRow({ customerName: 'Trần Văn Bình' }, true)).toHaveProperty('customer_name', 'Trần Văn Bình');
});

test('a suggestion is a row without officer and scores', () => {
  expect(
    oneRow({
      kind: 'suggestion',
      suggestionType: 'complaint',
      officerId: null,
      officerName: null,
      criteriaSet: null,
      scores: {},
    }),
  ).toMatchObject({
    kind: 'suggestion',
    suggestion_type: 'complaint',
    officer_id: '',
    criteria_set: '',
    score_attitude: '',
  });
});
