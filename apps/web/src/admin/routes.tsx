import { Outlet, type RouteObject } from 'react-router';
import { paths } from '../paths.ts';
import type { AdminApi } from './api/admin-api.ts';
import {
  loadAccount,
  loadClosing,
  loadCriteria,
  loadDuty,
  loadFirstPage,
  loadGuide,
  loadKiosks,
  loadMonth,
  loadPosters,
  loadOwnSessions,
  loadPeople,
  loadProcedures,
  loadRoster,
  loadSettings,
  loadSurvey,
  loadSurveys,
} from './loaders.ts';
import { ErrorScreen } from './shell/ErrorScreen.tsx';
import { LoadingScreen } from './shell/LoadingScreen.tsx';
import { NotForRole } from './shell/NotForRole.tsx';
import { NotFoundScreen } from './shell/NotFoundScreen.tsx';
import { Shell } from './shell/Shell.tsx';

export const ACCOUNT_ROUTE = 'account';

/** Table of contents of the administration; the screens themselves are fetched when they are opened. */
export const adminRoutes = (api: AdminApi): RouteObject[] => [
  {
    element: <Outlet />,
    errorElement: <ErrorScreen />,
    hydrateFallbackElement: <LoadingScreen />,
    children: [
      {
        path: paths.adminSetup,
        lazy: { Component: async () => (await import('./session/SetupScreen.tsx')).SetupScreen },
      },
      {
        path: paths.adminSignIn,
        lazy: { Component: async () => (await import('./session/SignInScreen.tsx')).SignInScreen },
      },
      {
        id: ACCOUNT_ROUTE,
        path: paths.admin,
        loader: loadAccount(api),
        element: <Shell />,
        children: [
          {
            errorElement: <ErrorScreen />,
            children: [
              { index: true, loader: loadFirstPage(api), element: <NotForRole /> },
              {
                path: paths.adminMonth(':office', ':month'),
                id: 'month',
                loader: loadMonth(api),
                lazy: { Component: async () => (await import('./month/MonthRoute.tsx')).MonthRoute },
              },
              {
                path: paths.adminClosing(':office', ':month'),
                loader: loadClosing(api),
                lazy: { Component: async () => (await import('./closing/ClosingRoute.tsx')).ClosingRoute },
              },
              {
                path: paths.adminCriteria(':office'),
                loader: loadCriteria(api),
                lazy: { Component: async () => (await import('./criteria/CriteriaRoute.tsx')).CriteriaRoute },
              },
              {
                path: paths.adminRoster(':office'),
                loader: loadRoster(api),
                lazy: { Component: async () => (await import('./roster/RosterRoute.tsx')).RosterRoute },
              },
              {
                path: paths.adminProcedures(':office'),
                loader: loadProcedures(api),
                lazy: { Component: async () => (await import('./procedures/ProceduresRoute.tsx')).ProceduresRoute },
              },
              {
                path: paths.adminKiosks(':office'),
                loader: loadKiosks(api),
                lazy: { Component: async () => (await import('./kiosks/KiosksRoute.tsx')).KiosksRoute },
              },
              {
                path: paths.adminDuty(':office'),
                loader: loadDuty(api),
                lazy: { Component: async () => (await import('./duty/DutyRoute.tsx')).DutyRoute },
              },
              {
                path: paths.adminPosters(':office'),
                loader: loadPosters(api),
                lazy: { Component: async () => (await import('./posters/PostersRoute.tsx')).PostersRoute },
              },
              {
                path: paths.adminGuide(':office'),
                loader: loadGuide(api),
                lazy: { Component: async () => (await import('./guide/GuideRoute.tsx')).GuideRoute },
              },
              {
                path: paths.adminSettings(':office'),
                loader: loadSettings(api),
                lazy: { Component: async () => (await import('./settings/SettingsRoute.tsx')).SettingsRoute },
              },
              {
                path: paths.adminSurveys(':office'),
                loader: loadSurveys(api),
                lazy: { Component: async () => (await import('./surveys/SurveysRoute.tsx')).SurveysRoute },
              },
              {
                path: paths.adminSurvey(':office', ':survey'),
                loader: loadSurvey(api),
                lazy: { Component: async () => (await import('./surveys/SurveyRoute.tsx')).SurveyRoute },
              },
              {
                path: paths.adminPeople(':office'),
                loader: loadPeople(api),
                lazy: { Component: async () => (await import('./people/PeopleRoute.tsx')).PeopleRoute },
              },
              {
                path: paths.adminAccount,
                loader: loadOwnSessions(api),
                lazy: { Component: async () => (await import('./people/OwnAccountRoute.tsx')).OwnAccountRoute },
              },
              { path: '*', element: <NotFoundScreen /> },
            ],
          },
        ],
      },
    ],
  },
];
