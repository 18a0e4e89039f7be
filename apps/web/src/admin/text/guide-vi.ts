/** Sentences of the guide for those who help people. */
export const guideVi = {
  guidePage: {
    print: 'In trang này',
    steps: 'Ba bước',
    join: 'Vào Wi-Fi của đơn vị',
    wifiQr: (ssid: string) => `Mã QR để vào Wi-Fi ${ssid}`,
    network: 'Tên mạng',
    password: 'Mật khẩu',
    open: 'Không cần mật khẩu',
    noWifi: 'Đơn vị chưa khai báo mạng Wi-Fi. Quản trị ghi ở mục Cài đặt.',
    scan: 'Quét mã của trang đánh giá',
    pageQr: 'Mã QR của trang đánh giá',
    rate: 'Chọn cán bộ và chấm điểm',
    rateHow:
      'Chọn người đã phục vụ, bấm vào khuôn mặt cho từng câu. Không bắt buộc ghi tên hay viết ý kiến. Xong khi màn hình hiện “Đã ghi nhận”.',
    counters: (day: string) => `Ai ở quầy nào, ngày ${day}`,
    nobody: 'Hôm nay không có ai trực',
    somebody: '(không còn trong danh sách)',
    trouble: 'Khi điện thoại không vào được',
    troubles: [
      {
        when: 'Điện thoại báo “Wi-Fi không có Internet” rồi tự rời mạng',
        say: '“Ông/Bà chọn Vẫn kết nối giúp ạ; trang này không cần Internet.” Nếu vẫn rời mạng: tắt dữ liệu di động một lát.',
      },
      {
        when: 'Quét mã mà không có gì xảy ra',
        say: 'Mở Chrome hoặc Safari, gõ địa chỉ in dưới mã. Máy cũ không quét được bằng máy ảnh: dùng Zalo → Quét mã QR, rồi chọn mở bằng trình duyệt.',
      },
      {
        when: 'Trang mở trong Zalo, Facebook hoặc cửa sổ đăng nhập Wi-Fi',
        say: 'Bấm dấu ba chấm, chọn “Mở bằng trình duyệt”. Trong cửa sổ nhỏ, điện thoại không giữ được phiếu.',
      },
      {
        when: 'Đã bấm gửi, màn hình ghi “chờ gửi”',
        say: '“Phiếu đã nằm an toàn trên máy của Ông/Bà và tự gửi khi gặp lại mạng.” Không cần đánh giá lại.',
      },
      {
        when: 'Không có điện thoại, hoặc không đọc được chữ',
        say: 'Mời dùng máy tính bảng ở quầy. Có thể đọc giúp và bấm giúp nếu được nhờ; trên máy chọn chế độ có người giúp.',
      },
      {
        when: '“Cán bộ có biết tôi chấm thế nào không?”',
        say: 'Không. Cán bộ được đánh giá không xem được tên, ý kiến hay từng phiếu. Ông/Bà có thể không ghi tên.',
      },
    ],
    manners: 'Người trực nhớ',
    mannersList: [
      'Đứng tránh ra khi người dân chấm điểm; không nhìn màn hình.',
      'Không gợi ý mức điểm, không bấm hộ khi chưa được nhờ.',
      'Không hứa quà hay thuận lợi gì cho người đánh giá.',
      'Máy tính bảng có chuyện lạ: xem mục Máy tính bảng, rồi báo quản trị.',
    ],
  },
};
