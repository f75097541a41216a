import { Injectable } from '@nestjs/common';
import { SESSION_COOKIE, Settings } from '@wanchang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_DAYS } from '../domain/session';

const DEVICE_COOKIE = 'wanchang_device';
const DEVICE_DAYS = 400;

/** Cookies: not readable by scripts, not sent by other sites' forms, and only over TLS where there is TLS. */
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

  /** Outlives the session: by it the device is known when the account is signed in again. */
  setDevice(reply: FastifyReply, secret: string): void {
    const options = { ...this.options, path: '/api/v1/sessions', maxAge: DEVICE_DAYS * 24 * 3600 };
    void reply.setCookie(DEVICE_COOKIE, secret, options);
  }

  deviceOf({ cookies }: FastifyRequest): string | null {
    return cookies[DEVICE_COOKIE] ?? null;
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.options);
  }
}
