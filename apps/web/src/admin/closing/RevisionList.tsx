import type { MonthClosing } from '@hailong/schema/closing';
import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
import { officeTime } from './office-time.ts';

interface RevisionListProps {
  readonly office: string;
  readonly closing: Pick<MonthClosing, 'month' | 'timeZone' | 'revisions'>;
}

/** Every revision there ever was, each one press away. */
export const RevisionList = ({ office, closing: { month, timeZone, revisions } }: RevisionListProps) => {
  const { language, text } = useText();
  const say = text.closing;
  const count = (value: number): string => countText(value, language);
  return (
    <section className="panel" aria-labelledby="revisions">
      <Title order={2} id="revisions">
        {say.revisions}
      </Title>
      {revisions.length === 0 && <Text mt="sm">{say.none}</Text>}
      <ol className="revisions">
        {revisions.map(({ revision, frozenAt, frozenBy, contentHash, ratings, changes }) => (
          <li key={revision}>
            <Text fw={650}>{say.revision(count(revision))}</Text>
            <Text>{say.by(frozenBy, officeTime(frozenAt, timeZone))}</Text>
            <Text c="dimmed">
              {say.total(count(ratings.valid), count(ratings.total))}
              {' · '}
              {revision === 1 ? say.first : say.changed(count(changes))}
            </Text>
            <Text c="dimmed" size="sm" className="hash">
              {say.hash}: <code>{contentHash}</code>
            </Text>
            <Anchor component={Link} to={adminPaths.revision(office, month, revision)} underline="always">
              {say.openRevision(count(revision))}
            </Anchor>
          </li>
        ))}
      </ol>
    </section>
  );
};
