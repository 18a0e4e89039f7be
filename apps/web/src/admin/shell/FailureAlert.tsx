import { Alert } from '@mantine/core';
import { describeFailure } from '../api/describe-failure.ts';
import type { Failure } from '../api/failure.ts';
import { useText } from '../text/use-text.ts';

/** Why the last request failed, read out at once; nothing while there is none. */
export const FailureAlert = ({
  failure,
  more,
}: {
  readonly failure: Failure | null;
  readonly more?: string | null;
}) => {
  const { text } = useText();
  return (
    <div role="alert">
      {failure && (
        <Alert variant="light" color="brick">
          {describeFailure(failure, text)} {more}
        </Alert>
      )}
    </div>
  );
};
