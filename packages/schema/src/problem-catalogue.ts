import { ADMINISTRATION_PROBLEMS } from './administration-problems.ts';
import type { ProblemKind } from './problem-kind.ts';

/** Every failure the API can answer with (RFC 9457). Codes are never reused; a retired one stays here as a comment. */
export const PROBLEMS = {
  'batch.malformed': {
    status: 400,
    tryAgain: 'never',
    title: 'Gói phiếu gửi lên không đúng định dạng. Hãy cập nhật ứng dụng rồi gửi lại.',
  },
  'request.invalid': {
    status: 400,
    tryAgain: 'never',
    title: 'Yêu cầu không hợp lệ. Hãy kiểm tra lại nội dung đã nhập.',
  },
  'session.missing': {
    status: 401,
    tryAgain: 'never',
    title: 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.',
  },
  'session.credentials': { status: 401, tryAgain: 'never', title: 'Tên đăng nhập hoặc mật khẩu không đúng.' },
  // Later, because an administrator may pair the tablet again: it keeps its queue and asks again rarely.
  'kiosk.key-unknown': {
    status: 401,
    tryAgain: 'later',
    title: 'Máy tính bảng này chưa được ghép với đơn vị. Hãy ghép lại bằng mã mới; phiếu đang chờ vẫn được giữ.',
  },
  'kiosk.key-revoked': {
    status: 401,
    tryAgain: 'later',
    title: 'Máy tính bảng này đã bị thu hồi. Hãy báo quản trị; phiếu đang chờ vẫn được giữ và gửi.',
  },
  'permission.denied': { status: 403, tryAgain: 'never', title: 'Tài khoản của bạn không có quyền làm việc này.' },
  // A proxy that hides the address citizens opened looks the same, until an operator sets it right: ratings wait.
  'origin.untrusted': { status: 403, tryAgain: 'later', title: 'Yêu cầu đến từ một trang lạ nên đã bị chặn.' },
  'administration.insecure': {
    status: 403,
    tryAgain: 'never',
    title: 'Trang quản trị chỉ mở qua https hoặc trên chính máy chủ (http://localhost).',
  },
  'office.unknown': { status: 404, tryAgain: 'never', title: 'Không có đơn vị này. Hãy quét lại mã QR tại quầy.' },
  'month.unknown': { status: 404, tryAgain: 'never', title: 'Không có tháng này. Tháng viết theo dạng 2026-10.' },
  'receipt.unknown': {
    status: 404,
    tryAgain: 'later',
    title: 'Chưa thấy phiếu nào có mã này. Phiếu có thể còn chờ gửi trên điện thoại.',
  },
  'resource.unknown': { status: 404, tryAgain: 'never', title: 'Không có địa chỉ này.' },
  'method.unknown': { status: 405, tryAgain: 'never', title: 'Địa chỉ này không nhận kiểu yêu cầu đó.' },
  'counter.in-use': {
    status: 409,
    tryAgain: 'never',
    title: 'Quầy này còn cán bộ hoặc máy tính bảng. Hãy chuyển họ sang quầy khác trước khi ngừng dùng.',
  },
  'officer.unknown': { status: 404, tryAgain: 'never', title: 'Không có cán bộ này trong danh sách.' },
  'officer.own-entry': {
    status: 403,
    tryAgain: 'never',
    title: 'Đây là mục của chính bạn. Hãy nhờ một quản trị khác sửa.',
  },
  'officer.code-taken': {
    status: 409,
    tryAgain: 'never',
    title: 'Mã này đã thuộc về người khác trong danh sách. Hãy chọn mã khác.',
  },
  'roster.changed': {
    status: 409,
    tryAgain: 'never',
    title: 'Danh sách vừa được sửa ở nơi khác. Hãy tải lại trang rồi làm lại.',
  },
  'photo.unusable': {
    status: 400,
    tryAgain: 'never',
    title: 'Không đọc được ảnh này. Hãy chọn ảnh JPEG, PNG hoặc WebP không động, tối đa 24 triệu điểm ảnh.',
  },
  'table.unreadable': {
    status: 400,
    tryAgain: 'never',
    title: 'Không đọc được tệp: nội dung không đúng với đuôi tên tệp. Hãy lưu lại thành .xlsx hoặc .csv rồi chọn lại.',
  },
  'table.too-long': {
    status: 413,
    tryAgain: 'never',
    title: 'Bảng có hơn 10.000 dòng hoặc quá lớn khi giải nén. Hãy chia tệp thành nhiều phần.',
  },
  'table.columns': {
    status: 400,
    tryAgain: 'never',
    title: 'Thiếu cột bắt buộc ở dòng đầu. Hãy tải danh sách hiện có về làm mẫu rồi điền vào đó.',
  },
  'table.changed': {
    status: 409,
    tryAgain: 'never',
    title: 'Dữ liệu đã thay đổi từ lúc xem trước. Hãy xem trước lại rồi nhập.',
  },
  'table.cannot-undo': {
    status: 409,
    tryAgain: 'never',
    title: 'Không hoàn tác được: các dòng của lần nhập này đã được sửa sau đó, hoặc không còn lần nhập nào.',
  },
  'username.taken': { status: 409, tryAgain: 'never', title: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.' },
  'criteria.draft-changed': {
    status: 409,
    tryAgain: 'never',
    title: 'Bản nháp bộ tiêu chí đã được người khác sửa. Hãy tải lại trang để xem bản mới nhất.',
  },
  'review.overtaken': {
    status: 409,
    tryAgain: 'never',
    title: 'Phiếu này vừa được người khác xử lý. Hãy tải lại danh sách rồi xem lại.',
  },
  'set-aside.unknown': { status: 404, tryAgain: 'never', title: 'Không có phiếu chờ xử lý nào mang mã này.' },
  'set-aside.counted': { status: 409, tryAgain: 'never', title: 'Phiếu này đã được tính. Hãy tải lại danh sách.' },
  'set-aside.not-countable': {
    status: 409,
    tryAgain: 'never',
    title: 'Hãy chọn cán bộ và bộ tiêu chí khớp phiếu này.',
  },
  'privacy.settled': { status: 409, tryAgain: 'never', title: 'Yêu cầu này đã được xử lý. Hãy tải lại danh sách.' },
  'month.not-over': { status: 409, tryAgain: 'never', title: 'Tháng này chưa kết thúc nên chưa chốt được.' },
  'month.figures-changed': {
    status: 409,
    tryAgain: 'never',
    title: 'Số liệu đã thay đổi từ lúc xem trước. Hãy xem lại rồi chốt.',
  },
  'month.nothing-pending': {
    status: 409,
    tryAgain: 'never',
    title: 'Không có gì để bổ sung: số liệu vẫn như bản chốt gần nhất.',
  },
  'month.revision-unknown': { status: 404, tryAgain: 'never', title: 'Tháng này không có bản chốt mang số đó.' },
  'review.second-person': {
    status: 409,
    tryAgain: 'never',
    title: 'Việc này cần một người thứ hai: người đề nghị không tự xác nhận được.',
  },
  'session.not-recent': {
    status: 403,
    tryAgain: 'never',
    title: 'Việc này cần xác nhận lại mật khẩu. Hãy đăng nhập lại rồi làm tiếp.',
  },
  'person.unknown': { status: 404, tryAgain: 'never', title: 'Không có người này trong đơn vị.' },
  'person.own-membership': {
    status: 403,
    tryAgain: 'never',
    title: 'Bạn không tự đổi được vai trò của mình. Hãy nhờ một quản trị khác.',
  },
  'person.last-administrator': {
    status: 409,
    tryAgain: 'never',
    title: 'Đây là quản trị cuối cùng của đơn vị. Hãy thêm một quản trị khác trước.',
  },
  'person.entry-taken': { status: 409, tryAgain: 'never', title: 'Mục cán bộ này đã gắn với một tài khoản khác.' },
  'settings.changed': {
    status: 409,
    tryAgain: 'never',
    title: 'Cài đặt vừa được người khác sửa. Hãy tải lại trang để xem bản mới nhất.',
  },
  'request.too-large': { status: 413, tryAgain: 'never', title: 'Nội dung gửi lên quá lớn.' },
  'media-type.unsupported': { status: 415, tryAgain: 'never', title: 'Máy chủ chỉ nhận application/json.' },
  'rate.limited': { status: 429, tryAgain: 'later', title: 'Gửi quá nhanh. Hãy đợi một lát rồi thử lại.' },
  'server.failed': {
    status: 500,
    tryAgain: 'later',
    title: 'Máy chủ gặp lỗi. Phiếu vẫn được giữ trên thiết bị và sẽ được gửi lại.',
  },
  'server.unavailable': {
    status: 503,
    tryAgain: 'later',
    title: 'Máy chủ đang bận hoặc cơ sở dữ liệu chưa sẵn sàng. Sẽ tự thử lại.',
  },
  ...ADMINISTRATION_PROBLEMS,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
