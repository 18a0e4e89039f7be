import { Button } from '@mantine/core';
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { ApiFailure } from '../api/failure.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from './Notice.tsx';
import { troubleOf } from './trouble.ts';

/** Where every failed loader and every broken screen ends; retrying asks the server again without leaving the page. */
export const ErrorScreen = () => {
  const { text } = useText();
  const error = useRouteError();
  const { state, revalidate } = useRevalidator();
  const home = (
    <Button component={Link} to={adminPaths.home} variant="light">
      {text.trouble.home}
    </Button>
  );
  if (error instanceof ApiFailure) {
    const { title, body, mayRetry } = troubleOf(error.failure, text);
    const retry = mayRetry ? () => void revalidate() : undefined;
    return (
      <Notice title={title} body={body} onRetry={retry} isBusy={state === 'loading'}>
        {!mayRetry && home}
      </Notice>
    );
  }
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <Notice {...text.trouble.missing}>{home}</Notice>;
  }
  return (
    <Notice {...text.trouble.broken}>
      <Button onClick={() => window.location.reload()}>{text.trouble.reload}</Button>
    </Notice>
  );
};
