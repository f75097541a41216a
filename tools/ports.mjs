import { createServer } from 'node:net';

/**
 * Whether a program could listen there now.
 *
 * @param {number} wanted   0 for any port
 * @param {string} [host]
 * @returns {Promise<{port: number} | {code: string}>} the port, or why not
 */
export function probePort(wanted, host = '127.0.0.1') {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      done({ code: error.code ?? 'UNKNOWN' });
    });
    probe.listen(wanted, host, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => done({ port: address.port }));
    });
  });
}

/** @returns {Promise<number>} a port of this machine that is free */
export async function freePort() {
  const found = await probePort(0);
  if ('code' in found) throw new Error(`no free port: ${found.code}`);
  return found.port;
}
