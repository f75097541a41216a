import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Settings } from '@wanchang/platform';
import { FirstPages, firstViewOf, sessionAt } from './first-view';
import { DEFAULT_PREVIEW, linkPreviewOf, withPreview, type LinkPreview } from './link-preview';
import { Openers } from './opener';

/** Where the built web app lies, seen from the built api. */
const WEB_ROOT = resolve(__dirname, '../../web');
const A_YEAR_S = 365 * 24 * 3600;
/** A page is never kept waiting for what its link says of it. */
const PREVIEW_WITHIN_MS = 500;
const KEPT_MS = 60_000;
const MOST_KEPT = 1000;
const MOST_AT_ONCE = 10;

/** Serves the built web app: hashed assets for a year, and its one page for every address that is not the API's. */
export async function serveWebApp(app: NestFastifyApplication): Promise<void> {
  const index = join(WEB_ROOT, 'index.html');
  if (!existsSync(index)) return;
  const pages = new FirstPages(readFileSync(index, 'utf8'));
  const { PUBLIC_URL } = app.get(Settings);
  const previews = new Previews(app);
  const openers = new Openers(app);
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
  fastify.get('/*', async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    if (!isPageAddress(path)) return reply.callNotFound();
    const who = await openers.of(sessionAt(path, request));
    const view = pages.of(firstViewOf(path, who, request), who);
    const page = withPreview(view, await previews.of(path), PUBLIC_URL, path);
    return reply
      .header('cache-control', typeof who === 'object' ? 'private, no-store' : 'no-cache')
      .header('vary', 'Cookie, Accept-Language')
      .type('text/html; charset=utf-8')
      .send(page);
  });
}

/**
 * Previews of addresses, each read once a minute however often it is asked for, and few at once: whoever follows all links
 * costs the database no more than that. A page opens without a database too, and then says so itself.
 */
class Previews {
  private readonly kept = new Map<string, { until: number; preview: Promise<LinkPreview> }>();
  private reading = 0;

  constructor(private readonly app: NestFastifyApplication) {}

  of(path: string): Promise<LinkPreview> {
    const known = this.kept.get(path);
    if (known && performance.now() < known.until) return inTime(known.preview);
    if (this.reading >= MOST_AT_ONCE) return Promise.resolve(DEFAULT_PREVIEW);
    const preview = this.read(path);
    this.kept.delete(path);
    this.kept.set(path, { until: performance.now() + KEPT_MS, preview });
    for (const [oldest] of this.kept) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return inTime(preview);
  }

  private async read(path: string): Promise<LinkPreview> {
    this.reading += 1;
    try {
      return await linkPreviewOf(path, this.app);
    } catch (error) {
      new Logger('WebApp').warn({ error }, 'the preview of a link failed');
      this.kept.delete(path);
      return DEFAULT_PREVIEW;
    } finally {
      this.reading -= 1;
    }
  }
}

const inTime = (preview: Promise<LinkPreview>): Promise<LinkPreview> =>
  Promise.race([preview, pause(PREVIEW_WITHIN_MS, DEFAULT_PREVIEW, { ref: false })]);

function isPageAddress(path: string): boolean {
  return !/^\/(api|admin|metrics|assets)(\/|$)/.test(path);
}
