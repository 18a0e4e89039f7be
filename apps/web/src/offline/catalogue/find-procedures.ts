import type { Procedure } from '@hailong/schema/procedure';
import { foldText, foldWords } from './fold-text.ts';

interface Indexed {
  readonly procedure: Procedure;
  readonly name: string;
  readonly text: string;
}

/** Folded once, so that a keystroke on an old phone only compares strings. */
export type ProcedureIndex = readonly Indexed[];

export const indexProcedures = (procedures: readonly Procedure[]): ProcedureIndex =>
  procedures.map((procedure) => {
    const name = foldText(procedure.name);
    return { procedure, name, text: `${name} ${procedure.code} ${foldText(procedure.field)}` };
  });

/** Procedures whose name, code or field contains every typed word; names that contain the words as typed come first. */
export const findProcedures = (index: ProcedureIndex, typed: string): readonly Procedure[] => {
  const words = foldWords(typed);
  const phrase = words.join(' ');
  const found = index.filter(({ text }) => words.every((word) => text.includes(word)));
  const exact = (entry: Indexed): number => (entry.name.includes(phrase) ? 0 : 1);
  return [...found].sort((left, right) => exact(left) - exact(right)).map(({ procedure }) => procedure);
};
