import { MantineProvider } from '@mantine/core';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { AdminApp } from '../AdminApp.tsx';
import { createAdminApi } from '../api/admin-api.ts';
import { ApiContext } from '../api/use-api.ts';
import { theme } from '../look/theme.ts';
import { adminRoutes } from '../routes.tsx';
import { anAccount } from './an-account.ts';
import { SpeechProvider } from '../text/SpeechProvider.tsx';

// Screens are fetched when they are opened; a busy machine may take its time over that.
configure({ asyncUtilTimeout: 20_000 });

/** What Mantine asks of a browser and jsdom does not have. Every media query answers "yes": a wide, light screen. */
export const standInForBrowser = (): void => {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: !media.includes('dark') && !media.includes('reduce'),
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
};

/** One screen, with the look and the language it has in the product. */
export const renderScreen = (screen: ReactNode) =>
  render(
    <SpeechProvider>
      <MantineProvider theme={theme} env="test">
        {screen}
      </MantineProvider>
    </SpeechProvider>,
  );

/** A part of a page that asks the server at `origin` itself. */
export const renderPart = (origin: string, part: ReactNode) => {
  const routes = [
    {
      element: <Outlet context={anAccount()} />,
      children: [
        { path: '/', element: part },
        { path: '*', element: null },
      ],
    },
  ];
  const router = createMemoryRouter(routes);
  renderScreen(
    <ApiContext value={createAdminApi(origin)}>
      <RouterProvider router={router} />
    </ApiContext>,
  );
  return router;
};

/** The whole administration at `address`, talking to the server at `origin`. */
export const renderAdmin = (origin: string, address: string) => {
  const api = createAdminApi(origin);
  const router = createMemoryRouter(adminRoutes(api), { initialEntries: [address] });
  render(<AdminApp api={api} nonce="" router={router} />);
  return router;
};
