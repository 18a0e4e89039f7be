import { useState } from 'react';
import type { Failure } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { useConfirmed } from '../session/use-confirmed.tsx';
import { saveFile } from './save-file.ts';

export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'receiving'; readonly bytes: number }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Some files want the password again. idle ─start─► receiving ─► done | failed ─start─► …; a second click while receiving does nothing. */
export const useDownload = (path: string, fileName: string) => {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const api = useApi();
  const { attempt, confirmation } = useConfirmed();
  const start = async () => {
    if (state.kind === 'receiving') return;
    setState({ kind: 'receiving', bytes: 0 });
    const receive = (bytes: number) => setState({ kind: 'receiving', bytes });
    const answer = await attempt(() => api.download(path, fileName, receive));
    if (answer === null) setState({ kind: 'idle' });
    else if (answer.ok) {
      saveFile(answer.value);
      setState({ kind: 'done', file: answer.value.name });
    } else setState({ kind: 'failed', failure: answer.failure });
  };
  return { state, start, confirmation };
};
