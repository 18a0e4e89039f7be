import type { BackupState } from '@hailong/schema/backup-state';
import { Alert } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { atTime } from '../people/at-time.ts';
import { useText } from '../text/use-text.ts';
import { Part } from './Part.tsx';

/** When the office was last backed up, and an alarm when that is too long ago; silent while it is not known. */
export const BackupPart = ({ office }: { readonly office: string }) => {
  const { text, language } = useText();
  const words = text.settingsPage.backup;
  const api = useApi();
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    let isHere = true;
    void api.backupState(office).then((answer) => {
      if (isHere && answer.ok) setState(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, [api, office]);
  if (state === null) return null;
  return (
    <Part title={words.title} intro={state.nightly ? words.nightly : words.byHand}>
      {state.newestAt !== null && <p>{words.newest(atTime(state.newestAt, language))}</p>}
      {state.late && (
        <Alert color="amber" title={state.newestAt === null ? words.none : words.late}>
          {words.whatToDo}
        </Alert>
      )}
    </Part>
  );
};
