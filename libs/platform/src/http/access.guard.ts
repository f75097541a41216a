import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../config/settings';
import { platformErrors } from '../platform.errors';
import { ActorResolver, type Actor, type Credential } from './actor';
import { assertAllowed, policiesOf, type Policy } from './policy';

export const SESSION_COOKIE = 'wanchang_session';
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export type RequestWithActor = FastifyRequest & {
  actor?: Actor | null;
  cookies?: Record<string, string | undefined>;
};

/** The one gate: resolves the actor and applies the route's policies. Nothing below it trusts the client. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly resolver: ActorResolver,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const policies = policiesOf(context.getHandler(), context.getClass());
    await admit(request, policies, this.resolver, this.settings.PUBLIC_URL);
    return true;
  }
}

/**
 * Lets a request in by the policies of its route, and tells it who makes it. Without a policy no request is let in.
 * @throws DomainError platform.foreign-origin, platform.sign-in-required, or what the policies refuse with
 */
export async function admit(
  request: RequestWithActor,
  policies: readonly Policy[],
  resolver: ActorResolver,
  publicUrl: string,
): Promise<void> {
  const credential = credentialOf(request);
  if (credential?.kind !== 'token') assertOwnOrigin(request, publicUrl);
  request.actor = credential ? await resolver.resolve(credential) : null;
  assertAllowed(policies, request.actor);
}

/** Browsers name the origin of every write; one from elsewhere is not the user's own click. */
function assertOwnOrigin({ method, headers }: RequestWithActor, publicUrl: string): void {
  if (SAFE_METHODS.has(method)) return;
  const { origin, host } = headers;
  const foreignSite = headers['sec-fetch-site'] === 'cross-site';
  const foreignOrigin = origin !== undefined && hostOf(origin) !== host && origin !== publicUrl;
  if (foreignSite || foreignOrigin) throw platformErrors('foreign-origin');
}

/** A machine's token counts before a browser's cookie: the two never come together by accident. */
function credentialOf(request: RequestWithActor): Credential | null {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token) return { kind: 'token', secret: token };
  const cookie = request.cookies?.[SESSION_COOKIE];
  return cookie ? { kind: 'session', secret: cookie } : null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
