import type { PeriodReport } from '@hailong/schema/period-report';

/** "tháng 10 năm 2026", "quý IV năm 2026", "năm 2026". */
export const periodWords = (period: string): string => {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return `năm ${year}`;
  if (part.startsWith('Q')) return `quý ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1]} năm ${year}`;
  return `tháng ${Number(part)} năm ${year}`;
};

/** Whether the figures can still change: a month is open until it is closed under a number. */
export const standingWords = ({ months }: PeriodReport): string => {
  const open = months.filter(({ status }) => status === 'open');
  if (open.length > 0 && months.length > 1)
    return `Còn ${open.length}/${months.length} tháng chưa chốt, số liệu còn thay đổi khi có thêm phiếu`;
  if (open.length > 0) return 'Chưa chốt, số liệu còn thay đổi khi có thêm phiếu';
  return `Đã chốt (${months.map(({ month, revision }) => `${periodWords(month)}: bản ${revision}`).join('; ')})`;
};
