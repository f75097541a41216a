import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startSystem, type System } from '../support/system';
import { admissionRoutes } from './admission.routes';
import { approvalsRoutes } from './approvals.routes';
import { agendaRoutes } from './agenda.routes';
import { conferenceDayRoutes } from './conference-day.routes';
import { conferenceSessionRoutes } from './conference-sessions.routes';
import { conferenceRoutes } from './conference.routes';
import { documentsRoutes } from './documents.routes';
import { expulsionRoutes } from './expulsion.routes';
import { leavingRoutes } from './leaving.routes';
import { platformRoutes } from './platform.routes';
import { matchingRoutes } from './matching.routes';
import { fulfilmentRoutes } from './fulfilment.routes';
import { feesRoutes } from './fees.routes';
import { postsRoutes } from './posts.routes';
import { roomDocumentsRoutes } from './room-documents.routes';
import { queueRoutes } from './queue.routes';
import { auctionsRoutes } from './auctions.routes';
import { rfqFilesRoutes } from './rfq-files.routes';
import { sourcingRoutes } from './sourcing.routes';
import { tenderingRoutes } from './tendering.routes';
import { peopleRoutes } from './people.routes';
import type { Audience, Routes } from './route';
import { tradeRoutes } from './trade.routes';

/** Every route with a right request to it. */
export const routeBook = bookOf(
  admissionRoutes,
  approvalsRoutes,
  agendaRoutes,
  conferenceRoutes,
  conferenceDayRoutes,
  conferenceSessionRoutes,
  documentsRoutes,
  expulsionRoutes,
  feesRoutes,
  leavingRoutes,
  fulfilmentRoutes,
  platformRoutes,
  matchingRoutes,
  peopleRoutes,
  postsRoutes,
  roomDocumentsRoutes,
  queueRoutes,
  sourcingRoutes,
  tenderingRoutes,
  rfqFilesRoutes,
  auctionsRoutes,
  tradeRoutes,
);

/** A route stands once: a second row would hide the first. */
function bookOf(...parts: readonly Routes[]): Routes {
  const rows = parts.flatMap((part) => Object.entries(part));
  const names = rows.map(([route]) => route);
  const twice = names.filter((route, at) => names.indexOf(route) !== at);
  if (twice.length > 0) throw new Error(`more than one row in test/routes/: ${twice.join(', ')}`);
  return Object.fromEntries(rows);
}

/** Routes of packages: only who may enter is tested. */
const THIRD_PARTY_ROUTES: readonly [under: RegExp, audience: Audience][] = [
  [/^GET \/api\/docs(-yaml$|\/|$)/, 'everyone'],
  [/^[A-Z]+ \/admin\/queues(\/|$)/, 'secretariat administrator'],
];

/** Null for a route that is in no list. */
export function audienceOf(route: string): Audience | null {
  const known =
    routeBook[route]?.audience ?? THIRD_PARTY_ROUTES.find(([under]) => under.test(route))?.[1];
  return known ?? (isWebApp(route) ? 'everyone' : null);
}

/** The page of every address that is not the API's, or a file that was built for it. */
function isWebApp(route: string): boolean {
  const [method, path = ''] = route.split(' ');
  if (method !== 'GET') return false;
  return path === '/*' || existsSync(join(resolve('dist/apps/web'), path));
}

/** The product with an api that writes down its routes. */
export function startWithRouteList(): Promise<System> {
  const lister = resolve('test/routes/list-routes.mjs');
  return startSystem({ apiOptions: ['--import', lister] });
}

/** What the running router was given; a HEAD comes with each GET. */
export function routesOf({ dataDir }: System): string[] {
  const routes = JSON.parse(readFileSync(join(dataDir, 'routes.json'), 'utf8')) as string[];
  return routes.filter((route) => !route.startsWith('HEAD '));
}
