import type { Catalogue } from '@hailong/schema/catalogue';
import type { CriteriaOverview, CriteriaQuestions } from '@hailong/schema/criteria';
import { Alert, Button, Group, Tabs, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Answer } from '../api/call.ts';
import { describeFailure } from '../api/describe-failure.ts';
import { isSignedOut, type Failure } from '../api/failure.ts';
import { useApi } from '../api/use-api.ts';
import { useSignInAgain } from '../session/use-sign-in-again.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useText } from '../text/use-text.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { DraftPreview } from './DraftPreview.tsx';
import { PublishPanel } from './PublishPanel.tsx';
import { StartDraft } from './StartDraft.tsx';
import { useDraft } from './use-draft.ts';
import { VersionList } from './VersionList.tsx';
import './criteria.css';

interface CriteriaScreenProps {
  readonly office: string;
  readonly catalogue: Catalogue;
  readonly overview: CriteriaOverview;
}

type Done = 'saved' | { readonly version: number };

const questionsOf = (overview: CriteriaOverview): CriteriaQuestions | null => {
  const current = overview.versions.find(({ version }) => version === overview.inForce);
  return current ? { items: current.items, scoringProfile: current.scoringProfile ?? null } : null;
};

/**
 *   no draft ─start─► draft (edit ⇄ preview) ─save─► saved ─publish─► a new version, no draft
 */
export const CriteriaScreen = ({ office, catalogue, overview: loaded }: CriteriaScreenProps) => {
  const { text } = useText();
  const { criteria } = text;
  const api = useApi();
  const signInAgain = useSignInAgain();
  const [overview, setOverview] = useState(loaded);
  const [isBusy, setBusy] = useState(false);
  const [isDropping, setDropping] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { draft, revision, isSaved, mayUndo, change, undo, markSaved, clear } = useDraft(loaded.draft);
  const isUnsaved = draft !== null && !isSaved;

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  const ask = async <T,>(request: Promise<Answer<T>>, then: (value: T) => void): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setDone(null);
    const answer = await request;
    setBusy(false);
    if (answer.ok) then(answer.value);
    else {
      setFailure(answer.failure);
      if (isSignedOut(answer.failure) && !isUnsaved) signInAgain();
    }
  };
  const save = (): void => {
    if (!draft) return;
    const { items, scoringProfile } = draft;
    void ask(api.saveCriteriaDraft(office, { items, scoringProfile, revision }), (saved) => {
      markSaved(saved.revision);
      setDone('saved');
    });
  };
  const publish = (startsOn: string): void =>
    void ask(api.publishCriteria(office, revision, startsOn), (published) => {
      setOverview(published);
      clear();
      setDone({ version: Math.max(...published.versions.map(({ version }) => version)) });
    });
  const drop = (): void =>
    void ask(api.dropCriteriaDraft(office), () => {
      clear();
      setDropping(false);
    });

  return (
    <>
      <PageTitle page={criteria.title} />
      <Title order={1}>{criteria.title}</Title>
      <Text c="dimmed" mt="xs" maw="68ch">
        {criteria.lead}
      </Text>
      <div role="status">
        {done !== null && (
          <Alert color="jade" mt="md">
            {done === 'saved' ? criteria.saved : criteria.publish.done(done.version)}
          </Alert>
        )}
      </div>
      <div role="alert">
        {failure && (
          <Alert color="brick" mt="md">
            {describeFailure(failure, text)}
          </Alert>
        )}
      </div>
      <Title order={2} mt="xl" mb="sm">
        {criteria.draft}
      </Title>
      {draft === null ? (
        <StartDraft
          current={questionsOf(overview)}
          onStart={(questions) => {
            setDone(null);
            change(questions);
          }}
        />
      ) : (
        <>
          <Group className="draft-tools">
            <Button loading={isBusy} disabled={isSaved} onClick={save}>
              {criteria.save}
            </Button>
            <Button variant="default" disabled={!mayUndo} onClick={undo}>
              {criteria.undo}
            </Button>
            {isDropping ? (
              <>
                <Button color="brick" onClick={drop}>
                  {criteria.dropConfirm}
                </Button>
                <Button variant="default" onClick={() => setDropping(false)}>
                  {text.cancel}
                </Button>
              </>
            ) : (
              <Button variant="subtle" color="brick" onClick={() => setDropping(true)}>
                {criteria.drop}
              </Button>
            )}
            {isUnsaved && <Text c="dimmed">{criteria.unsaved}</Text>}
          </Group>
          <Tabs defaultValue="edit" keepMounted={false}>
            <Tabs.List mb="lg">
              <Tabs.Tab value="edit">{criteria.tabs.edit}</Tabs.Tab>
              <Tabs.Tab value="preview">{criteria.tabs.preview}</Tabs.Tab>
              <Tabs.Tab value="publish">{criteria.tabs.publish}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="edit">
              <DraftEditor
                draft={draft}
                usedCodes={overview.versions.flatMap(({ items }) => items.map(({ code }) => code))}
                onChange={change}
              />
            </Tabs.Panel>
            <Tabs.Panel value="preview">
              <DraftPreview catalogue={catalogue} questions={draft} />
            </Tabs.Panel>
            <Tabs.Panel value="publish">
              <PublishPanel
                overview={overview}
                questions={draft}
                isSaved={isSaved}
                isBusy={isBusy}
                onPublish={publish}
              />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
      <Title order={2} mt="xl" mb="sm">
        {criteria.versions}
      </Title>
      <VersionList overview={overview} />
    </>
  );
};
