/** Sentences about passkeys. */
export const passkeysVi = {
  passkeys: {
    title: 'Khóa truy cập',
    hint: 'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị, thay cho cả mật khẩu lẫn mã xác nhận. Khóa nằm trong thiết bị của bạn và không mang sang trang giả được.',
    none: 'Chưa có khóa nào. Thêm một khóa trên máy bạn hay dùng.',
    impossible:
      'Ở địa chỉ này không dùng được khóa truy cập. Hãy mở trang bằng tên miền https của đơn vị, hoặc http://localhost trên máy chủ.',
    noBrowser: 'Trình duyệt này không có khóa truy cập. Hãy dùng trình duyệt mới hơn.',
    add: 'Thêm khóa truy cập',
    name: 'Tên gọi',
    nameHint: 'Để bạn nhận ra, ví dụ: Laptop ở quầy 2',
    addNow: 'Tạo khóa trên thiết bị này',
    added: 'Đã thêm. Lần sau hãy chọn “Đăng nhập bằng khóa truy cập”.',
    unused: (added: string) => `thêm ${added}, chưa dùng`,
    used: (added: string, used: string) => `thêm ${added}, dùng gần nhất ${used}`,
    uses: {
      here: '',
      elsewhere: (host: string) => `chỉ dùng được khi mở trang tại ${host}`,
      nowhere: (host: string) =>
        `không dùng được nữa: khóa gắn với tên miền cũ ${host}. Hãy gỡ và thêm khóa mới ở địa chỉ hiện nay.`,
    },
    dead: 'hết dùng được',
    rename: 'Đổi tên',
    renameOf: (name: string) => `Đổi tên khóa ${name}`,
    save: 'Lưu tên',
    renamed: 'Đã đổi tên.',
    remove: 'Gỡ',
    removeOf: (name: string) => `Gỡ khóa ${name}`,
    removeSure: (name: string) => `Gỡ hẳn khóa ${name}`,
    removed: 'Đã gỡ. Khóa đó không đăng nhập được nữa; có thể xóa cả trên thiết bị.',
    signIn: 'Đăng nhập bằng khóa truy cập',
    confirm: 'Dùng khóa truy cập',
    or: 'hoặc',
    obstacles: {
      cancelled: 'Chưa có khóa nào được chọn. Hãy thử lại hoặc dùng mật khẩu.',
      known: 'Thiết bị này đã có khóa của bạn.',
      unable: 'Thiết bị này không tạo được khóa có vân tay, khuôn mặt hoặc mã PIN. Hãy thử thiết bị khác.',
    },
  },
};
