import { expect, test } from 'vitest';
import { dossierSheet, readDossierFile } from './dossier-file.ts';

const hoa = { id: '00000000-0000-4000-8000-000000000001', code: 'CB01', name: 'Nguyễn Thị Hoa' };
const an = { id: '00000000-0000-4000-8000-000000000002', code: null, name: 'Đỗ Văn An' };
const twins = ['3', '4'].map((digit) => ({ ...an, id: an.id.replace(/2$/, digit), name: 'Lê Văn Ba' }));
const officers = [hoa, an, ...twins];
const HEADING = ['Mã', 'Họ và tên', 'Hồ sơ tiếp nhận', 'CS2: tổng điểm', 'CS2: số hồ sơ'];

test('a sheet that leaves comes back with the same counts', () => {
  const known = [
    { officerId: hoa.id, received: 1234, cs2: { points: 30, n: 20 } },
    { officerId: an.id, received: null, cs2: null },
  ];
  expect(readDossierFile(dossierSheet([hoa, an], known), officers)).toEqual({ counts: known, wrong: [] });
});

test('officers are found by code, else by name whatever its accents; thousands may have their dot', () => {
  const read = readDossierFile(
    [HEADING, ['CB01', 'cô Hoa', '1.234', '', ''], ['', 'do van an', '7', '3', '2']],
    officers,
  );
  expect(read).toEqual({
    counts: [
      { officerId: hoa.id, received: 1234, cs2: null },
      { officerId: an.id, received: 7, cs2: { points: 3, n: 2 } },
    ],
    wrong: [],
  });
});

test('a column of received alone is enough', () => {
  expect(
    readDossierFile(
      [
        ['Tên', 'Số hồ sơ'],
        ['Nguyễn Thị Hoa', '12'],
      ],
      officers,
    ).counts,
  ).toEqual([{ officerId: hoa.id, received: 12, cs2: null }]);
});

test.each([
  [['', 'Trần Văn Tám', '1', '', ''], 'unknown-officer'],
  [['', 'Lê Văn Ba', '1', '', ''], 'same-name'],
  [['CB01', 'Nguyễn Thị Hoa', 'mười', '', ''], 'no-count'],
  [['CB01', 'Nguyễn Thị Hoa', '-1', '', ''], 'no-count'],
  [['CB01', 'Nguyễn Thị Hoa', '1,5', '', ''], 'no-count'],
  [['CB01', 'Nguyễn Thị Hoa', '9999999', '', ''], 'no-count'],
  [['CB01', 'Nguyễn Thị Hoa', '1', '5', ''], 'no-cs2'],
  [['CB01', 'Nguyễn Thị Hoa', '1', '5', '2'], 'no-cs2'],
])('the row %j is told apart: %s', (row, fault) => {
  const { counts, wrong } = readDossierFile([HEADING, row], officers);
  expect(counts).toEqual([]);
  expect(wrong).toEqual([{ line: 2, name: row[1], fault }]);
});

test('the second row about somebody is told, the first one stays', () => {
  const read = readDossierFile([HEADING, ['CB01', 'Hoa', '1', '', ''], ['', 'Nguyễn Thị Hoa', '2', '', '']], officers);
  expect(read.counts).toEqual([{ officerId: hoa.id, received: 1, cs2: null }]);
  expect(read.wrong).toEqual([{ line: 3, name: 'Nguyễn Thị Hoa', fault: 'duplicate' }]);
});

test('a file without names is refused with what it lacks', () => {
  expect(() => readDossierFile([['Hồ sơ'], ['1']], officers)).toThrow(
    expect.objectContaining({ code: 'table.columns' }),
  );
});
