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
import { defineStatement } from '../database/statement';
import { receivedOnce } from '../files/upload';
import { platformErrors } from '../platform.errors';
import type { RequestWithActor } from './access.guard';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

const MAX_KEY = 100;

type Key = Pick<IdempotencyKeyEntity, 'personId' | 'key'>;

/** Waits where another request holds key $2 of person $1; $3 is the fingerprint of what is asked. */
const TAKE_KEY = defineStatement(
  'platform.take-idempotency-key',
  {},
  `INSERT INTO idempotency_keys (person_id, key, fingerprint) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
);

/**
 * A write that may be sent twice: the key, the effect and the answer commit together. A second request with
 * the key waits for the first and gets the same answer.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler<object | undefined>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.actor) return next.handle();
    if (typeof key !== 'string' || key.length < 1 || key.length > MAX_KEY) {
      throw platformErrors('idempotency-key-invalid');
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const id = { personId: request.actor.personId, key };
    return from(this.run(request, reply, id, next));
  }

  /** An upload is read before the transaction begins, which would else wait for a slow line. */
  private async run(
    request: RequestWithActor,
    reply: FastifyReply,
    id: Key,
    next: CallHandler<object | undefined>,
  ) {
    const fingerprint = fingerprintOf(request, await uploadIn(request));
    return this.database.transaction(() => this.once({ reply, id, fingerprint }, next));
  }

  private async once(
    { reply, id, fingerprint }: { reply: FastifyReply; id: Key; fingerprint: string },
    next: CallHandler<object | undefined>,
  ) {
    const fresh = await this.database.execute(TAKE_KEY, [id.personId, id.key, fingerprint]);
    if (fresh === 0) return this.repeat(id, fingerprint, reply);
    const answer = await firstValueFrom(next.handle(), { defaultValue: undefined });
    const stored = { status: reply.statusCode, response: answer ?? null };
    await this.database.repository(IdempotencyKeyEntity).update(id, stored);
    return answer;
  }

  private async repeat(id: Key, fingerprint: string, reply: FastifyReply): Promise<unknown> {
    const stored = await this.database.repository(IdempotencyKeyEntity).findOneBy(id);
    if (!stored || stored.fingerprint !== fingerprint) throw platformErrors('idempotency-mismatch');
    void reply.status(stored.status!);
    return stored.response ?? undefined;
  }
}

/** What is uploaded, by name and content; null where nothing is. */
async function uploadIn(request: RequestWithActor): Promise<object | null> {
  if (!request.isMultipart()) return null;
  const { name, bytes, fields } = await receivedOnce(request);
  return { name, fields, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What was asked, and for which unit. */
function fingerprintOf(
  { method, url, body, actor }: RequestWithActor,
  upload: object | null,
): string {
  const asked = JSON.stringify([method, url, upload ?? body ?? null, actor?.tenantId ?? null]);
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
