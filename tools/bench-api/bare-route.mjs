import fastify from 'fastify';
import pg from 'pg';

/** The yardstick: Fastify alone, one prepared by-id read, as many connections as the api has. */
const [connectionString, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });
const app = fastify();
app.get('/listings/:id', async (request) => {
  const { id } = /** @type {{id: string}} */ (request.params);
  const { rows } = await pool.query({
    name: 'listing',
    text: 'SELECT * FROM listings WHERE id = $1',
    values: [id],
  });
  return /** @type {unknown[]} */ (rows)[0];
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
process.send?.('started');
