import type { INestApplicationContext } from '@nestjs/common';
import { checkSettings, SettingsError } from './config/define-settings';
import { Settings } from './config/settings';

/** A wrong setting or a taken port (EX_CONFIG): starting again would not help. */
const WRONG_CONFIGURATION = 78;
/** The longest a stop may take; what still runs then is retried by whoever comes next. */
const STOP_WITHIN_MS = 5000;

/**
 * Starts a program and ends it in order: on a signal, and with its parent, so that a killed launcher leaves
 * no orphan. A wrong setting or a taken port is one line and exit code 78.
 */
export async function runProgram(
  name: string,
  start: (settings: Settings) => Promise<INestApplicationContext>,
): Promise<void> {
  try {
    let started = false;
    const asked = askedToStop();
    // Nothing to put in order before the program stands.
    void asked.then(() => started || process.exit(0));
    checkSettings(process.env);
    const app = await start(new Settings());
    started = true;
    process.send?.('started');
    await asked;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await app.close();
    process.exit(0);
  } catch (error) {
    const line = plainReason(error);
    process.stderr.write(`${name}: ${line ?? (error as Error).stack ?? String(error)}\n`);
    process.exit(line ? WRONG_CONFIGURATION : 1);
  }
}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
    process.once('disconnect', resolve);
    if (process.send && !process.connected) resolve();
  });
}

function plainReason(error: unknown): string | null {
  if (error instanceof SettingsError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  return code === 'EADDRINUSE' ? `port ${port} is taken by another program` : null;
}
