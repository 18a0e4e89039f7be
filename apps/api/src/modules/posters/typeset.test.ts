import { expect, test } from 'vitest';
import { setLine, setParagraph, widthOf, wrap } from './typeset.ts';

const style = { size: 5, fill: '#000000' };

test('every Vietnamese letter has an outline of its own', () => {
  const letters = Array.from('ăâđêôơưĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ');
  const outlines = letters.map((letter) => setLine(letter, 0, 10, style).d);
  expect(new Set(outlines).size).toBe(letters.length);
  expect(outlines.filter((d) => !/^M[\d.-]+ [\d.-]+/.test(d) || /undefined|NaN/.test(d))).toEqual([]);
});

test('decomposed text is set like composed text, and a sign the font lacks is left out', () => {
  expect(setLine('Vạn Giã'.normalize('NFD'), 0, 10, style)).toEqual(setLine('Vạn Giã', 0, 10, style));
  expect(widthOf('Quầy 🌾1', style)).toBe(widthOf('Quầy 1', style));
});

test('lines are no wider than the sheet allows, and no word is lost', () => {
  const text = 'Bộ phận Tiếp nhận và Trả kết quả – Ủy ban nhân dân thị trấn Vạn Giã';
  const lines = wrap(text, 60, style);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => widthOf(line, style)))).toBeLessThanOrEqual(60);
});

test('an address without spaces breaks behind its slashes', () => {
  const address = 'http://192.168.1.10:8080/o/van-gia/officers/11111111-1111-4111-8111-111111111111';
  const lines = wrap(address, 100, style);
  expect(lines.join('')).toBe(address);
  expect(lines.slice(0, -1).filter((line) => !line.endsWith('/'))).toEqual([]);
});

test('a centred title leaves no single word alone', () => {
  const { shapes, bottom } = setParagraph(
    'Mời bạn đánh giá cán bộ phục vụ mình',
    { x: 50, top: 0, width: 80 },
    { ...style, align: 'center' },
  );
  expect(shapes).toHaveLength(2);
  expect(bottom).toBeCloseTo(2 * 5 * 1.35);
});
