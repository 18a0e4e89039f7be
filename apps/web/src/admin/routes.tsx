import { Outlet, type RouteObject } from 'react-router';
import { adminPaths } from '../admin-paths.ts';
import type { AdminApi } from './api/admin-api.ts';
import { loadAudit, loadPrivacy, loadReview, loadSetAside } from './accounting-loaders.ts';
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
  loadOwnAccount,
  loadPeople,
  loadProcedures,
  loadRoster,
  loadSettings,
  loadSurvey,
  loadSurveys,
} from './loaders.ts';
import { loadOwn, loadPeriod } from './result-loaders.ts';
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
        path: adminPaths.setup,
        lazy: { Component: async () => (await import('./session/SetupScreen.tsx')).SetupScreen },
      },
      {
        path: adminPaths.signIn,
        lazy: { Component: async () => (await import('./session/SignInScreen.tsx')).SignInScreen },
      },
      {
        id: ACCOUNT_ROUTE,
        path: adminPaths.home,
        loader: loadAccount(api),
        element: <Shell />,
        children: [
          {
            errorElement: <ErrorScreen />,
            children: [
              { index: true, loader: loadFirstPage(api), element: <NotForRole /> },
              {
                path: adminPaths.month(':office', ':month'),
                id: 'month',
                loader: loadMonth(api),
                lazy: { Component: async () => (await import('./month/MonthRoute.tsx')).MonthRoute },
              },
              {
                path: adminPaths.closing(':office', ':month'),
                loader: loadClosing(api),
                lazy: { Component: async () => (await import('./closing/ClosingRoute.tsx')).ClosingRoute },
              },
              {
                path: adminPaths.period(':office', ':period'),
                loader: loadPeriod(api),
                lazy: { Component: async () => (await import('./period/PeriodRoute.tsx')).PeriodRoute },
              },
              {
                path: adminPaths.criteria(':office'),
                loader: loadCriteria(api),
                lazy: { Component: async () => (await import('./criteria/CriteriaRoute.tsx')).CriteriaRoute },
              },
              {
                path: adminPaths.roster(':office'),
                loader: loadRoster(api),
                lazy: { Component: async () => (await import('./roster/RosterRoute.tsx')).RosterRoute },
              },
              {
                path: adminPaths.procedures(':office'),
                loader: loadProcedures(api),
                lazy: { Component: async () => (await import('./procedures/ProceduresRoute.tsx')).ProceduresRoute },
              },
              {
                path: adminPaths.kiosks(':office'),
                loader: loadKiosks(api),
                lazy: { Component: async () => (await import('./kiosks/KiosksRoute.tsx')).KiosksRoute },
              },
              {
                path: adminPaths.duty(':office'),
                loader: loadDuty(api),
                lazy: { Component: async () => (await import('./duty/DutyRoute.tsx')).DutyRoute },
              },
              {
                path: adminPaths.posters(':office'),
                loader: loadPosters(api),
                lazy: { Component: async () => (await import('./posters/PostersRoute.tsx')).PostersRoute },
              },
              {
                path: adminPaths.guide(':office'),
                loader: loadGuide(api),
                lazy: { Component: async () => (await import('./guide/GuideRoute.tsx')).GuideRoute },
              },
              {
                path: adminPaths.start(':office'),
                loader: loadSettings(api),
                lazy: { Component: async () => (await import('./start/StartRoute.tsx')).StartRoute },
              },
              {
                path: adminPaths.settings(':office'),
                loader: loadSettings(api),
                lazy: { Component: async () => (await import('./settings/SettingsRoute.tsx')).SettingsRoute },
              },
              {
                path: adminPaths.own(':office'),
                loader: loadOwn(api),
                lazy: { Component: async () => (await import('./own/OwnRoute.tsx')).OwnRoute },
              },
              {
                path: adminPaths.surveys(':office'),
                loader: loadSurveys(api),
                lazy: { Component: async () => (await import('./surveys/SurveysRoute.tsx')).SurveysRoute },
              },
              {
                path: adminPaths.survey(':office', ':survey'),
                loader: loadSurvey(api),
                lazy: { Component: async () => (await import('./surveys/SurveyRoute.tsx')).SurveyRoute },
              },
              {
                path: adminPaths.people(':office'),
                loader: loadPeople(api),
                lazy: { Component: async () => (await import('./people/PeopleRoute.tsx')).PeopleRoute },
              },
              {
                path: adminPaths.reviews(':office'),
                loader: loadReview(api),
                lazy: { Component: async () => (await import('./review/ReviewRoute.tsx')).ReviewRoute },
              },
              {
                path: adminPaths.setAside(':office'),
                loader: loadSetAside(api),
                lazy: { Component: async () => (await import('./set-aside/SetAsideRoute.tsx')).SetAsideRoute },
              },
              {
                path: adminPaths.privacy(':office'),
                loader: loadPrivacy(api),
                lazy: { Component: async () => (await import('./privacy/PrivacyRoute.tsx')).PrivacyRoute },
              },
              {
                path: adminPaths.audit(':office'),
                loader: loadAudit(api),
                lazy: { Component: async () => (await import('./audit/AuditRoute.tsx')).AuditRoute },
              },
              {
                path: adminPaths.account,
                loader: loadOwnAccount(api),
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
