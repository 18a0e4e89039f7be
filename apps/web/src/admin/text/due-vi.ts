/** Sentences about what is due. */
export const dueVi = {
  duePage: {
    title: 'Việc đến hạn',
    close: (month: string, day: string) => `Chốt ${month}, đánh giá cán bộ ngày ${day}`,
    evaluation: (month: string, day: string) => `Đánh giá cán bộ ${month} vào ngày ${day}; số liệu đã chốt`,
    waiting: (kiosks: string, ratings: string) => `${ratings} phiếu chờ gửi trên ${kiosks} máy tính bảng`,
    silent: (kiosks: string) => `${kiosks} máy tính bảng chưa liên lạc từ trước đầu tháng`,
    comments: (comments: string, month: string) => `${comments} ý kiến của ${month} chưa có ai đọc`,
    proposals: (proposals: string, month: string) => `${proposals} đề nghị đánh dấu của ${month} chờ người thứ hai`,
    survey: (title: string, day: string) => `${title}: báo cáo trước ngày ${day}`,
    daysLeft: (days: number) => {
      if (days === 0) return 'hôm nay';
      return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
    },
  },
};

export type DueText = typeof dueVi;
