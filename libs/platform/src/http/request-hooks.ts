import type { FastifyInstance } from 'fastify';
import { ClsService } from 'nestjs-cls';
import { Histogram } from 'prom-client';

const duration = new Histogram({
  name: 'wanchang_http_request_duration_seconds',
  help: 'How long requests took, by route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
});

/** Every request runs in its own context, carries an id that the answer names, and is measured. */
export function addRequestHooks(fastify: FastifyInstance, cls: ClsService): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    cls.run(() => {
      cls.set('requestId', request.id);
      done();
    });
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
