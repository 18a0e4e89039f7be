export const viLoss = {
  heading: 'Có phiếu bị mất trên máy này',
  body: (n: number) =>
    `Bộ nhớ của trình duyệt đã bị hỏng: tối đa ${n} phiếu chưa gửi không đọc được nữa. Nếu được, xin đánh giá lại, hoặc báo cho cán bộ trực.`,
  understood: 'Đã hiểu',
};
