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
