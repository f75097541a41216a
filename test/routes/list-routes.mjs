import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Loaded into the api before the api itself: writes down every route that its router is given, in
 * `<DATA_DIR>/routes.json`.
 *
 * @typedef {{fastify: import('fastify').FastifyInstance}} Initialisation
 */
subscribe('fastify.initialization', (message) => {
  const { fastify } = /** @type {Initialisation} */ (message);
  /** @type {string[]} */
  const routes = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    routes.push(...[method].flat().map((each) => `${each} ${url}`));
  });
  fastify.addHook('onListen', (done) => {
    writeFileSync(join(process.env.DATA_DIR ?? '', 'routes.json'), JSON.stringify(routes));
    done();
  });
});
