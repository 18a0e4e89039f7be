import { mayReadComments, mayReadNames, type Membership } from '@hailong/schema/role';
import { Alert, Button, Skeleton, Title } from '@mantine/core';
import { describeFailure } from '../api/describe-failure.ts';
import { useText } from '../text/use-text.ts';
import { CommentList } from './CommentList.tsx';
import { NamesSwitch } from './NamesSwitch.tsx';
import { useMonthComments } from './use-month-comments.ts';

interface CommentsPanelProps {
  readonly office: string;
  readonly month: string;
  readonly permit: Membership;
}

/** What citizens wrote, names hidden until somebody who may asks for them. */
export const CommentsPanel = ({ office, month, permit }: CommentsPanelProps) => {
  const { text } = useText();
  const { loaded, isBusy, reload } = useMonthComments(office, month);
  const failure = loaded && !loaded.answer.ok ? loaded.answer.failure : null;
  const comments = loaded?.answer.ok === true ? loaded.answer.value : null;
  if (!mayReadComments(permit)) return null;
  return (
    <section className="panel no-print" aria-labelledby="comments" aria-busy={isBusy}>
      <div className="panel-head">
        <Title order={2} id="comments">
          {text.comments.title}
        </Title>
        {comments && comments.comments.length > 0 && mayReadNames(permit) && (
          <NamesSwitch isShown={loaded?.withNames === true} isBusy={isBusy} onChange={(names) => void reload(names)} />
        )}
      </div>
      {loaded === null && <Skeleton height={96} />}
      {failure && (
        <Alert variant="light" color="brick" role="alert">
          {describeFailure(failure, text)}
          <Button
            mt="sm"
            size="sm"
            variant="default"
            display="block"
            loading={isBusy}
            onClick={() => void reload(false)}
          >
            {text.retry}
          </Button>
        </Alert>
      )}
      {comments && <CommentList comments={comments} withNames={loaded?.withNames === true} />}
    </section>
  );
};
