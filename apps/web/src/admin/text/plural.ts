/** "1 rating", "12 ratings"; `count` is already written for people. */
export const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;
