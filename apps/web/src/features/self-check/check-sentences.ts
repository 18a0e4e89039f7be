import type { Check } from '../../offline/self-check/check.ts';
import type { Text } from '../../text/vi.ts';

const SECONDS_PER_MINUTE = 60;

const detailInWords = ({ code, detail }: Check): string =>
  code === 'clock-off' ? String(Math.round(Math.abs(Number(detail)) / SECONDS_PER_MINUTE)) : String(detail ?? '');

/** What was found. */
export const foundSentence = (check: Check, { selfCheck }: Text): string => {
  const found = selfCheck.found[check.code];
  return typeof found === 'string' ? found : found(detailInWords(check));
};

/** What helps; nothing where all is well or nobody can help. */
export const adviceSentence = ({ code }: Check, { selfCheck }: Text): string | undefined => {
  const advice: Readonly<Partial<Record<Check['code'], string>>> = selfCheck.advice;
  return advice[code];
};
