import type { MonthComments } from '@hailong/schema/month-comments';
import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../api/call.ts';
import { isSignedOut } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { useSignInAgain } from '../session/use-sign-in-again.ts';

interface LoadedComments {
  readonly answer: Answer<MonthComments>;
  readonly withNames: boolean;
}

/** The comments of one month: without names at first; with names only when asked, because every such view is recorded. */
export const useMonthComments = (office: string, month: string) => {
  const api = useApi();
  const signInAgain = useSignInAgain();
  const [loaded, setLoaded] = useState<LoadedComments | null>(null);
  const [isBusy, setBusy] = useState(true);
  const settle = useCallback(
    (answer: Answer<MonthComments>, withNames: boolean) => {
      setBusy(false);
      setLoaded({ answer, withNames });
      if (!answer.ok && isSignedOut(answer.failure)) signInAgain();
    },
    [signInAgain],
  );
  useEffect(() => {
    void api.comments(office, month, false).then((answer) => settle(answer, false));
  }, [api, office, month, settle]);
  const reload = async (withNames: boolean) => {
    setBusy(true);
    settle(await api.comments(office, month, withNames), withNames);
  };
  return { loaded, isBusy, reload };
};
