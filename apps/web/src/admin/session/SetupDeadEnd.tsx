import { Alert, Button } from '@mantine/core';
import { Link } from 'react-router';
import { adminPaths } from '../../admin-paths.ts';
import { useText } from '../text/use-text.ts';

/** A set-up link that cannot be redeemed, and where to go instead. */
export const SetupDeadEnd = ({ reason }: { readonly reason: 'used' | 'noToken' }) => {
  const { text } = useText();
  const { title, body } = text.setup[reason];
  return (
    <>
      <Alert variant="light" color="amber" title={title} role="alert">
        {body}
      </Alert>
      <Button component={Link} to={adminPaths.signIn} mt="lg" variant="light" fullWidth>
        {text.setup.toSignIn}
      </Button>
    </>
  );
};
