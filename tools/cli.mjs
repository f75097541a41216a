import { ensureInstalled } from './install.mjs';
import { dataDirectory, runCli } from './programs.mjs';
import { run } from './say.mjs';

await run(async () => {
  ensureInstalled();
  const { buildServer } = await import('./build.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const { firstChoice, migrate } = await import('./first-start.mjs');
  await buildServer();
  // Ctrl-C reaches the command by itself; the database has to outlive it.
  process.on('SIGINT', () => undefined);
  const dataDir = dataDirectory();
  const external = process.env.DATABASE_URL || undefined;
  const postgres = external ? undefined : await startPostgres({ dataDir, reuse: true });
  try {
    const env = { DATABASE_URL: external ?? postgres?.url, DATA_DIR: dataDir };
    if (postgres && (await firstChoice(postgres.url)) === undefined) await migrate(env);
    const { status } = await runCli(process.argv.slice(2), env, 'inherit');
    return status;
  } finally {
    await postgres?.stop();
  }
});
