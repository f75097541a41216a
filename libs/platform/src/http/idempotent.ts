import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { Database } from '../database/database';
import { platformErrors } from '../platform.errors';
import type { RequestWithActor } from './access.guard';

const MAX_KEY = 100;

interface StoredAnswer {
  fingerprint: string;
  status: number;
  response: unknown;
}

/**
 * A write that may be sent twice: the key, the effect and the answer commit together. A second request with
 * the key waits for the first and gets the same answer.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.actor) return next.handle();
    if (typeof key !== 'string' || key.length < 1 || key.length > MAX_KEY) {
      throw platformErrors('idempotency-key-invalid');
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.database.transaction(() => this.once(request, reply, key, next)));
  }

  private async once(
    request: RequestWithActor,
    reply: FastifyReply,
    key: string,
    next: CallHandler<unknown>,
  ) {
    const id = [request.actor?.personId, key];
    const fingerprint = fingerprintOf(request);
    const fresh = await this.database.execute(
      `INSERT INTO idempotency_keys (person_id, key, fingerprint) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [...id, fingerprint],
    );
    if (fresh === 0) return this.repeat(id, fingerprint, reply);
    const answer = await firstValueFrom(next.handle(), { defaultValue: undefined });
    await this.database.query(
      `UPDATE idempotency_keys SET status = $3, response = $4 WHERE person_id = $1 AND key = $2`,
      [...id, reply.statusCode, JSON.stringify(answer ?? null)],
    );
    return answer;
  }

  private async repeat(id: unknown[], fingerprint: string, reply: FastifyReply): Promise<unknown> {
    const stored = await this.database.one<StoredAnswer>(
      `SELECT fingerprint, status, response FROM idempotency_keys WHERE person_id = $1 AND key = $2`,
      id,
    );
    if (!stored || stored.fingerprint !== fingerprint) throw platformErrors('idempotency-mismatch');
    void reply.status(stored.status);
    return stored.response ?? undefined;
  }
}

/** What was asked, and for which unit. */
function fingerprintOf({ method, url, body, actor }: RequestWithActor): string {
  const asked = JSON.stringify([method, url, body ?? null, actor?.tenantId ?? null]);
  return createHash('sha256').update(asked).digest('hex');
}

/** Marks a write that takes an `Idempotency-Key`. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', maxLength: MAX_KEY },
    }),
  );
