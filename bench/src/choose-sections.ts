import type { Section } from './section.ts';

/** The sections named, all of them if none is; or a sentence about a name that does not exist. */
export const chooseSections = (sections: readonly Section[], names: readonly string[]): readonly Section[] | string => {
  const strange = names.filter((wanted) => !sections.some(({ name }) => name === wanted));
  if (strange.length > 0)
    return `There is no ${strange.join(', ')}. There are: ${sections.map(({ name }) => name).join(' ')}`;
  return names.length === 0 ? sections : sections.filter(({ name }) => names.includes(name));
};
