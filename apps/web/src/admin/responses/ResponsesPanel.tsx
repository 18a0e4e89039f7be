import type { MonthResponses } from '@hailong/schema/officer-response';
import { Skeleton, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { officeTime } from '../closing/office-time.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

interface ResponsesPanelProps {
  readonly office: string;
  readonly month: string;
  readonly timeZone: string;
}

/** What rated officers wrote about a closed month, for whoever reads its report. */
export const ResponsesPanel = ({ office, month, timeZone }: ResponsesPanelProps) => {
  const say = useText().text.ownPage.response;
  const api = useApi();
  const { failure, run } = useRequest();
  const [written, setWritten] = useState<MonthResponses | null>(null);
  // The panel is made anew for another month, so once is enough.
  useEffect(() => {
    void run(api.monthResponses(office, month)).then((found) => found && setWritten(found));
  }, []); // oxlint-disable-line react/exhaustive-deps -- see above
  return (
    <section className="panel" aria-labelledby="responses">
      <Title order={2} id="responses">
        {say.ofMonth}
      </Title>
      <Text c="dimmed" size="sm">
        {say.ofMonthHint}
      </Text>
      <FailureAlert failure={failure} />
      {written === null && failure === null && <Skeleton height={48} />}
      {written?.responses.length === 0 && <Text>{say.none}</Text>}
      <ul className="comments">
        {written?.responses.map(({ officerId, name, text, at }) => (
          <li key={officerId} className="comment">
            <div className="comment-about">{`${name} · ${officeTime(at, timeZone)}`}</div>
            <blockquote className="comment-text">{text}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
};
