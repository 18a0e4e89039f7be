import { apiPaths } from '@hailong/schema/api-paths';
import type { DossierFile } from '@hailong/schema/dossier-file';
import type { DossierCount } from '@hailong/schema/month-figures';
import { TABLE_MAX_BYTES } from '@hailong/schema/table-import';
import { Anchor, FileInput, Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

interface DossierFilePickerProps {
  readonly office: string;
  readonly month: string;
  readonly onRead: (counts: readonly DossierCount[]) => void;
}

/** Fills the form from a file of the dossier system; saving stays a step of its own. */
export const DossierFilePicker = ({ office, month, onRead }: DossierFilePickerProps) => {
  const { text } = useText();
  const say = text.figures.dossiers;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<DossierFile | null>(null);
  const isLarge = file !== null && file.size > TABLE_MAX_BYTES;
  const look = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    setRead(null);
    if (chosen === null || chosen.size > TABLE_MAX_BYTES) return;
    const found = await run(api.readDossierFile(office, month, chosen));
    setRead(found);
    if (found) onRead(found.counts);
  };
  return (
    <div className="dossier-file">
      <FileInput
        size="md"
        label={say.file}
        description={say.fileHint}
        placeholder={say.choose}
        accept=".csv,.txt,.tsv,.xlsx"
        clearable
        clearButtonProps={{ 'aria-label': say.clear }}
        rightSection={isBusy ? <Loader size={18} aria-hidden /> : undefined}
        value={file}
        error={isLarge && say.tooLarge}
        onChange={(chosen) => void look(chosen)}
      />
      <Anchor href={apiPaths.monthDossierSheet(office, month)} download underline="always">
        {say.sheet}
      </Anchor>
      <FailureAlert
        failure={failure}
        more={
          failure?.kind === 'problem' && failure.code === 'table.columns' ? say.lacking(failure.detail ?? '') : null
        }
      />
      <div role="status">
        {isBusy && text.tableImport.reading}
        {read && <Text>{say.filled(read.counts.length)}</Text>}
        {read && read.wrong.length > 0 && (
          <>
            <Text mt="xs">{say.wrongRows(read.wrong.length)}</Text>
            <ul className="dossier-wrong">
              {read.wrong.map(({ line, name, fault }) => (
                <li key={line}>{say.wrongRow(line, name, say.faults[fault])}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
};
