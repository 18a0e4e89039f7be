import type { MonthRevision } from '@hailong/schema/closing';
import { Alert, Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ChangesTable } from '../closing/ChangesTable.tsx';
import { officeTime } from '../closing/office-time.ts';
import { adminPaths } from '../../admin-paths.ts';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';

interface RevisionNoticeProps {
  readonly office: string;
  readonly timeZone: string;
  readonly revision: MonthRevision;
  readonly labelOf: (code: string) => string;
}

/** Says that this is a revision opened by its number, which need not be what the report says today. */
export const RevisionNotice = ({ office, timeZone, revision, labelOf }: RevisionNoticeProps) => {
  const { language, text } = useText();
  const say = text.closing;
  const { changes, contentHash, frozenAt, report } = revision;
  return (
    <Alert variant="light" color="amber" className="revision-notice">
      <Text>
        {say.reading(countText(revision.revision, language), officeTime(frozenAt, timeZone))} {say.notNewest}{' '}
        <Anchor component={Link} to={adminPaths.month(office, report.month)} underline="always">
          {say.toNewest}
        </Anchor>
      </Text>
      <Text size="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
        {say.hash}: <code>{contentHash}</code>
      </Text>
      {changes.length > 0 && (
        <details>
          <summary>{say.whatChanged(countText(changes.length, language))}</summary>
          <ChangesTable changes={changes} labelOf={labelOf} />
        </details>
      )}
    </Alert>
  );
};
