import { RESPONSE_MAX_LENGTH } from '@hailong/schema/limits';
import type { OwnResponse } from '@hailong/schema/officer-response';
import { Button, Group, Text, Textarea, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { atTime } from '../people/at-time.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

interface ResponseFormProps {
  readonly office: string;
  readonly month: string;
  /** What stands there now. */
  readonly written: OwnResponse | null;
}

/** The right to respond: an officer's own words beside their closed month. */
export const ResponseForm = ({ office, month, written }: ResponseFormProps) => {
  const { language, text } = useText();
  const say = text.ownPage.response;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [response, setResponse] = useState(written);
  const [draft, setDraft] = useState(written?.text ?? '');
  const [isMissing, setMissing] = useState(false);
  const [done, setDone] = useState('');
  const write = async (words: string): Promise<void> => {
    setDone('');
    const own = await run(api.writeOwnResponse(office, month, words));
    if (!own) return;
    setResponse(own.response);
    setDraft(own.response?.text ?? '');
    setDone(own.response ? say.saved : say.takenBack);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(draft.trim() === '');
    if (draft.trim() !== '') void write(draft);
  };
  return (
    <section className="own-panel" aria-labelledby="own-response">
      <Title order={2} id="own-response">
        {say.title}
      </Title>
      <form className="own-response" onSubmit={submit} noValidate>
        <Textarea
          label={say.label}
          description={say.hint}
          error={isMissing && say.missing}
          rows={6}
          maxLength={RESPONSE_MAX_LENGTH}
          value={draft}
          onChange={({ currentTarget: { value } }) => setDraft(value)}
        />
        {response && (
          <Text size="sm" c="dimmed">
            {say.writtenAt(atTime(response.at, language))}
          </Text>
        )}
        <FailureAlert failure={failure} />
        <Group>
          <Button type="submit" loading={isBusy}>
            {say.save}
          </Button>
          {response && (
            <Button variant="default" disabled={isBusy} onClick={() => void write('')}>
              {say.takeBack}
            </Button>
          )}
        </Group>
        <Text role="status">{done}</Text>
      </form>
    </section>
  );
};
