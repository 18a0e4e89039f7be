export interface Reference {
  readonly from: string;
  readonly to: string;
}

/** What is pointed at stands before what points at it, so that rows can be written in this order with every key checked. */
export const orderTables = (names: readonly string[], references: readonly Reference[]): string[] => {
  const ordered: string[] = [];
  const open = new Set<string>();
  const place = (name: string): void => {
    if (ordered.includes(name)) return;
    if (open.has(name)) throw new Error(`tables point at each other: ${[...open, name].join(' → ')}`);
    open.add(name);
    for (const { from, to } of references) if (from === name && to !== name) place(to);
    open.delete(name);
    ordered.push(name);
  };
  for (const name of names.toSorted()) place(name);
  return ordered;
};
