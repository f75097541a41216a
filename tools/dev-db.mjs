import { startTestDatabase } from './test-database.mjs';

const database = await startTestDatabase();
for (const [name, value] of Object.entries(database.environment)) console.log(`${name}=${value}`);
console.error('Ctrl-C 结束 / Ctrl-C ends it');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void database.stop().then(() => process.exit(0)));
}
