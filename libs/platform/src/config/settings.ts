import { join, resolve } from 'node:path';
import { str } from 'envalid';
import { defineSettings } from './define-settings';
import { address, HTTP_PROTOCOLS, integer, origin, proxies } from './setting-types';

const POSTGRES = ['postgres:', 'postgresql:'];

const specification = {
  DATABASE_URL: address(POSTGRES, {
    desc: 'PostgreSQL 15 or newer. `npm start` sets it to the embedded server.',
  }),
  DATABASE_POOL: integer(2, 500, {
    default: 10,
    desc: 'Connections a process holds at most for its own work; its queue takes up to 6 more, live updates 1.',
  }),
  DATABASE_PATIENCE_SECONDS: integer(1, 600, {
    default: 4,
    desc: 'Longest that one statement of the api may take; half as long a request waits for a connection or a lock. Then the answer is 503.',
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
  PORT: integer(0, 65_535, { default: 3000, desc: 'Port the api listens on.' }),
  PUBLIC_URL: origin({
    default: '',
    desc: 'Address that people use, such as `https://wanchang.example.cn`: in mails, for the origin check, and with https for a cookie that only travels over TLS. Default: http://localhost:PORT.',
  }),
  TRUST_PROXY: proxies({
    default: 0,
    desc: 'How many proxies stand before the api, or their addresses separated by commas: only what they add to X-Forwarded-For is believed. 0: none.',
  }),
  DATA_DIR: str({
    default: '.data',
    desc: 'Folder of the embedded database, files and mails.',
  }),
  BACKUP_DIR: str({
    default: '',
    desc: 'Folder of the nightly backups; one on another disk survives this one. Default: DATA_DIR/backups.',
  }),
  BACKUP_KEEP: integer(0, 366, {
    default: 7,
    desc: 'So many nightly backups are kept. 0: none is made.',
  }),
  BACKUP_RECIPIENT: str({
    default: '',
    desc: 'Public key (`age1…`, from `npm run cli -- backup key FILE`) for which nightly backups are encrypted. Empty: they are not.',
  }),
  REDIS_URL: address(['redis:', 'rediss:'], {
    default: '',
    desc: 'Redis for the queue. Empty: the queue lives in PostgreSQL.',
  }),
  S3_ENDPOINT: address(HTTP_PROTOCOLS, {
    default: '',
    desc: 'S3-compatible store for files, with the other S3_ settings. Empty: files live in DATA_DIR.',
  }),
  S3_REGION: str({ default: '', desc: 'Region of the store.' }),
  S3_BUCKET: str({ default: '', desc: 'Bucket that holds the files.' }),
  S3_ACCESS_KEY_ID: str({ default: '', desc: 'Access key of the store.' }),
  S3_SECRET_ACCESS_KEY: str({ default: '', desc: 'Secret key of the store.' }),
  SMTP_URL: address(['smtp:', 'smtps:'], {
    default: '',
    desc: 'SMTP server, with MAIL_FROM. Empty: mails are written to DATA_DIR and shown in the console.',
  }),
  MAIL_FROM: str({ default: '', desc: 'Sender of all mails.' }),
  RATE_LIMIT_FACTOR: integer(1, 1_000_000, {
    default: 1,
    desc: 'Multiplies how many requests a person, a unit and an address may make; for load tests.',
  }),
  CLAMAV_URL: address(['tcp:'], {
    default: '',
    desc: 'ClamAV that looks at every upload, such as `tcp://127.0.0.1:3310`. Empty: only the test virus is known.',
  }),
  UPLOAD_LIMIT_MB: integer(1, 500, { default: 20, desc: 'Largest file that can be uploaded.' }),
  WORKER_CONCURRENCY: integer(1, 100, {
    default: 4,
    desc: 'Jobs one worker runs at a time in the queue `live`; in `bulk` it runs one.',
  }),
  WORKER_METRICS_PORT: integer(0, 65_535, {
    default: 0,
    desc: 'Port on which a worker answers `GET /metrics` at HOST, to whoever reaches it: keep it inside. 0: none.',
  }),
  LOG_LEVEL: str({
    choices: ['debug', 'info', 'warn', 'error'],
    default: 'info',
    desc: 'Least severe log line written.',
  }),
};

/** What the platform itself reads; injectable, its fields are the values. */
export class Settings extends defineSettings(specification, {
  together: [
    ['S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
    ['SMTP_URL', 'MAIL_FROM'],
  ],
  complete: (values) => ({
    ...values,
    DATA_DIR: resolve(values.DATA_DIR),
    BACKUP_DIR: resolve(values.BACKUP_DIR || join(values.DATA_DIR, 'backups')),
    PUBLIC_URL: values.PUBLIC_URL || `http://localhost:${values.PORT}`,
  }),
}) {}
