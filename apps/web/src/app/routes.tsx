import type { RouteObject } from 'react-router';
import { BrokenPage } from './broken-page';
import { Frame } from './frame/frame';
import { Home } from './home';
import { MembersOnly, SecretariatOnly, SignedInOnly, WithAccess } from './gates';
import { NotFoundPage } from './not-found-page';
import { Starting } from './starting';

const open: RouteObject[] = [
  { index: true, Component: Home },
  {
    path: 'search',
    lazy: async () => ({ Component: (await import('../features/search/search-page')).SearchPage }),
  },
  {
    path: 'listings/:id',
    lazy: async () => ({
      Component: (await import('../features/catalog/listing-page')).ListingPage,
    }),
  },
  {
    path: 'sign-in',
    lazy: async () => ({
      Component: (await import('../features/identity/sign-in-page')).SignInPage,
    }),
  },
  {
    path: 'forgot-password',
    lazy: async () => ({
      Component: (await import('../features/identity/forgot-password-page')).ForgotPasswordPage,
    }),
  },
  {
    path: 'reset-password',
    lazy: async () => ({
      Component: (await import('../features/identity/reset-password-page')).ResetPasswordPage,
    }),
  },
  {
    path: 'join',
    lazy: async () => ({ Component: (await import('../features/identity/join-page')).JoinPage }),
  },
];

const signedIn: RouteObject[] = [
  {
    path: 'account',
    lazy: async () => ({
      Component: (await import('../features/identity/account-page')).AccountPage,
    }),
  },
];

const withAccess: RouteObject[] = [
  {
    path: 'notices',
    lazy: async () => ({
      Component: (await import('../features/notices/notices-page')).NoticesPage,
    }),
  },
];

const member: RouteObject[] = [
  {
    path: 'my-listings',
    lazy: async () => ({
      Component: (await import('../features/catalog/my-listings-page')).MyListingsPage,
    }),
  },
  {
    path: 'my-listings/imports',
    lazy: async () => ({
      Component: (await import('../features/catalog/imports/imports-page')).ImportsPage,
    }),
  },
  {
    path: 'my-listings/imports/:id',
    lazy: async () => ({
      Component: (await import('../features/catalog/imports/import-page')).ImportPage,
    }),
  },
  {
    // One route for a new listing and for its draft: the address changes while somebody types.
    path: 'my-listings/:id',
    lazy: async () => ({
      Component: (await import('../features/catalog/editor/editor-page')).EditorPage,
    }),
  },
  {
    path: 'matches',
    lazy: async () => ({
      Component: (await import('../features/matchmaking/matches-page')).MatchesPage,
    }),
  },
  {
    path: 'matches/compare',
    lazy: async () => ({
      Component: (await import('../features/matchmaking/compare/compare-page')).ComparePage,
    }),
  },
  {
    path: 'matches/:id',
    lazy: async () => ({
      Component: (await import('../features/matchmaking/match-page')).MatchPage,
    }),
  },
  {
    path: 'deal-rooms',
    lazy: async () => ({
      Component: (await import('../features/negotiation/deal-rooms-page')).DealRoomsPage,
    }),
  },
  {
    path: 'deal-rooms/:id',
    lazy: async () => ({
      Component: (await import('../features/negotiation/deal-room-page')).DealRoomPage,
    }),
  },
  {
    path: 'unit',
    lazy: async () => ({ Component: (await import('../features/membership/unit-page')).UnitPage }),
  },
  {
    path: 'members/:id',
    lazy: async () => ({
      Component: (await import('../features/membership/profile-page')).ProfilePage,
    }),
  },
];

const secretariat: RouteObject[] = [
  {
    path: 'secretariat/members',
    lazy: async () => ({
      Component: (await import('../features/membership/members-page')).MembersPage,
    }),
  },
  {
    path: 'secretariat/members/new',
    lazy: async () => ({
      Component: (await import('../features/membership/register-page')).RegisterPage,
    }),
  },
  {
    path: 'secretariat/members/import',
    lazy: async () => ({
      Component: (await import('../features/membership/roster-page')).RosterPage,
    }),
  },
  {
    path: 'secretariat/members/:id',
    lazy: async () => ({
      Component: (await import('../features/membership/member-page')).MemberPage,
    }),
  },
  {
    path: 'secretariat/supply-demand',
    lazy: async () => ({
      Component: (await import('../features/insight/supply-demand-page')).SupplyDemandPage,
    }),
  },
  {
    path: 'secretariat/matching',
    lazy: async () => ({
      Component: (await import('../features/matchmaking/steering/matching-page')).MatchingPage,
    }),
  },
  {
    path: 'secretariat/matching/weights',
    lazy: async () => ({
      Component: (await import('../features/matchmaking/steering/weights-page')).WeightsPage,
    }),
  },
  {
    path: 'secretariat/mails',
    lazy: async () => ({
      Component: (await import('../features/operations/mails-page')).MailsPage,
    }),
  },
  {
    path: 'secretariat/jobs',
    lazy: async () => ({ Component: (await import('../features/operations/jobs-page')).JobsPage }),
  },
];

export const routes: RouteObject[] = [
  {
    Component: Frame,
    HydrateFallback: Starting,
    ErrorBoundary: BrokenPage,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          ...open,
          { Component: SignedInOnly, children: signedIn },
          { Component: WithAccess, children: withAccess },
          { Component: MembersOnly, children: member },
          { Component: SecretariatOnly, children: secretariat },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
