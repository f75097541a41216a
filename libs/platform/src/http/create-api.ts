import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClsService } from 'nestjs-cls';
import { Logger } from 'nestjs-pino';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { Settings } from '../config/settings';
import { platformErrors } from '../platform.errors';
import { sendProblem } from './problem.filter';
import { addRequestHooks } from './request-hooks';
import { requestIdOf } from './request-id';

const BODY_LIMIT = 1024 * 1024;
/** Of one text field beside an upload, in bytes. */
const FIELD_LIMIT = 512 * 1024;
/** Bytes from which an answer is worth it. */
const COMPRESSED_FROM = 1400;
const MAX_URL_PARAMETER = 200;

const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    upgradeInsecureRequests: null,
  },
};

/** The HTTP application around a module: cookies, uploads, headers, request ids. Not yet listening. */
export async function createApi(module: Type<unknown>): Promise<NestFastifyApplication> {
  const settings = new Settings();
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: requestIdOf,
    trustProxy: settings.TRUST_PROXY,
    // On a stop requests under way are answered; event streams end by themselves.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MAX_URL_PARAMETER },
    frameworkErrors: refuseAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    // Fastify's own parser takes JSON. A form, which any website can make a browser send, is not taken.
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  await app.register(cookie);
  await app.register(multipart, {
    limits: {
      fileSize: settings.UPLOAD_LIMIT_MB * 1024 * 1024,
      files: 1,
      fields: 20,
      fieldSize: FIELD_LIMIT,
    },
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  fastify.decorate('uploadLimitMb', settings.UPLOAD_LIMIT_MB);
  fastify.removeContentTypeParser('text/plain');
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: COMPRESSED_FROM });
  addSecurityHeaders(fastify);
  keepAnswersPrivate(fastify);
  addRequestHooks(fastify, app.get(ClsService));
  return app;
}

/** The same for every answer, so they are worked out once and not by each request. */
function addSecurityHeaders(fastify: FastifyInstance): void {
  const secure = helmet({ contentSecurityPolicy: CONTENT_SECURITY });
  fastify.addHook('onRequest', (request, reply, done) =>
    secure(request.raw, reply.raw, (error) => done(error as Error | undefined)),
  );
}

/** What the api answers is for whoever asked, and nobody keeps it; a route may say otherwise. */
function keepAnswersPrivate(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'private, no-store');
    done();
  });
}

/** An address that cannot be decoded reaches no route, and so no filter either. */
function refuseAddress(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(platformErrors('malformed-request'), request, reply);
}
