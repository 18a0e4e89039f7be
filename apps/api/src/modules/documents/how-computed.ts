import { periodWords, standingWords } from './period-words.ts';
import type { DocumentSubject } from './document-subject.ts';
import { questionsOf } from './document-subject.ts';

/** Term and explanation, the same in the workbook and in the Word document. */
export type Explanation = readonly [term: string, explanation: string];

const RULES: readonly Explanation[] = [
  ['Phiếu hợp lệ', 'Phiếu được tính vào mọi số liệu.'],
  [
    'Phiếu nghi vấn',
    'Phiếu đã có người xem xét và đánh dấu kèm lý do; không tính vào số liệu nào ngoài cột “Phiếu nghi vấn” và “Tổng số phiếu”.',
  ],
  ['Tổng số phiếu', 'Phiếu hợp lệ cộng phiếu nghi vấn.'],
  [
    'Số câu trả lời (n)',
    'Số câu trả lời có chọn mức; “không áp dụng” và câu bỏ trống không tính. Một phiếu có nhiều tiêu chí nên n thường lớn hơn số phiếu.',
  ],
  [
    'Hài lòng trở lên (%)',
    'Số câu trả lời mức 4 và mức 5 chia cho số câu trả lời của các tiêu chí hài lòng (thang 5 mức), nhân 100; làm tròn một chữ số thập phân, từ 5 trở lên làm tròn lên.',
  ],
  [
    'Khoảng tin cậy 95%',
    'Khoảng Wilson: nếu lấy ý kiến nhiều lần như vậy thì 19 trong 20 lần tỷ lệ thật nằm trong khoảng này. Ít câu trả lời thì khoảng rộng.',
  ],
  [
    'Tỷ lệ đánh giá',
    'Số phiếu hợp lệ chia cho số hồ sơ tiếp nhận do đơn vị nhập, nhân 100; để trống khi có người được đánh giá mà chưa nhập số hồ sơ.',
  ],
  [
    'Điểm Thông tư 01/2018',
    'CS1, CS3, CS4 lấy từ câu trả lời của người dân; CS7 suy ra từ thời hạn và phản ánh đã xác minh; CS2 do đơn vị nhập. Mỗi chỉ số là tổng điểm chia cho số hồ sơ, làm tròn một chữ số, từ 5 trở lên làm tròn lên; tổng điểm là tổng các chỉ số đã làm tròn. Thiếu chỉ số nào thì ghi rõ và không quy đổi.',
  ],
  [
    'Điểm trung bình',
    'Tổng điểm các câu trả lời chia cho số câu trả lời; làm tròn hai chữ số thập phân, từ 5 trở lên làm tròn lên.',
  ],
  [
    'Quý, năm',
    'Tính lại từ các câu trả lời của từng tháng, không lấy trung bình của các tháng (Điều 15 Thông tư số 01/2018/TT-VPCP).',
  ],
  [
    'Tháng của một phiếu',
    'Tháng theo múi giờ của đơn vị lúc người dân đánh giá (đã chỉnh đồng hồ của thiết bị), không phải lúc phiếu về đến máy chủ.',
  ],
  [
    'Mức độ hài lòng và điểm Thông tư 01/2018',
    'Là hai số đo khác nhau. Tỷ lệ hài lòng ở đây không phải điểm chấm theo Thông tư số 01/2018/TT-VPCP.',
  ],
];

/** How every figure of a report comes about, and what it is about. */
export const howComputed = (subject: DocumentSubject): readonly Explanation[] => {
  const { report, officeName, settings, auditLog } = subject;
  return [
    ['Đơn vị', officeName],
    ['Kỳ báo cáo', periodWords(report.period)],
    ['Tình trạng', standingWords(report)],
    ['Góp ý cho đơn vị', `${report.suggestions} góp ý, không tính vào điểm của ai`],
    ['Phiếu để riêng', `${report.setAside} phiếu chờ người quản trị xem xét, chưa tính`],
    [
      'Cỡ mẫu tối thiểu',
      `Dưới ${settings.minimumSample} phiếu hợp lệ thì số liệu của một người chưa đủ để so sánh với người khác`,
    ],
    [
      'Nhật ký lúc in',
      auditLog === null
        ? 'Nhật ký chưa có dòng nào'
        : `${auditLog.entries} dòng, mã băm mới nhất ${auditLog.head}; mã này phải có trong nhật ký của phần mềm`,
    ],
    ...RULES,
    ...questionsOf(subject).map(({ title, criteriaSet, code, levels, satisfaction }): Explanation => {
      const kind = satisfaction ? 'tính vào tỷ lệ hài lòng' : 'không tính vào tỷ lệ hài lòng';
      const scale = levels.map(({ score, label }) => `${score} = ${label.vi}`).join('; ');
      return [`Tiêu chí: ${title}`, `Bộ tiêu chí ${criteriaSet}, mã ${code}, ${kind}. ${scale}.`];
    }),
  ];
};
