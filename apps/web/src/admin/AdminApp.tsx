import '@mantine/core/styles.css';
import './look/tokens.css';
import './look/frame.css';
import { MantineProvider } from '@mantine/core';
import { RouterProvider, type DataRouter } from 'react-router';
import type { AdminApi } from './api/admin-api.ts';
import { ApiContext } from './api/use-api.ts';
import { theme } from './look/theme.ts';
import { SpeechProvider } from './text/SpeechProvider.tsx';

interface AdminAppProps {
  readonly api: AdminApi;
  /** Allows Mantine's own style elements under the page's policy. */
  readonly nonce: string;
  readonly router: DataRouter;
}

export const AdminApp = ({ api, nonce, router }: AdminAppProps) => (
  <SpeechProvider>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <ApiContext value={api}>
        <RouterProvider router={router} />
      </ApiContext>
    </MantineProvider>
  </SpeechProvider>
);
