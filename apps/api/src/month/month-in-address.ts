import { isMonth, type Month } from '@hailong/schema/month';
import { problem } from '../problem.ts';

/** @throws month.unknown for what is no month, such as "2026-13" */
export const monthInAddress = ({ month }: { readonly month: string }): Month => {
  if (!isMonth(month)) throw problem('month.unknown');
  return month;
};
