/** Sentences of the sheets with codes. */
export const postersVi = {
  postersPage: {
    choose: 'Tờ cần in',
    kinds: {
      office: 'Áp phích của đơn vị',
      leaflet: 'Tờ rơi, bài đọc loa',
      counter: 'Áp phích tại quầy',
      desk: 'Biển để bàn',
    } as Readonly<Record<string, string>>,
    sheet: (kind: string, name: string) => (name === '' ? kind : `${kind}: ${name}`),
    paper: 'Khổ giấy',
    language: 'Ngôn ngữ',
    vietnamese: 'Tiếng Việt',
    bilingual: 'Việt – Anh',
    pdf: 'Tải PDF để in',
    svg: 'Tải SVG (cho nhà in)',
    codeSays: 'Mã trên tờ này dẫn tới:',
    preview: (name: string) => `Xem trước tờ in: ${name}`,
    onlyHereTitle: 'Điện thoại chưa mở được địa chỉ này',
    onlyHere: (address: string) =>
      `Mã sẽ ghi ${address}, chỉ máy này mở được. Hãy nối máy chủ vào mạng của đơn vị hoặc đặt PUBLIC_URL, khởi động lại, rồi mới in.`,
    outdatedTitle: 'Cần in lại: địa chỉ hoặc Wi-Fi đã đổi từ lần in trước',
    outdated: (kind: string, name: string, day: string) => `${kind} – ${name}, in ngày ${day}`,
    noWifi: 'Chưa có tên Wi-Fi. Ghi ở mục Cài đặt để áp phích có mã vào Wi-Fi.',
    planPassword:
      'Wi-Fi đang dùng mật khẩu mẫu 12345678, ai cũng biết. Nên đổi trên bộ phát và ở mục Cài đặt trước khi in.',
  },
};
