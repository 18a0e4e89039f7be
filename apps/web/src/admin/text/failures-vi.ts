import type { ProblemCode } from '@hailong/schema/problem-catalogue';

/** Why something could not be done, and what to do; a sentence per code of the problem catalogue. */
export const failuresVi = {
  failures: {
    unreachable: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
    unexpected: (status: number) => `Máy chủ trả lời không như mong đợi (${status}). Hãy thử lại sau ít phút.`,
    codes: {
      'session.credentials': 'Tên đăng nhập hoặc mật khẩu không đúng.',
      'session.missing': 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.',
      'permission.denied': 'Tài khoản của bạn không có quyền làm việc này.',
      'origin.untrusted': 'Yêu cầu đến từ một địa chỉ lạ nên đã bị chặn. Hãy mở đúng địa chỉ của trang quản trị.',
      'administration.insecure': 'Trang quản trị chỉ mở qua https hoặc ngay trên máy chủ (http://localhost).',
      'office.unknown': 'Không có đơn vị này.',
      'month.unknown': 'Không có tháng này.',
      'month.not-over': 'Tháng này chưa kết thúc nên chưa chốt được.',
      'month.figures-changed': 'Số liệu đã thay đổi từ lúc xem trước. Hãy xem lại rồi chốt.',
      'month.nothing-pending': 'Không có gì để bổ sung: số liệu vẫn như bản chốt gần nhất.',
      'month.revision-unknown': 'Tháng này không có bản chốt mang số đó.',
      'kiosk.code-unknown': 'Mã ghép không đúng, đã dùng hoặc đã hết hạn. Hãy tạo mã mới.',
      'month.not-closed': 'Tháng này chưa chốt. Sau khi chốt, bạn xem kết quả rồi hãy giải trình.',
      'own.no-entry':
        'Tài khoản của bạn chưa gắn với ai trong danh sách cán bộ. Hãy nhờ quản trị gắn ở mục Người dùng.',
      'person.last-administrator': 'Đây là quản trị cuối cùng của đơn vị. Hãy thêm một quản trị khác trước.',
      'review.overtaken': 'Phiếu này vừa được người khác xử lý. Hãy tải lại danh sách rồi xem lại.',
      'review.second-person': 'Việc này cần một người thứ hai: người đề nghị không tự xác nhận được.',
      'setup-link.invalid': 'Liên kết thiết lập đã dùng hoặc đã hết hạn.',
      'username.taken':
        'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác, kể cả khi đó là tài khoản của chính bạn ở cơ quan khác: mỗi lời mời tạo một tài khoản riêng.',
      'counter.in-use': 'Quầy này còn cán bộ hoặc máy tính bảng. Hãy chuyển họ sang quầy khác trước.',
      'officer.unknown': 'Không có cán bộ này trong danh sách.',
      'officer.own-entry': 'Đây là mục của chính bạn. Hãy nhờ một quản trị khác sửa.',
      'officer.code-taken': 'Mã này đã thuộc về người khác trong danh sách. Hãy chọn mã khác.',
      'roster.changed': 'Danh sách vừa được sửa ở nơi khác. Hãy tải lại trang rồi làm lại.',
      'photo.unusable':
        'Không đọc được ảnh này. Hãy chọn ảnh JPEG, PNG hoặc WebP không động, tối đa 24 triệu điểm ảnh.',
      'table.unreadable':
        'Không đọc được tệp: nội dung không đúng với đuôi tên tệp. Hãy lưu lại thành .xlsx hoặc .csv rồi chọn lại.',
      'table.too-long': 'Bảng có hơn 10.000 dòng hoặc quá lớn khi giải nén. Hãy chia tệp thành nhiều phần.',
      'table.columns': 'Thiếu cột bắt buộc ở dòng đầu. Hãy tải danh sách hiện có về làm mẫu rồi điền vào đó.',
      'table.changed': 'Dữ liệu đã thay đổi từ lúc xem trước. Hãy chọn lại tệp để xem trước lại.',
      'table.cannot-undo':
        'Không hoàn tác được: có dòng của lần nhập này đã được sửa sau đó, hoặc không còn lần nhập nào.',
      'receipt.unknown': 'Chưa thấy phiếu nào có mã này. Hãy kiểm tra lại mã; phiếu có thể còn chờ trên điện thoại.',
      'set-aside.unknown': 'Không có phiếu này. Hãy tải lại trang.',
      'set-aside.counted': 'Phiếu này đã được tính. Hãy tải lại trang.',
      'set-aside.not-countable': 'Hãy chọn cán bộ và bộ tiêu chí khớp với phiếu này, hoặc để nguyên.',
      'privacy.settled': 'Yêu cầu này đã được xử lý. Hãy tải lại trang.',
      'survey.unknown': 'Không có cuộc khảo sát này.',
      'survey.has-ballots': 'Đã nhập phiếu khảo sát nên không sửa câu hỏi được nữa.',
      'request.too-large': 'Nội dung gửi lên quá lớn.',
      'criteria.draft-changed':
        'Bản nháp đã được sửa ở nơi khác. Những gì bạn vừa nhập vẫn còn trên màn hình; hãy chép lại phần cần giữ rồi tải lại trang.',
      'sample.in-use': 'Đã có phiếu đánh giá nên không bỏ dữ liệu mẫu được nữa. Hãy ghi ngày nghỉ cho từng cán bộ mẫu.',
      'session.code-needed': 'Tài khoản này cần thêm mã 6 số trên điện thoại của bạn.',
      'session.code-wrong': 'Mã không đúng, đã hết hạn hoặc đã dùng rồi. Hãy nhập mã mới đang hiện trên điện thoại.',
      'two-factor.state': 'Mã xác nhận của tài khoản vừa được bật hoặc tắt ở nơi khác. Hãy tải lại trang.',
      'session.passkey':
        'Khóa truy cập này không đăng nhập được ở đây. Hãy dùng mật khẩu, rồi xem lại các khóa ở mục Tài khoản.',
      'passkey.impossible':
        'Khóa truy cập chỉ dùng được khi mở trang bằng tên miền https, hoặc http://localhost trên máy chủ.',
      'passkey.not-added': 'Chưa thêm được khóa truy cập: đã quá 5 phút, hoặc thiết bị chưa xác minh bạn. Hãy thử lại.',
      'passkey.enough': 'Bạn đã có 20 khóa truy cập. Hãy gỡ bớt khóa không dùng nữa.',
      'session.not-recent': 'Việc này cần xác nhận lại mật khẩu. Hãy đăng nhập lại rồi làm tiếp.',
      'person.unknown': 'Không có người này trong đơn vị. Hãy tải lại trang.',
      'person.own-membership': 'Bạn không tự đổi được vai trò của mình. Hãy nhờ một quản trị khác.',
      'person.entry-taken': 'Mục cán bộ này đã gắn với một tài khoản khác.',
      'settings.changed':
        'Cài đặt vừa được người khác sửa. Những gì bạn vừa nhập vẫn còn trên màn hình; hãy chép lại phần cần giữ rồi tải lại trang.',
      'request.invalid': 'Nội dung chưa hợp lệ. Hãy kiểm tra lại các ô đã nhập.',
      'rate.limited': 'Gửi quá nhanh. Hãy đợi một lát rồi thử lại.',
      'resource.unknown': 'Không có trang này.',
      'server.failed': 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút.',
      'server.unavailable': 'Máy chủ đang bận hoặc cơ sở dữ liệu chưa sẵn sàng. Hãy thử lại sau ít phút.',
    } as Readonly<Partial<Record<ProblemCode, string>>>,
  },
};
