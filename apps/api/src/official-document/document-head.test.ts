import { Document, Packer } from 'docx';
import { expect, test } from 'vitest';
import { documentHead, type Issuer } from './document-head.ts';
import { readDocx } from './testing/read-docx.ts';

const textsOf = async (issuer: Issuer): Promise<readonly string[]> => {
  const document = new Document({ sections: [{ children: documentHead(issuer) }] });
  return readDocx(await Packer.toBuffer(document)).paragraphs.map(({ text }) => text.replaceAll('\u00A0', ' '));
};

test('the issuer stands under its superior, in capitals and in lines of much the same length', async () => {
  const issuer = { superior: 'Ủy ban nhân dân tỉnh', name: 'Sở Nông nghiệp và Môi trường tỉnh Khánh Hòa' };
  expect((await textsOf({ ...issuer, code: 'BC-SNNMT', place: 'Khánh Hòa' })).slice(0, 3)).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH',
    'SỞ NÔNG NGHIỆP VÀ MÔI',
    'TRƯỜNG TỈNH KHÁNH HÒA',
  ]);
});

test('without a superior its line is not there, and an unknown place is left to be filled in', async () => {
  const texts = await textsOf({ superior: '', name: 'UBND xã Vạn Ninh', code: 'BC', place: null });
  expect(texts[0]).toBe('UBND XÃ VẠN NINH');
  expect(texts).toContain('Số:        /BC');
  expect(texts.at(-1)).toMatch(/^…………, ngày +tháng +năm +$/);
});
