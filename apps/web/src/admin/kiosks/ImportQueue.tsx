import type { BatchReply } from '@hailong/schema/sync';
import { Button, FileInput, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

const countOf = ({ verdicts }: BatchReply, verdict: BatchReply['verdicts'][number]['verdict']): number =>
  verdicts.filter((one) => one.verdict === verdict).length;

/** Takes in what a tablet exported before it died. */
export const ImportQueue = ({ office, onDone }: { readonly office: string; readonly onDone: () => void }) => {
  const words = useText().text.kiosksPage.import;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [file, setFile] = useState<File | null>(null);
  const [reply, setReply] = useState<BatchReply | null>(null);

  const take = async () => {
    if (file === null) return;
    const taken = await run(api.importKioskQueue(office, await file.text()));
    if (!taken) return;
    setReply(taken);
    setFile(null);
    onDone();
  };

  return (
    <section className="kiosk-panel" aria-labelledby="kiosk-import">
      <Title order={2} size="h3" id="kiosk-import">
        {words.title}
      </Title>
      <p className="kiosk-soft">{words.lead}</p>
      <FileInput
        size="md"
        label={words.file}
        placeholder={words.choose}
        accept=".json,application/json"
        clearable
        clearButtonProps={{ 'aria-label': words.clear }}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          setReply(null);
        }}
      />
      <FailureAlert failure={failure} more={failure?.kind === 'problem' ? failure.detail : null} />
      <p role="status" className="kiosk-soft">
        {isBusy && words.working}
        {reply &&
          words.done(
            countOf(reply, 'stored'),
            countOf(reply, 'already-stored'),
            countOf(reply, 'set-aside'),
            countOf(reply, 'refused'),
          )}
      </p>
      <Group>
        <Button disabled={file === null} loading={isBusy} onClick={() => void take()}>
          {words.submit}
        </Button>
      </Group>
    </section>
  );
};
