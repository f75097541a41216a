import { Injectable } from '@nestjs/common';
import { SESSION_COOKIE, Settings } from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import { SESSION_DAYS } from '../domain/session';

/** The one cookie: not readable by scripts, not sent by other sites' forms, and only over TLS where there is TLS. */
@Injectable()
export class SessionCookie {
  private readonly options;

  constructor(settings: Settings) {
    const secure = settings.PUBLIC_URL.startsWith('https:');
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  }

  set(reply: FastifyReply, secret: string): void {
    void reply.setCookie(SESSION_COOKIE, secret, {
      ...this.options,
      maxAge: SESSION_DAYS * 24 * 3600,
    });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.options);
  }
}
