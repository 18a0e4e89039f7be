/** Sentences of an officer's own page. */
export const ownVi = {
  ownPage: {
    title: (month: string) => `Kết quả của tôi, ${month}`,
    lead: (minimum: string) =>
      `Chỉ là số tổng hợp của riêng bạn, sau khi tháng đã chốt. Con số nào có thể suy ra câu trả lời của dưới ${minimum} người thì không hiện, kể cả khi lấy hai con số trừ cho nhau. Không có xếp hạng và không so sánh với người khác.`,
    states: {
      'no-entry': (_minimum: string) =>
        'Tài khoản của bạn chưa gắn với ai trong danh sách cán bộ. Hãy nhờ quản trị gắn ở mục Người dùng.',
      open: (_minimum: string) =>
        'Tháng này chưa chốt. Kết quả hiện ở đây sau khi công chức Văn phòng – Thống kê chốt.',
      small: (minimum: string) => `Tháng này có dưới ${minimum} phiếu hợp lệ về bạn nên kết quả không hiện.`,
    },
    figures: 'Số liệu',
    summary: (month: string, valid: string) => `Trong ${month} có ${valid} phiếu hợp lệ về bạn.`,
    satisfied: (percent: string, n: string) => `${percent} trong ${n} câu trả lời ở mức hài lòng trở lên.`,
    totalWithheld: 'Tỷ lệ hài lòng chung không hiện vì có thể suy ra câu trả lời của ít người.',
    answers: 'Số câu trả lời',
    levels: 'Từng mức',
    levelName: (score: string) => `Mức ${score}`,
    level: (score: string, n: string) => `mức ${score}: ${n}`,
    withheld: 'Không hiện, để không suy ra được câu trả lời của ít người.',
    reasons: 'Lý do chưa hài lòng được chọn nhiều',
    reason: (label: string, n: string) => `${label}: ${n} lần`,
  },
};

export type OwnText = typeof ownVi;
