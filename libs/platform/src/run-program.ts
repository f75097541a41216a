import type { INestApplicationContext } from '@nestjs/common';
import { readSettings, SettingsError, type SettingsValues } from './config/settings';

/**
 * Starts a program and ends it in order. A wrong setting or a taken port is one line and exit code 78
 * (EX_CONFIG): starting again would not help. Ends with its parent, so that a killed launcher leaves no orphan.
 */
export async function runProgram(
  name: string,
  start: (settings: SettingsValues) => Promise<INestApplicationContext>,
): Promise<void> {
  try {
    const app = await start(readSettings(process.env));
    process.once('disconnect', () => {
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    process.send?.('started');
  } catch (error) {
    const line = plainReason(error);
    process.stderr.write(
      line ? `${name}: ${line}\n` : `${name}: ${(error as Error).stack ?? String(error)}\n`,
    );
    process.exit(line ? 78 : 1);
  }
}

function plainReason(error: unknown): string | null {
  if (error instanceof SettingsError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  return code === 'EADDRINUSE' ? `port ${port} is taken by another program` : null;
}
