import { resolve } from 'node:path';
import { bool, cleanEnv, EnvMissingError, str, type ReporterOptions } from 'envalid';
import { address, numbers, origin, whole } from './setting-types';

const POSTGRES = ['postgres:', 'postgresql:'];
const HTTP = ['http:', 'https:'];

/** Every environment variable that the programs read; `docs/configuration.md` is printed from this table. */
const specification = {
  DATABASE_URL: address(POSTGRES, {
    desc: 'PostgreSQL 15 or newer. `npm start` sets it to the embedded server.',
  }),
  DATABASE_POOL: whole(2, 500, {
    default: 10,
    desc: 'Connections a process holds at most for its own work; its queue takes up to 6 more, live updates 1.',
  }),
  DATABASE_DURABILITY: str({
    choices: ['required', 'relaxed'],
    default: 'required',
    desc: '`required` refuses to start unless fsync, full_page_writes and synchronous_commit are on. `relaxed` is for throw-away test databases.',
  }),
  HOST: str({
    default: '127.0.0.1',
    desc: 'Address the api listens on; `0.0.0.0` behind a proxy.',
  }),
  PORT: whole(0, 65_535, { default: 3000, desc: 'Port the api listens on.' }),
  PUBLIC_URL: origin({
    default: '',
    desc: 'Address that people use, such as `https://wanchang.example.cn`: in mails, for the origin check, and with https for a cookie that only travels over TLS. Default: http://localhost:PORT.',
  }),
  TRUST_PROXY: bool({
    default: false,
    desc: 'Believe X-Forwarded-For; only behind a proxy that sets it.',
  }),
  DATA_DIR: str({
    default: '.data',
    desc: 'Folder of the embedded database, files and mails.',
  }),
  REDIS_URL: address(['redis:', 'rediss:'], {
    default: '',
    desc: 'Redis for the queue. Empty: the queue lives in PostgreSQL.',
  }),
  MEILI_URL: address(HTTP, {
    default: '',
    desc: 'Meilisearch for search, with MEILI_KEY. Empty: search lives in PostgreSQL.',
  }),
  MEILI_KEY: str({ default: '', desc: 'Key of the Meilisearch server.' }),
  S3_ENDPOINT: address(HTTP, {
    default: '',
    desc: 'S3-compatible store for files, with the other S3_ settings. Empty: files live in DATA_DIR.',
  }),
  S3_REGION: str({ default: '', desc: 'Region of the store.' }),
  S3_BUCKET: str({ default: '', desc: 'Bucket that holds the files.' }),
  S3_ACCESS_KEY_ID: str({ default: '', desc: 'Access key of the store.' }),
  S3_SECRET_ACCESS_KEY: str({ default: '', desc: 'Secret key of the store.' }),
  SMTP_URL: address(['smtp:', 'smtps:'], {
    default: '',
    desc: 'SMTP server, with MAIL_FROM. Empty: mails are written to DATA_DIR and shown to the secretariat.',
  }),
  MAIL_FROM: str({ default: '', desc: 'Sender of all mails.' }),
  RATE_LIMIT_FACTOR: whole(1, 1_000_000, {
    default: 1,
    desc: 'Multiplies how many requests a person, a unit and an address may make; for load tests.',
  }),
  UPLOAD_LIMIT_MB: whole(1, 500, { default: 20, desc: 'Largest file that can be uploaded.' }),
  WORKER_CONCURRENCY: whole(1, 100, {
    default: 4,
    desc: 'Jobs one worker runs at a time in the queue `live`; in `bulk` it runs one.',
  }),
  MATCH_SHARDS: whole(1, 1000, {
    default: 1,
    desc: 'Parts that the supplies are split into for matching, the same for all programs. 1: every worker holds them all.',
  }),
  MATCH_SHARD: numbers({
    default: [],
    desc: 'Which of the parts this worker holds: numbers from 0, separated by commas. Empty: all.',
  }),
  WORKER_METRICS_PORT: whole(0, 65_535, {
    default: 0,
    desc: 'Port on which a worker answers `GET /metrics` at HOST, to whoever reaches it: keep it inside. 0: none.',
  }),
  LOG_LEVEL: str({
    choices: ['debug', 'info', 'warn', 'error'],
    default: 'info',
    desc: 'Least severe log line written.',
  }),
};

/** Settings that are only of use together. */
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
  // An empty variable is one that is not set: shells and compose files make them by accident.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const raw = cleanEnv(given, specification, { reporter: raise });
  for (const backend of BACKENDS) {
    const missing = backend.filter((name) => !raw[name]);
    if (missing.length === 0 || missing.length === backend.length) continue;
    const present = backend.filter((name) => raw[name]);
    throw new SettingsError(`${present.join(', ')} set, but missing: ${missing.join(', ')}`);
  }
  return Object.freeze({
    ...raw,
    DATA_DIR: resolve(raw.DATA_DIR),
    MATCH_SHARD: shardsHeld(raw.MATCH_SHARDS, raw.MATCH_SHARD),
    PUBLIC_URL: raw.PUBLIC_URL || `http://localhost:${raw.PORT}`,
  });
}

export type SettingsValues = ReturnType<typeof readSettings>;

/** @throws SettingsError for a part that there is not. */
function shardsHeld(shards: number, held: readonly number[]): readonly number[] {
  const unknown = held.find((shard) => shard >= shards);
  if (unknown !== undefined)
    throw new SettingsError(`MATCH_SHARD: there is no ${unknown}, MATCH_SHARDS is ${shards}`);
  return held.length > 0 ? held : Array.from({ length: shards }, (_, shard) => shard);
}

/** The settings as a Markdown table. */
export function describeSettings(): string {
  const rows = Object.entries(specification).map(([name, spec]) => {
    const { desc = '', default: value } = spec as { desc?: string; default?: unknown };
    const text = String(value);
    const shown = value === undefined ? '*required*' : text === '' ? '' : `\`${text}\``;
    return `| \`${name}\` | ${shown} | ${desc} |`;
  });
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

function raise({ errors }: ReporterOptions<unknown>): void {
  const lines = Object.entries<Error | undefined>(errors).map(([name, error]) =>
    error instanceof EnvMissingError ? `${name} is missing` : `${name}: ${error?.message}`,
  );
  if (lines.length > 0) throw new SettingsError(lines.join('; '));
}
