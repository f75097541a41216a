import type { FastifyInstance } from 'fastify';
import { ClsService } from 'nestjs-cls';
import { Histogram } from 'prom-client';

const duration = new Histogram({
  name: 'wanchang_http_request_duration_seconds',
  help: 'How long requests took, by route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
});

/** Every request carries an id that the answer names, runs in its own context, and is measured. */
export function addRequestHooks(fastify: FastifyInstance, cls: ClsService): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // Not before the body is read: its stream belongs to the connection and would lose the context.
  fastify.addHook('preHandler', (request, _, done) => {
    cls.run(() => {
      cls.set('requestId', request.id);
      done();
    });
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const labels = { method, route: routeOptions.url ?? 'none', status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1000);
    done();
  });
}
