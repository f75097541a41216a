import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the built web app lies, seen from the built api. */
const WEB_ROOT = resolve(__dirname, '../../web');
const A_YEAR_S = 365 * 24 * 3600;

/** Serves the built web app: hashed assets for a year, and its one page for every address that is not the API's. */
export async function serveWebApp(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(WEB_ROOT, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic as never, {
    root: WEB_ROOT,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply: FastifyReply, path: string) => {
      const lasting = path.includes('/assets/');
      void reply.header(
        'cache-control',
        lasting ? `public, max-age=${A_YEAR_S}, immutable` : 'no-cache',
      );
    },
  });
  await app.init();
  fastify.get('/*', (request, reply) => {
    const [path = '/'] = request.url.split('?');
    if (isPageAddress(path))
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.callNotFound();
  });
}

function isPageAddress(path: string): boolean {
  return !/^\/(api|admin|metrics|assets)(\/|$)/.test(path);
}
