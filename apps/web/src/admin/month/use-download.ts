import { useState } from 'react';
import { isSignedOut, type Failure } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { useSignInAgain } from '../session/use-sign-in-again.ts';
import { saveFile } from './save-file.ts';

export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'receiving'; readonly bytes: number }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** idle ─start─► receiving ─► done | failed ─start─► …; a second click while receiving does nothing. */
export const useDownload = (path: string, fileName: string) => {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const api = useApi();
  const signInAgain = useSignInAgain();
  const start = async () => {
    if (state.kind === 'receiving') return;
    setState({ kind: 'receiving', bytes: 0 });
    const answer = await api.download(path, fileName, (bytes) => setState({ kind: 'receiving', bytes }));
    if (answer.ok) {
      saveFile(answer.value);
      setState({ kind: 'done', file: answer.value.name });
    } else {
      setState({ kind: 'failed', failure: answer.failure });
      if (isSignedOut(answer.failure)) signInAgain();
    }
  };
  return { state, start };
};
