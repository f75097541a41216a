import { resolve } from 'node:path';
import { bool, cleanEnv, num, str, url, type ReporterOptions } from 'envalid';

/** Every environment variable that the programs read; `docs/configuration.md` is printed from this table. */
const specification = {
  DATABASE_URL: url({
    desc: 'PostgreSQL 15 or newer. `npm start` sets it to the embedded server.',
  }),
  DATABASE_POOL: num({ default: 20, desc: 'Connections each process holds at most.' }),
  DATABASE_DURABILITY: str({
    choices: ['required', 'relaxed'],
    default: 'required',
    desc: '`required` refuses to start unless fsync, full_page_writes and synchronous_commit are on. `relaxed` is for throw-away test databases.',
  }),
  HOST: str({
    default: '127.0.0.1',
    desc: 'Address the api listens on; `0.0.0.0` behind a proxy.',
  }),
  PORT: num({ default: 3000, desc: 'Port the api listens on.' }),
  PUBLIC_URL: str({
    default: '',
    desc: 'Address that people use, in mails and for the origin check. Default: http://localhost:PORT.',
  }),
  TRUST_PROXY: bool({
    default: false,
    desc: 'Believe X-Forwarded-For; only behind a proxy that sets it.',
  }),
  DATA_DIR: str({ default: '.data', desc: 'Folder of the embedded database, files and mails.' }),
  REDIS_URL: str({
    default: '',
    desc: 'Redis for the queue. Empty: the queue lives in PostgreSQL.',
  }),
  MEILI_URL: str({
    default: '',
    desc: 'Meilisearch for search, with MEILI_KEY. Empty: search lives in PostgreSQL.',
  }),
  MEILI_KEY: str({ default: '', desc: 'Key of the Meilisearch server.' }),
  S3_ENDPOINT: str({
    default: '',
    desc: 'S3-compatible store for files, with the other S3_ settings. Empty: files live in DATA_DIR.',
  }),
  S3_REGION: str({ default: '', desc: 'Region of the store.' }),
  S3_BUCKET: str({ default: '', desc: 'Bucket that holds the files.' }),
  S3_ACCESS_KEY_ID: str({ default: '', desc: 'Access key of the store.' }),
  S3_SECRET_ACCESS_KEY: str({ default: '', desc: 'Secret key of the store.' }),
  SMTP_URL: str({
    default: '',
    desc: 'SMTP server, with MAIL_FROM. Empty: mails are written to DATA_DIR and shown to the secretariat.',
  }),
  MAIL_FROM: str({ default: '', desc: 'Sender of all mails.' }),
  UPLOAD_LIMIT_MB: num({ default: 20, desc: 'Largest file that can be uploaded.' }),
  WORKER_CONCURRENCY: num({ default: 4, desc: 'Jobs one worker runs at a time, for each queue.' }),
  LOG_LEVEL: str({
    choices: ['debug', 'info', 'warn', 'error'],
    default: 'info',
    desc: 'Least severe log line written.',
  }),
};

const BACKENDS: readonly (readonly (keyof typeof specification)[])[] = [
  ['MEILI_URL', 'MEILI_KEY'],
  ['S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['SMTP_URL', 'MAIL_FROM'],
];

/** The environment is wrong; the message is one line that says what to set. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** @throws SettingsError in one line for a missing, malformed or half-configured setting. */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const raw = cleanEnv(environment, specification, { reporter: raise });
  for (const group of BACKENDS) {
    const missing = group.filter((name) => !raw[name]);
    if (missing.length > 0 && missing.length < group.length) {
      throw new SettingsError(
        `${group.filter((name) => raw[name]).join(', ')} set, but missing: ${missing.join(', ')}`,
      );
    }
  }
  if (!Number.isInteger(raw.PORT) || raw.PORT < 0 || raw.PORT > 65535) {
    throw new SettingsError(`PORT must be a whole number from 0 to 65535, not ${raw.PORT}`);
  }
  return Object.freeze({
    ...raw,
    DATA_DIR: resolve(raw.DATA_DIR),
    PUBLIC_URL: raw.PUBLIC_URL.replace(/\/$/, '') || `http://localhost:${raw.PORT}`,
  });
}

export type SettingsValues = ReturnType<typeof readSettings>;

/** The settings as a Markdown table. */
export function describeSettings(): string {
  const rows = Object.entries(specification).map(([name, spec]) => {
    const { desc, default: byDefault } = spec as { desc?: string; default?: unknown };
    const shown =
      byDefault === undefined ? '*required*' : byDefault === '' ? '' : `\`${String(byDefault)}\``;
    return `| \`${name}\` | ${shown} | ${desc ?? ''} |`;
  });
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

function raise({ errors }: ReporterOptions<unknown>): void {
  const lines = Object.entries(errors).map(
    ([name, error]) => `${name}: ${(error as Error).message || 'is missing'}`,
  );
  if (lines.length > 0) throw new SettingsError(lines.join('; '));
}
