import lighthouse from 'lighthouse';

export type Scores = Readonly<Record<'performance' | 'accessibility' | 'best-practices', number>>;

/** Lighthouse's own phone: its simulated slow 4G and CPU × 4, straight to the server. */
export const lighthouseScores = async (url: string, port: number): Promise<Scores> => {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  const score = (category: keyof Scores): number => (result?.lhr.categories[category]?.score ?? Number.NaN) * 100;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
  };
};
