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
    response: {
      title: 'Giải trình của tôi',
      hint: 'Không bắt buộc. Lãnh đạo và người lập báo cáo đọc được; lời này in kèm báo cáo tháng và không làm đổi số liệu nào. Đừng đoán hay nêu tên người đã đánh giá.',
      label: 'Nội dung giải trình',
      save: 'Gửi giải trình',
      takeBack: 'Rút lại',
      saved: 'Đã gửi giải trình.',
      takenBack: 'Đã rút lại giải trình.',
      writtenAt: (at: string) => `Gửi lần cuối lúc ${at}. Bạn có thể sửa hoặc rút lại; các lần trước vẫn được lưu.`,
      missing: 'Hãy ghi nội dung trước khi gửi.',
      ofMonth: 'Giải trình của cán bộ',
      ofMonthHint: 'Cán bộ viết sau khi tháng đã chốt; in kèm báo cáo Word và Excel.',
      none: 'Chưa có ai giải trình về tháng này.',
    },
  },
};

export type OwnText = typeof ownVi;
