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
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  /** @throws DomainError platform.too-many-requests */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const own = this.reflector.getAllAndOverride<Limit | undefined>(RATE_LIMIT_METADATA, [
      context.getHandler(),
      context.getClass(),
    ]);
    const limit = own ?? defaultLimit(request.method);
    const counts = await Promise.all(
      subjectsOf(request).map(([counted, subject]) => this.limits.count(limit, counted, subject)),
    );
    const least = counts.reduce((left, right) => (right.remaining < left.remaining ? right : left));
    if (limit.shared) describe(least, context.switchToHttp().getResponse<FastifyReply>());
    counts.forEach(refuseBeyond);
    return true;
  }
}

function subjectsOf({ actor, ip }: RequestWithActor): [Counted, string][] {
  if (!actor) return [['address', ip]];
  const person: [Counted, string] = ['person', actor.personId];
  return actor.member ? [person, ['unit', actor.member.id]] : [person];
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
