import { apiPaths } from '@hailong/schema/api-paths';
import { TABLE_MAX_BYTES, type Missing, type TableImport as Done, type TableName } from '@hailong/schema/table-import';
import { Alert, Anchor, Button, Checkbox, FileInput, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';
import type { TablePreview } from '@hailong/schema/table-import';
import { ImportPreview } from './ImportPreview.tsx';

interface TableImportProps {
  readonly office: string;
  readonly table: TableName;
  readonly lastImport: Done | null;
  readonly onChanged: () => Promise<void>;
}

/** A table out as a file and in again: choose → look at what would change → import → undo. */
export const TableImport = ({ office, table, lastImport, onChanged }: TableImportProps) => {
  const { text } = useText();
  const words = text.tableImport;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState<Missing>('keep');
  const [preview, setPreview] = useState<TablePreview | null>(null);
  const [done, setDone] = useState('');
  const isLarge = file !== null && file.size > TABLE_MAX_BYTES;

  const look = async (chosen: File | null, how: Missing) => {
    setFile(chosen);
    setMissing(how);
    setPreview(null);
    setDone('');
    if (chosen === null || chosen.size > TABLE_MAX_BYTES) return;
    setPreview(await run(api.previewTable(office, { table, file: chosen, missing: how })));
  };
  const finish = async (sentence: string) => {
    setFile(null);
    setPreview(null);
    setDone(sentence);
    await onChanged();
  };
  const apply = async () => {
    if (file === null || preview === null) return;
    const answer = await run(api.importTable(office, { table, file, missing }, preview.fingerprint));
    if (answer !== null) await finish(words.imported);
  };
  const undo = async () => {
    if ((await run(api.undoTable(office, table))) !== null) await finish(words.undone);
  };

  return (
    <section className="roster-panel" aria-labelledby={`import-${table}`}>
      <Title order={2} id={`import-${table}`}>
        {words.title}
      </Title>
      <p className="roster-soft">{words.intro}</p>
      <Group>
        <Anchor href={apiPaths.tableFile(office, table, 'xlsx')} download underline="always">
          {words.xlsx}
        </Anchor>
        <Anchor href={apiPaths.tableFile(office, table, 'csv')} download underline="always">
          {words.csv}
        </Anchor>
      </Group>
      <FileInput
        size="md"
        label={words.file}
        description={words.fileHint}
        placeholder={words.choose}
        accept=".csv,.txt,.tsv,.xlsx"
        clearable
        clearButtonProps={{ 'aria-label': words.clear }}
        value={file}
        error={isLarge && words.tooLarge}
        onChange={(chosen) => void look(chosen, missing)}
      />
      <Checkbox
        size="md"
        label={words.retire[table]}
        checked={missing === 'retire'}
        onChange={({ currentTarget: { checked } }) => void look(file, checked ? 'retire' : 'keep')}
      />
      <FailureAlert
        failure={failure}
        more={
          failure?.kind === 'problem' && failure.code === 'table.columns' ? words.lacking(failure.detail ?? '') : null
        }
      />
      <p role="status">{isBusy ? words.reading : done}</p>
      {preview && <ImportPreview preview={preview} isBusy={isBusy} onApply={() => void apply()} />}
      {lastImport && preview === null && (
        <Alert variant="light" color="gray" title={words.last(lastImport.fileName, lastImport.by)}>
          <p>{words.lastCounts(lastImport.added, lastImport.changed, lastImport.retired)}</p>
          <Button mt="sm" variant="default" loading={isBusy} onClick={() => void undo()}>
            {words.undo}
          </Button>
        </Alert>
      )}
    </section>
  );
};
