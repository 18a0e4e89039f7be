import type { Criterion } from './criterion.ts';
import { FIVE_LEVELS } from './five-levels.ts';

const question = (code: string, vi: string, en: string): Criterion => ({
  code,
  label: { vi, en },
  satisfaction: true,
  levels: FIVE_LEVELS,
  notApplicable: null,
  reasons: [
    { code: 'rude', label: { vi: 'Nói năng, cư xử thiếu lịch sự', en: 'Spoke or behaved rudely' } },
    { code: 'unclear', label: { vi: 'Hướng dẫn không rõ, không đủ', en: 'Guidance unclear or incomplete' } },
    { code: 'waiting', label: { vi: 'Phải chờ lâu', en: 'Long wait' } },
    { code: 'many-visits', label: { vi: 'Phải đi lại nhiều lần', en: 'Had to come many times' } },
  ],
});

/** The shortest set: how satisfied, and how convenient it was. */
export const overallQuestions: Criterion[] = [
  question('overall', 'Mức độ hài lòng chung', 'Satisfaction overall'),
  question('convenience', 'Mức độ thuận tiện khi làm thủ tục', 'Convenience of the procedure'),
];
