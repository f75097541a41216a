import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import { DomainError, type Locale } from '@wanchang/kernel';
import type { FastifyReply } from 'fastify';
import { platformErrors } from '../platform.errors';
import type { RequestWithActor } from './access.guard';
import { problemOf } from './problem';

const CONNECTION_LOST = /^(08|57P)/;

/** Everything thrown below HTTP becomes one problem document; a defect is logged whole and told as `platform.internal`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<RequestWithActor>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toDomainError(thrown);
    if (error.code === 'platform.internal')
      this.log.error({ err: thrown, requestId: request.id }, 'request failed');
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const problem = problemOf(
      error,
      localeOf(request),
      request.url.split('?')[0] ?? '',
      request.id,
    );
    const { seconds } = error.args;
    if (seconds !== undefined) void reply.header('retry-after', seconds);
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

/** The user's own setting, else what the browser prefers, else Chinese. */
export function localeOf(request: RequestWithActor): Locale {
  if (request.actor) return request.actor.locale;
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-CN';
}

function toDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const { code, statusCode } = thrown as { code?: string; statusCode?: number };
  if (code === 'FST_REQ_FILE_TOO_LARGE' || statusCode === 413)
    return platformErrors('body-too-large');
  if (statusCode === 415 || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return platformErrors('unsupported-media-type');
  if (thrown instanceof HttpException) return fromHttp(thrown.getStatus());
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return platformErrors('malformed-request');
  if (code === 'ECONNREFUSED' || CONNECTION_LOST.test(code ?? ''))
    return platformErrors('unavailable', { cause: thrown });
  return platformErrors('internal', { cause: thrown });
}

function fromHttp(status: number): DomainError {
  if (status === 404) return platformErrors('not-found');
  if (status === 413) return platformErrors('body-too-large');
  if (status === 415) return platformErrors('unsupported-media-type');
  if (status === 503) return platformErrors('unavailable');
  return platformErrors(status < 500 ? 'malformed-request' : 'internal');
}
