/**
 * Keeps the last lines of a text that comes in pieces.
 * @param {number} limit how many lines
 */
export const openLastLines = (limit) => {
  /** @type {string[]} whole lines, and the one that is being written */
  let lines = [''];
  return {
    /** @param {string} text */
    add: (text) => {
      const [first, ...more] = text.split('\n');
      lines = [...lines.slice(0, -1), `${lines.at(-1)}${first}`, ...more].slice(-limit - 1);
    },
    lines: () => (lines.at(-1) === '' ? lines.slice(0, -1) : lines.slice(-limit)),
  };
};
