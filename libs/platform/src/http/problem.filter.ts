import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import { DomainError, type Locale } from '@wanchang/kernel';
import type { FastifyReply } from 'fastify';
import { isPassing, isStorageFull } from '../database/passing-errors';
import { platformErrors } from '../platform.errors';
import type { RequestWithActor } from './access.guard';
import { problemOf } from './problem';
import { asksForPage, problemPage } from './problem-page';

/** When to ask again for what is briefly unavailable. */
const RETRY_AFTER_SECONDS = 5;

/** Everything thrown below HTTP becomes one problem document; a defect is logged in full and answered as `platform.internal`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<RequestWithActor>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toDomainError(thrown);
    if (error.kind === 'internal') {
      this.log.error({ err: thrown, requestId: request.id }, 'request failed');
    }
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    sendProblem(error, request, reply);
  }
}

/** Answers with what was thrown: for requests that reach no route of ours, and so no filter. */
export function sendProblem(thrown: unknown, request: RequestWithActor, reply: FastifyReply): void {
  const error = toDomainError(thrown);
  const [path = ''] = request.url.split('?');
  const locale = localeOf(request);
  const problem = problemOf(error, locale, path, request.id);
  const { seconds = error.kind === 'unavailable' ? RETRY_AFTER_SECONDS : null } = error.args;
  if (typeof seconds === 'number') void reply.header('retry-after', seconds);
  void reply.header('x-request-id', request.id);
  void reply.status(problem.status);
  if (asksForPage(request))
    void reply.type('text/html; charset=utf-8').send(problemPage(problem, locale));
  else void reply.type('application/problem+json').send(problem);
}

/** The user's own setting, else the browser's first choice of the two languages, else Chinese. */
export function localeOf(request: RequestWithActor): Locale {
  if (request.actor) return request.actor.locale;
  const accepted = request.headers['accept-language'] ?? '';
  return /(?:^|,)\s*(zh|en)\b/i.exec(accepted)?.[1]?.toLowerCase() === 'en' ? 'en' : 'zh-CN';
}

function toDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (isStorageFull(thrown)) return platformErrors('storage-full', { cause: thrown });
  if (isPassing(thrown)) return platformErrors('unavailable', { cause: thrown });
  const { statusCode } = Object(thrown) as { statusCode?: unknown };
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusCode;
  return typeof status === 'number'
    ? ofStatus(status)
    : platformErrors('internal', { cause: thrown });
}

/** What the framework itself refuses: an unknown route, a body that is no JSON, too much of it. */
function ofStatus(status: number): DomainError {
  if (status === 404) return platformErrors('not-found');
  if (status === 413) return platformErrors('body-too-large');
  if (status === 415) return platformErrors('unsupported-media-type');
  if (status === 503) return platformErrors('unavailable');
  return platformErrors(status < 500 ? 'malformed-request' : 'internal');
}
