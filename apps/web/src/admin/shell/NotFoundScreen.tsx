import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from './Notice.tsx';

export const NotFoundScreen = () => {
  const { trouble } = useText().text;
  return (
    <Notice {...trouble.missing}>
      <Button component={Link} to={adminPaths.home} variant="light">
        {trouble.home}
      </Button>
    </Notice>
  );
};
