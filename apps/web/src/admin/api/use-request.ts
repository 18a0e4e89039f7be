import { useState } from 'react';
import { useSignInAgain } from '../session/use-sign-in-again.ts';
import type { Answer } from './call.ts';
import { isSignedOut, type Failure } from './failure.ts';

/** One request at a time: whether it runs, and why the last one failed. What was typed stays where it is. */
export const useRequest = () => {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const signInAgain = useSignInAgain();
  const run = async <T>(request: Promise<Answer<T>>): Promise<T | null> => {
    setBusy(true);
    setFailure(null);
    const answer = await request;
    setBusy(false);
    if (answer.ok) return answer.value;
    setFailure(answer.failure);
    if (isSignedOut(answer.failure)) signInAgain();
    return null;
  };
  return { isBusy, failure, run };
};
