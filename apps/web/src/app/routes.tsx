import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Gate } from '../features/define-feature';
import { NotFoundPage } from '../ui/not-found-page';
import { BrokenPage } from './broken-page';
import { features } from './features';
import { Frame } from './frame/frame';
import { MembersOnly, SecretariatOnly, SignedInOnly, WithAccess } from './gates';
import { Home } from './home/home';
import { Starting } from './starting';

const gates: Readonly<Record<Exclude<Gate, 'open'>, ComponentType>> = {
  signedIn: SignedInOnly,
  withAccess: WithAccess,
  member: MembersOnly,
  secretariat: SecretariatOnly,
};

const pagesBehind = (gate: Gate): RouteObject[] =>
  features.flatMap(({ routes }) =>
    Object.entries(routes?.[gate] ?? {}).map(([path, load]) => ({
      path,
      lazy: async () => ({ Component: await load() }),
    })),
  );

const guarded = (gate: keyof typeof gates, ...ofTheApp: RouteObject[]): RouteObject => ({
  Component: gates[gate],
  children: [...ofTheApp, ...pagesBehind(gate)],
});

export const routes: RouteObject[] = [
  {
    Component: Frame,
    HydrateFallback: Starting,
    ErrorBoundary: BrokenPage,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { index: true, Component: Home },
          {
            // Its code comes together with the page's.
            lazy: async () => ({ Component: (await import('./library-pages')).LibraryPages }),
            children: [
              {
                path: 'privacy',
                lazy: async () => ({
                  Component: (await import('./frame/site-text-page')).PrivacyPage,
                }),
              },
              {
                path: 'terms',
                lazy: async () => ({
                  Component: (await import('./frame/site-text-page')).TermsPage,
                }),
              },
              ...pagesBehind('open'),
              guarded('signedIn', {
                path: 'account',
                lazy: async () => ({
                  Component: (await import('./account/account-page')).AccountPage,
                }),
              }),
              guarded('withAccess'),
              guarded('member'),
              guarded('secretariat', {
                path: 'secretariat/system',
                lazy: async () => ({ Component: (await import('./frame/system-page')).SystemPage }),
              }),
            ],
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
