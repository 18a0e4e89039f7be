/** Sentences about citizens' personal data. */
export const privacyVi = {
  privacyPage: {
    requests: 'Yêu cầu của người dân',
    intro:
      'Người có mã biên nhận được yêu cầu xóa hoặc sửa dữ liệu về mình. Hãy ghi ngay trong 2 ngày làm việc; hạn trả lời tính từ ngày ghi: xóa 20 ngày, sửa 10 ngày, mỗi hạn gia hạn được một lần.',
    code: 'Mã biên nhận',
    codeHint: '16 ký tự trên màn hình “Đã ghi nhận” của người dân.',
    kind: 'Yêu cầu',
    kindHint: 'Không cần hỏi tên người yêu cầu.',
    kinds: { erasure: 'Xóa tên và ý kiến', correction: 'Sửa tên hoặc ý kiến' },
    register: 'Ghi yêu cầu',
    registered: 'Đã ghi yêu cầu.',
    none: 'Chưa có yêu cầu nào.',
    overdue: 'Quá hạn',
    receipt: (code: string) => `Mã ${code}`,
    due: (asked: string, due: string) => `Ghi ngày ${asked}, hạn ${due}`,
    settled: (outcome: string, by: string, on: string, why: string) => `${outcome}: ${by}, ${on}. ${why}`,
    settle: 'Xử lý',
    settleOf: (code: string) => `Xử lý yêu cầu ${code}`,
    outcome: 'Cách xử lý',
    outcomes: { erased: 'Xóa tên và ý kiến', answered: 'Đã trả lời người dân', declined: 'Từ chối' },
    consequence: {
      erased: 'Tên, ý kiến và nội dung lạ của phiếu mất hẳn, cả bản để riêng. Điểm và số liệu giữ nguyên.',
      answered: 'Phiếu không sửa được; cần thay ý kiến thì xóa rồi mời người dân gửi phiếu góp ý mới.',
      declined: 'Phiếu giữ nguyên. Phải nêu lý do cho người dân.',
    },
    settleAs: { erased: 'Xóa, không lấy lại được', answered: 'Ghi là đã trả lời', declined: 'Ghi là từ chối' },
    why: 'Lý do',
    whyHint: 'Lưu cùng yêu cầu. Không ghi tên người dân.',
    whyMissing: 'Hãy ghi lý do, ít nhất 3 ký tự.',
    done: { erased: 'Đã xóa tên và ý kiến.', answered: 'Đã ghi câu trả lời.', declined: 'Đã ghi lời từ chối.' },
    retention: 'Thời hạn lưu',
    rule: (months: number, before: string) =>
      `Tên, ý kiến và tên thủ tục do người dân tự ghi được lưu ${months} tháng (đổi ở mục Cài đặt). Lần chạy tới, trong vòng 6 giờ, xóa những gì có trước ngày ${before}.`,
    nothingExpires: 'Chưa có gì đến hạn xóa.',
    expires: (names: number, comments: number, procedures: number, others: number, aside: number) =>
      `Sẽ xóa: ${names} tên, ${comments} ý kiến, ${procedures} tên thủ tục tự ghi, ${others} nội dung lạ, ${aside} phiếu để riêng (chỉ phần tên và ý kiến).`,
    stays: 'Điểm, tháng và mã biên nhận không bao giờ bị xóa, nên số liệu không đổi.',
  },
};
