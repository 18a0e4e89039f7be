import type { ComplaintState } from '@hailong/schema/complaint';
import type { ReviewFilter } from '@hailong/schema/review';

/** Sentences about reading comments, judging ratings and following complaints. */
export const reviewVi = {
  reviewPage: {
    title: (month: string) => `Xét duyệt, ${month}`,
    intro:
      'Đọc ý kiến và che thông tin cá nhân, đánh dấu phiếu nghi vấn, theo dõi khiếu nại. Không phiếu nào bị xóa hay sửa: lời gốc được giữ, mọi quyết định kèm lý do và được ghi vào nhật ký.',
    own: 'Phiếu về chính bạn không hiện ở đây; người khác xét duyệt.',
    filter: 'Hiển thị',
    filters: {
      waiting: 'Chờ xử lý',
      comments: 'Có ý kiến',
      judged: 'Nghi vấn, khiếu nại',
      all: 'Tất cả',
    } satisfies Record<ReviewFilter, string>,
    count: (total: string, unread: string) => `${total} phiếu. Còn ${unread} ý kiến chưa đọc trong tháng.`,
    empty: {
      waiting: 'Không còn gì chờ xử lý trong tháng này.',
      comments: 'Tháng này chưa có ý kiến nào.',
      judged: 'Tháng này không có phiếu nghi vấn hay khiếu nại.',
      all: 'Tháng này chưa có phiếu nào.',
    } satisfies Record<ReviewFilter, string>,
    more: (count: string) => `Còn ${count} phiếu nữa, hiện ra khi các phiếu trên đã xử lý.`,
    aboutOffice: 'Góp ý cho đơn vị',
    receipt: (code: string) => `Phiếu ${code}`,
    procedure: 'Thủ tục',
    notApplicable: 'không áp dụng',
    comment: 'Ý kiến của người dân',
    shown: 'Báo cáo hiện là',
    states: {
      none: '',
      waiting: 'Chưa đọc',
      reviewed: 'Đã đọc',
      redacted: 'Đã che bớt',
    },
    suspect: 'Nghi vấn',
    complaints: {
      new: 'Khiếu nại mới',
      verifying: 'Khiếu nại đang xác minh',
      upheld: 'Khiếu nại: phản ánh đúng',
      'not-upheld': 'Khiếu nại: phản ánh không đúng',
    } satisfies Record<ComplaintState, string>,
    proposal: (actor: string, status: string, why: string) =>
      `${actor} đề nghị đánh dấu ${status}, cần người thứ hai đồng ý. Lý do: ${why}`,
    statuses: { valid: 'hợp lệ', suspect: 'nghi vấn' },
    steps: {
      'status.suspect': 'Đánh dấu nghi vấn',
      'status.valid': 'Đánh dấu hợp lệ',
      'proposal.proposed': 'Đề nghị, chờ người thứ hai',
      'proposal.confirmed': 'Người thứ hai đồng ý',
      'proposal.declined': 'Người thứ hai không đồng ý',
      'complaint.new': 'Mở khiếu nại',
      'complaint.verifying': 'Bắt đầu xác minh',
      'complaint.upheld': 'Kết luận phản ánh đúng',
      'complaint.not-upheld': 'Kết luận phản ánh không đúng',
      'comment.read': 'Đọc, giữ nguyên',
      'comment.redacted': 'Che bớt ý kiến',
    } as Readonly<Record<string, string>>,
    history: (step: string, actor: string, at: string, why: string) =>
      why === '' ? `${step}: ${actor}, ${at}.` : `${step}: ${actor}, ${at}. ${why}`,
    showHistory: (count: number) => `Các bước đã làm (${count})`,
    about: (action: string, receipt: string) => `${action}, phiếu ${receipt}`,
    read: 'Đã đọc, giữ nguyên',
    redact: 'Che bớt',
    judge: { suspect: 'Đánh dấu nghi vấn', valid: 'Đánh dấu hợp lệ lại' },
    confirm: 'Đồng ý',
    decline: 'Không đồng ý',
    ownProposal: 'Bạn là người đề nghị nên người khác phải xác nhận.',
    complaint: {
      new: 'Mở khiếu nại',
      verifying: 'Bắt đầu xác minh',
      upheld: 'Kết luận: phản ánh đúng',
      'not-upheld': 'Kết luận: phản ánh không đúng',
    } satisfies Record<ComplaintState, string>,
    hints: {
      redact:
        'Thay tên, địa chỉ, số điện thoại bằng […]. Báo cáo và tệp tải về chỉ hiện câu dưới đây; lời gốc vẫn được giữ.',
      judge:
        'Phiếu nghi vấn không tính vào số liệu nhưng vẫn hiện trong tổng số. Mỗi người tự đánh dấu được năm phiếu một tháng; thêm nữa, hoặc phiếu về quầy của mình, thì cần người thứ hai.',
      decline: 'Phiếu giữ nguyên như cũ; đề nghị được lưu lại.',
      complaint: 'Khiếu nại không tự làm phiếu thành nghi vấn. Chỉ kết luận “phản ánh đúng” làm giảm CS7.',
    },
    shownText: 'Câu được hiện trong báo cáo',
    shownMissing: 'Hãy ghi câu được hiện, ví dụ “[…]”.',
    why: 'Lý do',
    whyHint: 'Ghi vào nhật ký. Không ghi tên người dân.',
    whyMissing: 'Hãy ghi lý do, ít nhất 3 ký tự.',
    save: 'Ghi quyết định',
    done: {
      read: 'Đã ghi là đã đọc.',
      redact: 'Đã che bớt ý kiến.',
      judge: 'Đã đánh dấu phiếu.',
      proposed: 'Đã đề nghị; cần người thứ hai đồng ý.',
      confirm: 'Đã đồng ý.',
      decline: 'Đã ghi là không đồng ý.',
      complaint: 'Đã chuyển bước khiếu nại.',
    },
  },
};

export type ReviewText = typeof reviewVi;
