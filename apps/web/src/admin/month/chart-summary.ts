import type { AdminText } from '../text/vi.ts';
import type { Language } from '../text/use-text.ts';
import { countText, percentText } from '../text/numbers.ts';
import type { OfficerRow } from './officer-row.ts';
import { orderOfficers } from './order-officers.ts';

type Ranked = Pick<OfficerRow, 'name' | 'isSmall' | 'ratings' | 'satisfaction'>;

/** What the chart shows, in words: best and worst among those with enough ratings. */
export const chartSummary = (officers: readonly Ranked[], { officers: text }: AdminText, language: Language) => {
  const say = text.chartSummary;
  const percent = ({ satisfaction }: Ranked): string => percentText(satisfaction.percent ?? '0.0', language);
  const comparable = orderOfficers(officers, 'highest').filter(({ isSmall }) => !isSmall);
  const high = comparable[0];
  const low = comparable[comparable.length - 1];
  if (!high || !low) return say.none;
  const small = officers.filter(({ isSmall, ratings }) => isSmall && ratings.valid > 0).length;
  const left = small > 0 ? ` ${say.left(countText(small, language))}` : '';
  if (high === low) return `${say.one(high.name, percent(high))}${left}`;
  return `${say.range(high.name, percent(high), low.name, percent(low))}${left}`;
};
