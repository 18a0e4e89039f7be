import { Document, Packer } from 'docx';
import { expect, test } from 'vitest';
import { readDocx } from '../../official-document/testing/read-docx.ts';
import { questionsOf } from './document-subject.ts';
import { levelsTables, meansTables, officersTable, ratesTable, scoresTable } from './report-tables.ts';
import { satisfactionBands } from './satisfaction-bands.ts';
import { aScoredSubject, aSubject } from './testing/a-subject.ts';

const subject = aSubject();
const questions = questionsOf(subject);

const read = async (tables: Iterable<ReturnType<typeof officersTable>>) =>
  readDocx(await Packer.toBuffer(new Document({ sections: [{ children: [...tables] }] }))).tables;

test('the table of officers says what the report says, row by row and in total', async () => {
  const [table] = await read([officersTable(subject, questions)]);
  expect(table?.slice(2)).toEqual([
    ['1', 'Nguyễn Thị An\nCông chức Tư pháp – Hộ tịch', '7', '1', '8', '1', '4', '2', '7', '28,6'],
    ['2', '=cmd|"/c calc"!A1\u00A0*', '0', '0', '0', '0', '0', '0', '0', '–'],
    ['', 'Toàn đơn vị', '7', '1', '8', '1', '4', '2', '7', '28,6'],
  ]);
});

test('the three bands add up to the answers, and the upper one makes the percentage', () => {
  const { office } = subject.report;
  const { dissatisfied, neutral, satisfied } = satisfactionBands(office, questions);
  expect(dissatisfied + neutral + satisfied).toBe(office.satisfaction.n);
  expect(((satisfied / office.satisfaction.n) * 100).toFixed(1)).toBe(office.satisfaction.percent);
});

test('means by officer, levels by question; questions with other levels have a table of their own', async () => {
  const [means] = await read(meansTables(subject, questions));
  expect(means?.map((row) => row.slice(2))).toEqual([
    ['Tiêu chí 1', 'Tiêu chí 2', 'Tiêu chí 3', 'Tiêu chí 4'],
    ['4,00', '–', '3,00', '0,00'],
    ['–', '–', '–', '–'],
    ['4,00', '–', '3,00', '0,00'],
  ]);
  const levels = await read(levelsTables(subject, questions));
  expect(levels.map(([, ...rows]) => rows.length)).toEqual([3, 1]);
  expect(levels[1]).toEqual([
    ['Tiêu chí', 'Số câu trả lời', 'Điểm trung bình', 'Được 0 điểm (0)', 'Được 1 điểm (1)', 'Được 2 điểm (2)'],
    ['4. Thời gian giải quyết (bộ 2)', '4', '0,00', '4', '0', '0'],
  ]);
});

test('response rate and margin stand beside the share; the score never without the highest possible one', async () => {
  const scored = aScoredSubject();
  const [rates, scores] = await read([ratesTable(scored), scoresTable(scored)]);
  expect(rates?.slice(1).map((row) => row.slice(2))).toEqual([
    ['40', '7', '17,5', '28,6', '8,2 – 64,1'],
    ['–', '0', '–', '–', '–'],
    ['40', '7', '17,5', '28,6', '8,2 – 64,1'],
  ]);
  expect(scores?.map((row) => row.slice(2))).toEqual([
    ['CS1', 'CS2', 'CS3', 'CS4', 'CS7', 'Tổng điểm', 'Xếp loại hoàn thành nhiệm vụ'],
    ['1,3', '–', '2,0', '–', '1,3', '4,6 / 6,0\nthiếu CS2, CS4', 'Hoàn thành 70% đến dưới 100%'],
    ['–', '–', '–', '–', '–', '–', 'Chưa có dữ liệu'],
  ]);
});
