import type { LocalizedText } from '@hailong/schema/localized-text';

/** Everything printed, in both languages; names and addresses come from the office. */
export const POSTER_WORDS = {
  title: { vi: 'Mời bạn đánh giá cán bộ phục vụ', en: 'Please rate the officer who served you' },
  promise: {
    vi: 'Nửa phút · không cần gõ chữ · không bắt buộc ghi tên',
    en: 'Half a minute · no typing · no name required',
  },
  joinWifi: { vi: 'Vào Wi-Fi', en: 'Join the Wi-Fi' },
  anyNetwork: { vi: 'Bật mạng điện thoại', en: 'Turn mobile data on' },
  anyNetworkHint: {
    vi: 'Chưa biết cách? Nhờ cán bộ trực hướng dẫn.',
    en: 'Not sure how? Ask the staff on duty.',
  },
  network: { vi: 'Tên', en: 'Name' },
  or: { vi: 'hoặc', en: 'or' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  noPassword: { vi: 'Không có mật khẩu', en: 'No password' },
  scan: { vi: 'Quét mã này', en: 'Scan this code' },
  scanHint: { vi: 'Mở máy ảnh hoặc Zalo rồi đưa vào mã.', en: 'Open the camera and point it at the code.' },
  choose: { vi: 'Chọn cán bộ, chạm mặt cười, bấm Gửi', en: 'Choose the officer, tap a face, press Send' },
  keepWifi: {
    vi: 'Điện thoại báo Wi-Fi “không có Internet”? Cứ giữ kết nối, phiếu vẫn gửi được.',
    en: 'The phone says “no Internet”? Stay connected: your rating still arrives.',
  },
  servedBy: { vi: 'Người đang phục vụ bạn', en: 'You are served by' },
  howWasIt: { vi: 'Bạn hài lòng chứ?', en: 'Are you satisfied?' },
  scanToRate: { vi: 'Quét mã để đánh giá', en: 'Scan the code to rate' },
} as const satisfies Record<string, LocalizedText>;

/** Read out over the village loudspeaker and at meetings, printed on the leaflet. */
export const leafletParagraphs = (office: string, wifi: string): readonly LocalizedText[] => [
  {
    vi: `Kính thưa bà con! Sau khi làm thủ tục tại ${office}, bà con có thể đánh giá cán bộ đã phục vụ mình bằng điện thoại. Chỉ mất nửa phút, không phải gõ chữ.`,
    en: `After your business at ${office} you can rate the officer who served you, on your phone. It takes half a minute and no typing.`,
  },
  {
    vi: `Cách làm có ba bước. Một: ${wifi}. Hai: quét mã dán tại quầy. Ba: chọn cán bộ, rồi chạm vào khuôn mặt đúng với ý mình.`,
    en: 'Three steps: connect, scan the code at the counter, choose the officer and tap the face that says what you think.',
  },
  {
    vi: 'Bà con không bắt buộc ghi tên. Cán bộ được đánh giá không biết ai đã đánh giá mình. Ai không có điện thoại thì nhờ cán bộ trực giúp.',
    en: 'No name is required, and the officer does not learn who rated. Without a phone, ask the staff on duty.',
  },
  {
    vi: 'Ý kiến của bà con giúp cán bộ phục vụ tốt hơn. Xin cảm ơn bà con!',
    en: 'What you say helps officers serve better. Thank you!',
  },
];
