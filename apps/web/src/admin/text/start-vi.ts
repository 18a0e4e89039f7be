/** Sentences of the first set-up. */
export const startVi = {
  startPage: {
    title: 'Thiết lập đơn vị',
    stepOf: (place: number, last: number) => `Bước ${place}/${last}`,
    next: 'Lưu và tiếp tục',
    leads: {
      office:
        'Tài khoản quản trị đã có. Giờ hãy cho biết đơn vị tên gì. Đóng trang lúc nào cũng được: lần sau làm tiếp từ đây.',
      hours: 'Đơn vị tiếp người dân lúc nào?',
      wifi: 'Người dân vào mạng Wi-Fi nào để đánh giá? Tên và mật khẩu được in lên áp phích; hãy nhập đúng như trên bộ phát.',
      sample: 'Chương trình có sẵn sáu cán bộ không có thật để dùng thử.',
      done: 'Đã thiết lập xong. Mọi điều vừa nhập đều sửa được trong Cài đặt. Việc tiếp theo:',
    },
    presets: 'Tên có sẵn để bắt đầu',
    presetNames: { today: 'Tên từ 01/7/2025: xã Vạn Ninh', before: 'Tên trước đó: thị trấn Vạn Giã' },
    keep: 'Giữ dữ liệu mẫu và kết thúc',
    finish: 'Kết thúc',
    sample: {
      title: 'Dữ liệu mẫu',
      intro: 'Chỉ bỏ được khi chưa có phiếu đánh giá nào.',
      goes: 'Bỏ đi: sáu cán bộ mẫu, ảnh, quầy và lịch trực của họ.',
      stays: 'Vẫn còn: bộ tiêu chí, danh mục thủ tục hành chính và mọi cài đặt.',
      remove: 'Bỏ dữ liệu mẫu',
      removeSure: 'Bỏ ngay sáu cán bộ mẫu',
      gone: 'Không còn dữ liệu mẫu.',
    },
    after: {
      title: 'Việc tiếp theo',
      roster: 'Nhập danh sách cán bộ, từng người hoặc từ tệp',
      people: 'Mời công chức Văn phòng – Thống kê và lãnh đạo',
      posters: 'In áp phích và mã QR',
      account: 'Bật mã xác nhận trên điện thoại cho tài khoản của bạn',
      settings: 'Xem các cài đặt còn lại',
    },
  },
};
