import type { DossierCount, MonthFigures } from '@hailong/schema/month-figures';
import { useEffect, useState } from 'react';
import type { Failure } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';

interface LoadedFigures {
  readonly figures: MonthFigures | null;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  readonly enter: (counts: readonly DossierCount[]) => Promise<boolean>;
}

/** The figures of one month, fetched after the report has been shown. */
export const useFigures = (office: string, month: string): LoadedFigures => {
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [figures, setFigures] = useState<MonthFigures | null>(null);
  // The page is made anew for another month, so once is enough.
  useEffect(() => {
    void run(api.figures(office, month)).then((found) => found && setFigures(found));
  }, []); // oxlint-disable-line react/exhaustive-deps -- see above
  const enter = async (counts: readonly DossierCount[]): Promise<boolean> => {
    const entered = await run(api.enterDossiers(office, month, counts));
    if (entered) setFigures(entered);
    return entered !== null;
  };
  return { figures, failure, isBusy, enter };
};
