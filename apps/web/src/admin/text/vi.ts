import { failuresVi } from './failures-vi.ts';
import type { Role } from '@hailong/schema/role';
import type { PasswordFlaw } from '../session/password-advice.ts';
import { closingVi } from './closing-vi.ts';
import { criteriaVi } from './criteria-vi.ts';
import { dueVi } from './due-vi.ts';
import { dutyVi } from './duty-vi.ts';
import { postersVi } from './posters-vi.ts';
import { guideVi } from './guide-vi.ts';
import { kiosksVi } from './kiosks-vi.ts';
import { figuresVi } from './figures-vi.ts';
import { monthVi } from './month-vi.ts';
import { auditLogVi } from './audit-vi.ts';
import { passkeysVi } from './passkeys-vi.ts';
import { peopleVi } from './people-vi.ts';
import { ownVi } from './own-vi.ts';
import { privacyVi } from './privacy-vi.ts';
import { setAsideVi } from './set-aside-vi.ts';
import { reviewVi } from './review-vi.ts';
import { rosterVi } from './roster-vi.ts';
import { settingsVi } from './settings-vi.ts';
import { startVi } from './start-vi.ts';
import { surveyVi } from './survey-vi.ts';

/** Every sentence of the administration. Vietnamese is the original; en.ts has the same shape. */
export const vi = {
  product: 'Hài Lòng',
  administration: 'Quản trị',
  title: (page: string) => `${page} – Hài Lòng quản trị`,
  skipToContent: 'Đến nội dung chính',
  sectionsLabel: 'Các mục quản trị',
  /** The menu's entries; see shell/sections.ts. */
  sections: {
    months: 'Báo cáo tháng',
    review: 'Xét duyệt',
    roster: 'Cán bộ',
    procedures: 'Thủ tục',
    criteria: 'Bộ tiêu chí',
    kiosks: 'Máy tính bảng',
    duty: 'Lịch trực',
    guide: 'Hướng dẫn',
    own: 'Kết quả của tôi',
    surveys: 'Khảo sát mô hình',
    posters: 'Áp phích, mã QR',
    people: 'Người dùng',
    setAside: 'Phiếu để riêng',
    privacy: 'Dữ liệu cá nhân',
    audit: 'Nhật ký',
    settings: 'Cài đặt',
  },
  language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
  colours: { label: 'Giao diện', auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  loading: 'Đang tải…',
  retry: 'Thử lại',
  back: 'Quay lại',
  cancel: 'Không, để sau',

  account: {
    menu: (name: string) => `Tài khoản ${name}`,
    signedInAs: (username: string) => `Đã đăng nhập: ${username}`,
    own: 'Tài khoản và phiên đăng nhập',
    signOut: 'Đăng xuất',
    signingOut: 'Đang đăng xuất…',
    offices: 'Đơn vị',
  },
  roles: {
    administrator: 'Quản trị',
    statistician: 'Công chức Văn phòng – Thống kê',
    leader: 'Lãnh đạo',
    officer: 'Cán bộ, công chức',
    'duty-staff': 'Trực hướng dẫn',
  } satisfies Record<Role, string>,

  signIn: {
    title: 'Đăng nhập',
    lead: 'Dành cho cán bộ quản lý và thống kê của đơn vị.',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    submitting: 'Đang đăng nhập…',
    missingUsername: 'Hãy nhập tên đăng nhập.',
    missingPassword: 'Hãy nhập mật khẩu.',
    wait: (time: string) => `Đã nhập sai nhiều lần. Đăng nhập lại được sau ${time}.`,
    waitOver: 'Bây giờ bạn có thể đăng nhập lại.',
    expired: 'Bạn cần đăng nhập để xem trang này. Đăng nhập xong sẽ quay lại đúng chỗ.',
    signedOut: 'Bạn đã đăng xuất.',
    joined: 'Đã tạo tài khoản. Hãy đăng nhập bằng mật khẩu vừa đặt.',
    renewed: 'Đã đặt mật khẩu mới. Hãy đăng nhập lại.',
    created: 'Đã tạo tài khoản quản trị. Hãy đăng nhập bằng mật khẩu vừa đặt.',
    citizenPage: 'Bạn là người dân? Đến trang đánh giá',
  },

  setup: {
    title: 'Tạo tài khoản quản trị đầu tiên',
    lead: 'Liên kết này chỉ dùng được một lần. Tài khoản này quản lý đơn vị và tạo tài khoản cho người khác; không xem được tên người dân.',
    displayName: 'Họ và tên',
    displayNameHint: 'Tên hiện trên màn hình, ví dụ: Nguyễn Thị Hoa',
    username: 'Tên đăng nhập',
    usernameHint: 'Chữ không dấu, số và các dấu . _ - , không có khoảng trắng; từ 3 đến 40 ký tự',
    password: 'Mật khẩu',
    passwordHint: 'Một câu dài dễ nhớ tốt hơn một từ khó. Có thể dán từ trình quản lý mật khẩu.',
    submit: 'Tạo tài khoản',
    submitting: 'Đang tạo tài khoản…',
    missingDisplayName: 'Hãy nhập họ và tên.',
    badUsername: 'Tên đăng nhập chỉ gồm chữ không dấu, số và . _ - ; bắt đầu bằng chữ hoặc số; từ 3 đến 40 ký tự.',
    badPassword: 'Mật khẩu chưa đạt các điều kiện bên dưới.',
    noToken: {
      title: 'Thiếu mã thiết lập',
      body: 'Hãy mở nguyên vẹn liên kết thiết lập mà máy chủ in ra khi khởi động, gồm cả phần sau dấu #.',
    },
    used: {
      title: 'Liên kết này không còn dùng được',
      body: 'Liên kết đã được dùng hoặc đã hết hạn. Nếu bạn đã tạo tài khoản, hãy đăng nhập. Nếu chưa, hãy khởi động lại máy chủ để nhận liên kết mới.',
    },
    toSignIn: 'Đến trang đăng nhập',
  },
  password: {
    show: 'Hiện mật khẩu',
    hide: 'Ẩn mật khẩu',
    rules: {
      'too-short': 'Từ 12 ký tự trở lên',
      'too-long': 'Không quá 128 ký tự',
      'too-easy': 'Khó đoán: không chỉ gồm tên, từ quen thuộc hay dãy số',
    } satisfies Record<PasswordFlaw, string>,
    met: 'đạt',
    unmet: 'chưa đạt',
    missing: (count: number) => `còn thiếu ${count} ký tự`,
    made: (parts: string) => `mới chỉ gồm ${parts}`,
  },
  ...monthVi,
  ...closingVi,
  ...criteriaVi,
  ...figuresVi,
  ...rosterVi,
  ...settingsVi,
  ...kiosksVi,
  ...dutyVi,
  ...guideVi,
  ...startVi,
  ...surveyVi,
  ...postersVi,
  ...peopleVi,
  ...passkeysVi,
  ...setAsideVi,
  ...privacyVi,
  ...ownVi,
  ...dueVi,
  ...reviewVi,
  ...auditLogVi,

  notForRole: {
    title: 'Phần này chưa mở cho vai trò của bạn',
    officer:
      'Tài khoản của bạn chưa gắn với ai trong danh sách cán bộ. Hãy nhờ quản trị gắn ở mục Người dùng; khi đó kết quả của bạn hiện ở đây.',
    none: 'Tài khoản của bạn chưa thuộc đơn vị nào. Hãy nhờ quản trị thêm vào đơn vị.',
  },
  trouble: {
    unreachable: {
      title: 'Không kết nối được máy chủ',
      body: 'Hãy kiểm tra mạng, hoặc máy chủ có đang chạy không, rồi thử lại.',
    },
    server: { title: 'Máy chủ gặp lỗi' },
    forbidden: { title: 'Bạn không có quyền xem trang này' },
    missing: { title: 'Không có trang này', body: 'Địa chỉ có thể đã gõ nhầm hoặc đã đổi.' },
    broken: { title: 'Trang gặp lỗi', body: 'Hãy tải lại trang. Nếu vẫn lỗi, hãy báo cho người quản trị máy chủ.' },
    insecure: {
      title: 'Trang quản trị chỉ mở trên kết nối an toàn',
      body: 'Hãy mở bằng địa chỉ https của đơn vị, hoặc http://localhost ngay trên máy chủ. Mật khẩu và tên người dân không đi qua mạng Wi-Fi không mã hóa.',
    },
    home: 'Về trang đầu',
    reload: 'Tải lại trang',
  },
  ...failuresVi,
  time: {
    seconds: (seconds: number) => `${seconds} giây`,
    minutes: (minutes: number, seconds: number) =>
      seconds === 0 ? `${minutes} phút` : `${minutes} phút ${seconds} giây`,
  },
};

export type AdminText = typeof vi;
