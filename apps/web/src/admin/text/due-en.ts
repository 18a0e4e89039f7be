import type { DueText } from './due-vi.ts';

export const dueEn: DueText = {
  duePage: {
    title: 'Due',
    close: (month, day) => `Close ${month}; officers are evaluated on ${day}`,
    evaluation: (month, day) => `Officers are evaluated for ${month} on ${day}; the figures are closed`,
    waiting: (kiosks, ratings) => `Ratings waiting on tablets: ${ratings} (tablets: ${kiosks})`,
    silent: (kiosks) => `Tablets not heard of since before this month: ${kiosks}`,
    comments: (comments, month) => `Comments of ${month} that nobody has read: ${comments}`,
    proposals: (proposals, month) => `Judgements of ${month} that wait for a second person: ${proposals}`,
    survey: (title, day) => `${title}: report by ${day}`,
    daysLeft: (days) => {
      if (days === 0) return 'today';
      return days > 0 ? `${days} days left` : `${-days} days overdue`;
    },
  },
};
