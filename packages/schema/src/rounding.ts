/** numerator ÷ denominator, rounded half-up to `decimals`, in integers throughout: 0.125 → "0.13", never binary dust. */
export const ratioHalfUp = (numerator: number, denominator: number, decimals: number): string => {
  const scale = 10 ** decimals;
  const scaled = Math.floor((2 * numerator * scale + denominator) / (2 * denominator));
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  const sign = scaled < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
