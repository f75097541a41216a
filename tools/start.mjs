import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureInstalled } from './install.mjs';
import { probePort } from './ports.mjs';
import { dataDirectory } from './programs.mjs';
import { Refusal, run } from './say.mjs';

const LEAVING_MS = 3000;

await run(async () => {
  const empty = wantsEmpty();
  const host = process.env.HOST || '127.0.0.1';
  const port = await availablePort(host);
  const dataDir = dataDirectory();
  ensureInstalled();
  const { launch } = await import('./launch.mjs');
  return launch({ host, port, dataDir, empty });
});

function wantsEmpty() {
  try {
    return parseArgs({ options: { empty: { type: 'boolean', default: false } } }).values.empty;
  } catch {
    throw new Refusal('用法：npm start [-- --empty]', 'usage: npm start [-- --empty]');
  }
}

/**
 * Looked at before anything slow. A server that was just killed may need a moment to let go.
 *
 * @param {string} host
 */
async function availablePort(host) {
  const wanted = process.env.PORT || '3000';
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) {
    throw new Refusal(`PORT=${wanted} 不是端口号`, `PORT=${wanted} is not a port number`);
  }
  for (const deadline = Date.now() + LEAVING_MS; ; await pause(200)) {
    const found = await probePort(Number(wanted), host);
    if ('port' in found) return found.port;
    if (found.code === 'EADDRINUSE' && Date.now() < deadline) continue;
    throw new Refusal(...whyNot(found.code, host, wanted));
  }
}

/**
 * @param {string} code @param {string} host @param {string} port
 * @returns {[zh: string, en: string]}
 */
function whyNot(code, host, port) {
  switch (code) {
    case 'EADDRINUSE':
      return [
        `端口 ${port} 已被占用，请换一个：PORT=3001 npm start`,
        `port ${port} is taken, choose another: PORT=3001 npm start`,
      ];
    case 'EACCES':
      return [`没有权限使用端口 ${port}`, `not allowed to listen on port ${port}`];
    default:
      return [
        `无法在 ${host}:${port} 监听（${code}）`,
        `cannot listen on ${host}:${port} (${code})`,
      ];
  }
}
