import type { SurveyStanding } from '@hailong/schema/survey';

const differences = (differing: readonly number[]): string =>
  differing.map((place) => (place === 0 ? 'ý kiến khác' : `câu ${place}`)).join(', ');

/** Sentences of the survey whether the model works. */
export const surveyVi = {
  surveyPage: {
    lead: 'Hỏi người dân có hồ sơ bằng phiếu giấy không ghi tên xem mô hình có hiệu quả không, rồi báo cáo Chủ tịch và cấp trên.',
    all: 'Các cuộc khảo sát',
    none: 'Chưa có cuộc khảo sát nào. Bắt đầu với bộ câu hỏi có sẵn, sửa câu chữ nếu cần, rồi in phiếu.',
    noneToRead: 'Chưa có cuộc khảo sát nào.',
    begin: 'Bắt đầu khảo sát',
    readyTitle: 'Mô hình “Dùng mã QR đánh giá cán bộ, công chức tham gia giải quyết thủ tục hành chính”',
    summary: (counted: number, distributed: number) => `${counted} phiếu đã tính trên ${distributed} phiếu phát ra.`,
    due: (day: string) => `Báo cáo trước ngày ${day.split('-').reverse().join('/')}.`,
    name: 'Tên mô hình được khảo sát',
    deadline: 'Báo cáo trước ngày',
    deadlineHint: 'Để trống nếu chưa có hạn',
    distributed: 'Số phiếu phát ra',
    distributedHint: 'Có thể sửa lại sau',
    questionsFixed: 'Đã nhập phiếu nên câu hỏi không sửa được nữa.',
    question: (place: number) => `Câu ${place}`,
    questionText: 'Câu hỏi',
    options: 'Các lựa chọn',
    optionsHint: (most: number) => `Mỗi dòng một lựa chọn, từ 2 đến ${most}`,
    removeQuestion: (place: number) => `Bỏ câu ${place}`,
    addQuestion: 'Thêm câu hỏi',
    incomplete: 'Cần có tên, số phiếu phát ra, và mỗi câu hỏi có ít nhất hai lựa chọn.',
    save: 'Lưu',
    saved: 'Đã lưu.',
    files: 'In và báo cáo',
    ballot: 'Phiếu khảo sát (PDF)',
    ballotHint: 'Khổ A5, hai phiếu trên một tờ A4 ngang; cắt theo đường kẻ giữa',
    report: 'Báo cáo khảo sát (Word)',
    reportHint: 'Thể thức Nghị định 30/2020; số, ngày và chữ ký để trống',
    entry: 'Nhập phiếu nhận lại',
    entryHint:
      'Ghi số lên từng phiếu, nhập hết lượt một rồi nhập lại lượt hai. Gõ số của ô được đánh dấu, 0 nếu bỏ trống hoặc đánh nhiều ô; Enter để lưu và sang phiếu sau.',
    pass: 'Lượt nhập',
    passes: { '1': 'Lượt một', '2': 'Lượt hai' },
    number: 'Số phiếu',
    numberHint: 'Số đã ghi trên phiếu giấy',
    remark: 'Ý kiến khác',
    remarkHint: 'Chép nguyên văn, bỏ tên và số điện thoại',
    saveBallot: 'Lưu phiếu',
    missingAnswer: (place: number) => `Câu ${place} chưa có số.`,
    told: (number: number, standing: SurveyStanding['standing'], differing: readonly number[]): string => {
      if (standing === 'agrees') return `Phiếu ${number}: hai lượt khớp, đã tính.`;
      if (standing === 'once') return `Phiếu ${number}: mới nhập một lượt.`;
      return `Phiếu ${number}: hai lượt lệch ở ${differences(differing)}. Xem lại phiếu giấy rồi nhập lại lượt sai.`;
    },
    open: 'Phiếu chưa được tính',
    results: 'Kết quả',
    counted: (counted: number, returned: number, distributed: number) =>
      `Đã tính ${counted} phiếu trên ${returned} phiếu nhận lại, ${distributed} phiếu phát ra.`,
    response: (percent: string) => `Tỷ lệ trả lời ${percent}.`,
    resultOf: (place: number, question: string, n: number) => `${place}. ${question} (${n} người trả lời)`,
    option: 'Trả lời',
    people: 'Số người',
    share: 'Tỷ lệ',
    margin: 'Khoảng tin cậy 95%',
    change: 'Sửa câu hỏi, hạn và số phiếu phát ra',
    edit: 'Sửa cuộc khảo sát',
  },
};
