import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import type { RequestWithActor } from '../http/access.guard';
import { platformErrors } from '../platform.errors';
import {
  ADDRESS_LIMIT,
  defaultLimit,
  RATE_LIMIT_METADATA,
  type Counted,
  type Limit,
} from './limits';
import { RateLimits, type Count } from './rate-limits';

/** Before it is asked who makes a request, which costs a reading: no address makes very many. */
@Injectable()
export class AddressLimitGuard implements CanActivate {
  constructor(private readonly limits: RateLimits) {}

  /** @throws DomainError platform.too-many-requests */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { ip } = context.switchToHttp().getRequest<RequestWithActor>();
    refuseBeyond(await this.limits.count(ADDRESS_LIMIT, 'address', ip));
    return true;
  }
}

/** Applies the limit of the route to the person and the unit that were let in, or to the address of a visitor. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly ofHandler = new WeakMap<object, Limit>();

  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  /** @throws DomainError platform.too-many-requests */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const limit = this.limitOf(context, request.method);
    const counts = await Promise.all(
      subjectsOf(request).map(([counted, subject]) => this.limits.count(limit, counted, subject)),
    );
    const least = counts.reduce((left, right) => (right.remaining < left.remaining ? right : left));
    if (limit.shared) describe(least, context.switchToHttp().getResponse<FastifyReply>());
    counts.forEach(refuseBeyond);
    return true;
  }

  /** Looked up once a handler: it is asked for with each request. */
  private limitOf(context: ExecutionContext, method: string): Limit {
    const handler = context.getHandler();
    const known = this.ofHandler.get(handler);
    if (known) return known;
    const places = [handler, context.getClass()];
    const own = this.reflector.getAllAndOverride<Limit | undefined>(RATE_LIMIT_METADATA, places);
    const limit = own ?? defaultLimit(method);
    this.ofHandler.set(handler, limit);
    return limit;
  }
}

function subjectsOf({ actor, ip }: RequestWithActor): [Counted, string][] {
  if (!actor) return [['address', ip]];
  const person: [Counted, string] = ['person', actor.personId];
  return actor.tenantId ? [person, ['tenant', actor.tenantId]] : [person];
}

function describe({ most, remaining, seconds }: Count, reply: FastifyReply): void {
  void reply.headers({
    'ratelimit-limit': most,
    'ratelimit-remaining': remaining,
    'ratelimit-reset': seconds,
  });
}

function refuseBeyond({ exceeded, seconds }: Count): void {
  if (exceeded) throw platformErrors('too-many-requests', { args: { seconds } });
}
