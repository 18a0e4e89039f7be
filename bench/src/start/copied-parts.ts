/** One thing that the last stage of a Dockerfile copies. */
export interface CopiedPart {
  /** The stage it comes from; null for the repository itself. */
  readonly stage: string | null;
  readonly source: string;
}

const COPY = /^COPY (?:--from=(\S+) )?(\S+) \S+$/;

/** What ends up in the image beside its base. */
export const copiedParts = (dockerfile: string): readonly CopiedPart[] => {
  const lines = dockerfile.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('FROM '));
  return lines.slice(last).flatMap((line) => {
    if (!line.startsWith('COPY ')) return [];
    const [, stage = null, source] = COPY.exec(line) ?? [];
    if (source === undefined) throw new Error(`It is not understood what this copies: ${line}`);
    return [{ stage, source }];
  });
};

/** The image the last stage builds upon. */
export const baseImage = (dockerfile: string): string => {
  const last = dockerfile.split('\n').findLast((line) => line.startsWith('FROM ')) ?? '';
  return last.split(' ')[1] ?? '';
};
