import { connect } from 'node:net';
import { trouble, well, type Finding } from './finding';

const PATIENCE_MS = 3000;
const PORTS: Readonly<Record<string, number>> = {
  ...{ 'http:': 80, 'https:': 443, 'redis:': 6379, 'rediss:': 6379 },
  ...{ 'smtp:': 25, 'smtps:': 465, 'tcp:': 3310 },
};

/** Whether somebody listens at the address of a setting. Nothing is sent, and no secret of the address is told. */
export async function lookAtService(setting: string, address: string): Promise<Finding> {
  const { protocol, hostname, port } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, '');
  const at = Number(port) || PORTS[protocol] || 0;
  if (await listens(host, at))
    return well(`${setting}：${host}:${at} 有应答`, `${setting}: ${host}:${at} answers`);
  return trouble(
    `${setting}：${host}:${at} 没有应答；请启动该服务，或改正设置`,
    `${setting}: nobody answers at ${host}:${at}; start that service, or put the setting right`,
  );
}

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS });
    const end = (answer: boolean) => () => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
