import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import { platformErrors } from '../platform.errors';
import { problemText } from './field-problems';

/**
 * A route that reads no body takes none: what a caller adds to an answer, such as a condition, would be lost without a
 * word.
 */
@Injectable()
export class BodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
    if (names.length === 0 || readsBody(context)) return true;
    const fields = names.map((field) => ({
      ...{ field, code: 'whitelistValidation' },
      message: problemText('whitelistValidation', undefined),
    }));
    throw platformErrors('validation-failed', { args: { count: fields.length }, fields });
  }
}

/** Also a route that takes the request itself, such as an upload. */
function readsBody(context: ExecutionContext): boolean {
  const handler = context.getHandler().name;
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), handler) ??
    {}) as object;
  return Object.keys(args).some((key) => READING.some((type) => key.startsWith(`${type}:`)));
}

const READING = [RouteParamtypes.BODY, RouteParamtypes.REQUEST, RouteParamtypes.RAW_BODY];
