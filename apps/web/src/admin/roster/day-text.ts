/** "2026-10-31" → "31/10/2026", as a Vietnamese office writes it. */
export const dayText = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
};
