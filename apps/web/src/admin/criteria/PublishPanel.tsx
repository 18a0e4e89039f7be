import type { CriteriaOverview, CriteriaQuestions } from '@hailong/schema/criteria';
import { criteriaFaults } from '@hailong/schema/criteria-faults';
import { Alert, Button, Group, List, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { compareCriteria } from './compare-criteria.ts';
import { Comparison } from './Comparison.tsx';
import { formatDay } from './format-day.ts';

interface PublishPanelProps {
  readonly overview: CriteriaOverview;
  readonly questions: CriteriaQuestions;
  readonly isSaved: boolean;
  readonly isBusy: boolean;
  readonly onPublish: (startsOn: string) => void;
}

/** The last look before a draft becomes a version that nobody can change. */
export const PublishPanel = ({ overview, questions, isSaved, isBusy, onPublish }: PublishPanelProps) => {
  const { text } = useText();
  const { criteria } = text;
  const { publish } = criteria;
  const [startsOn, setStartsOn] = useState(overview.today);
  const [asking, setAsking] = useState(false);
  const current = overview.versions.find(({ version }) => version === overview.inForce);
  const compared = compareCriteria(current?.items ?? [], questions.items);
  const faults = criteriaFaults(questions);
  const next = Math.max(0, ...overview.versions.map(({ version }) => version)) + 1;
  const lines = faults.map((fault) =>
    'item' in fault
      ? `${criteria.question(fault.item + 1)}: ${criteria.faults[fault.fault]}`
      : criteria.faults[fault.fault],
  );
  return (
    <>
      {faults.length > 0 && (
        <Alert color="amber" title={publish.faults} mb="md">
          <List>
            {[...new Set(lines)].map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Text>{compared.every(({ change }) => change === 'same') ? publish.same : publish.lead}</Text>
      <Comparison questions={compared} />
      <TextInput
        mt="lg"
        maw="24rem"
        type="date"
        label={publish.startsOn}
        description={publish.startsOnHint}
        min={overview.today}
        value={startsOn}
        onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
      />
      <Text mt="md" c="dimmed" maw="68ch">
        {isSaved ? publish.final : publish.saveFirst}
      </Text>
      <Group mt="md">
        {asking ? (
          <>
            <Button loading={isBusy} onClick={() => onPublish(startsOn)}>
              {publish.confirm(next, formatDay(startsOn))}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {text.cancel}
            </Button>
          </>
        ) : (
          <Button disabled={!isSaved || faults.length > 0 || startsOn === ''} onClick={() => setAsking(true)}>
            {publish.button}
          </Button>
        )}
      </Group>
    </>
  );
};
