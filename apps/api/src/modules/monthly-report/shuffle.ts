/** A copy in random order (Fisher–Yates), so that nobody reads from the order when something was written. */
export const shuffle = <Item>(items: readonly Item[], randomBelow: (bound: number) => number): Item[] => {
  const shuffled: Item[] = [];
  for (const [index, item] of items.entries()) {
    const place = randomBelow(index + 1);
    const moved = shuffled[place];
    if (moved !== undefined) shuffled.push(moved);
    shuffled[place] = item;
  }
  return shuffled;
};
