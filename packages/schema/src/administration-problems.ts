import type { ProblemKind } from './problem-kind.ts';

/** What only the administration meets. */
export const ADMINISTRATION_PROBLEMS = {
  'survey.unknown': { status: 404, tryAgain: 'never', title: 'Không có cuộc khảo sát này.' },
  'survey.has-ballots': {
    status: 409,
    tryAgain: 'never',
    title: 'Đã nhập phiếu khảo sát nên không sửa câu hỏi được nữa.',
  },
  'setup-link.invalid': {
    status: 404,
    tryAgain: 'never',
    title: 'Liên kết thiết lập đã dùng hoặc đã hết hạn. Hãy khởi động lại máy chủ để nhận liên kết mới.',
  },
  'kiosk.code-unknown': {
    status: 404,
    tryAgain: 'never',
    title: 'Mã ghép không đúng, đã dùng hoặc đã hết hạn. Hãy xin quản trị một mã mới.',
  },
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
  'set-aside.unknown': { status: 404, tryAgain: 'never', title: 'Không có phiếu chờ xử lý nào mang mã này.' },
  'set-aside.counted': { status: 409, tryAgain: 'never', title: 'Phiếu này đã được tính. Hãy tải lại danh sách.' },
  'set-aside.not-countable': {
    status: 409,
    tryAgain: 'never',
    title: 'Chưa tính được phiếu này. Hãy chọn cán bộ và bộ tiêu chí khớp với câu trả lời, hoặc để nguyên.',
  },
  'privacy.settled': { status: 409, tryAgain: 'never', title: 'Yêu cầu này đã được xử lý. Hãy tải lại danh sách.' },
  'review.overtaken': {
    status: 409,
    tryAgain: 'never',
    title: 'Phiếu này vừa được người khác xử lý. Hãy tải lại danh sách rồi xem lại.',
  },
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
  'month.not-closed': {
    status: 409,
    tryAgain: 'never',
    title: 'Tháng này chưa chốt. Sau khi chốt, bạn xem kết quả rồi hãy giải trình.',
  },
  'own.no-entry': {
    status: 409,
    tryAgain: 'never',
    title: 'Tài khoản của bạn chưa gắn với ai trong danh sách cán bộ. Hãy nhờ quản trị gắn ở mục Người dùng.',
  },
  'month.revision-unknown': { status: 404, tryAgain: 'never', title: 'Tháng này không có bản chốt mang số đó.' },
  'review.second-person': {
    status: 409,
    tryAgain: 'never',
    title: 'Việc này cần một người thứ hai: người đề nghị không tự xác nhận được.',
  },
  'sample.in-use': {
    status: 409,
    tryAgain: 'never',
    title: 'Đã có phiếu đánh giá nên không bỏ dữ liệu mẫu được nữa. Hãy ghi ngày nghỉ cho từng cán bộ mẫu.',
  },
  'session.code-needed': {
    status: 401,
    tryAgain: 'never',
    title: 'Tài khoản này cần thêm mã 6 số trên điện thoại của bạn.',
  },
  'session.code-wrong': {
    status: 401,
    tryAgain: 'never',
    title: 'Mã không đúng, đã hết hạn hoặc đã dùng rồi. Hãy nhập mã mới đang hiện trên điện thoại.',
  },
  'two-factor.state': {
    status: 409,
    tryAgain: 'never',
    title: 'Mã xác nhận của tài khoản vừa được bật hoặc tắt ở nơi khác. Hãy tải lại trang.',
  },
  'session.passkey': {
    status: 401,
    tryAgain: 'never',
    title: 'Khóa truy cập này không đăng nhập được ở đây. Hãy dùng mật khẩu.',
  },
  'passkey.impossible': {
    status: 409,
    tryAgain: 'never',
    title: 'Khóa truy cập chỉ dùng được khi mở trang bằng tên miền https, hoặc http://localhost trên máy chủ.',
  },
  'passkey.not-added': {
    status: 400,
    tryAgain: 'never',
    title: 'Chưa thêm được khóa truy cập: câu hỏi đã hết hạn, hoặc thiết bị chưa xác minh bạn. Hãy thử lại.',
  },
  'passkey.enough': {
    status: 409,
    tryAgain: 'never',
    title: 'Bạn đã có nhiều khóa truy cập. Hãy gỡ bớt khóa không dùng nữa.',
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
  'person.entry-taken': {
    status: 409,
    tryAgain: 'never',
    title: 'Mục cán bộ này đã gắn với một tài khoản khác.',
  },
  'settings.changed': {
    status: 409,
    tryAgain: 'never',
    title: 'Cài đặt vừa được người khác sửa. Hãy tải lại trang để xem bản mới nhất.',
  },
} as const satisfies Record<string, ProblemKind>;
