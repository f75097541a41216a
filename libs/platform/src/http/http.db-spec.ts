import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { defineEvent } from '../jobs/definitions';
import { Database } from '../database/database';
import { Outbox } from '../outbox/outbox';
import { platformErrors } from '../platform.errors';
import { aPerson } from '../testing/actors';
import { createTestApi, sql, type TestApi } from '../testing';
import { SESSION_COOKIE } from './access.guard';
import { Text } from './fields';
import { Idempotent } from './idempotent';
import { IdParam } from './id-param';
import { PageQuery } from './page';
import { Allow, signedIn, visitor } from './policy';

class NoteDto {
  @Text({ max: 20 }) text!: string;
}
const noted = defineEvent<{ text: string }>('test.noted');

@Controller('api/v1/notes')
@Allow(visitor)
class NotesController {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  @Get()
  list(@Query() query: PageQuery): object {
    return query;
  }

  @Get('broken')
  broken(): never {
    throw new TypeError('cannot read properties of undefined, token=s3cret');
  }

  @Get('busy')
  busy(): never {
    throw platformErrors('too-many-requests', { args: { seconds: 7 } });
  }

  @Get('lost')
  async lost(): Promise<unknown> {
    return this.database.query(sql('SELECT pg_terminate_backend(pg_backend_pid())'));
  }

  @Get('mine')
  @Allow(signedIn)
  mine(): object {
    return { mine: true };
  }

  @Get(':id')
  one(@IdParam() id: string): object {
    return { id };
  }

  @Post()
  @Idempotent()
  async write(@Body() { text }: NoteDto): Promise<object> {
    return this.database.transaction(async () => {
      await this.outbox.publishAll([noted.of({ text })]);
      if (text === 'refuse') throw platformErrors('not-allowed');
      return { id: newId(), text };
    });
  }

  @Post('accept')
  @HttpCode(200)
  accept(): object {
    return { accepted: true };
  }

  @Put()
  @HttpCode(204)
  @Idempotent()
  async touch(@Body() { text }: NoteDto): Promise<void> {
    await this.database.transaction(() => this.outbox.publishAll([noted.of({ text })]));
  }
}

let api: TestApi;
const actor = aPerson();
let cookie: string;
beforeAll(async () => {
  api = await createTestApi({ controllers: [NotesController] });
  cookie = `${SESSION_COOKIE}=${api.actors.signIn(actor)}`;
});
afterAll(() => api?.close());

async function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
) {
  const json: Record<string, string> =
    body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${api.address}/api/v1${path}`, {
    method,
    headers: { ...json, ...headers },
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  const parsed = (text ? JSON.parse(text) : null) as Record<string, unknown> | null;
  return { status: answer.status, headers: answer.headers, body: parsed };
}
const post = (text: string, headers: Record<string, string>) =>
  send('POST', '/notes', { cookie, ...headers }, { text });
const outboxOf = (text: string) =>
  api.database.query<{ request_id: string }>(
    sql(`SELECT request_id FROM outbox WHERE payload->>'text' = $1`),
    [text],
  );

it('tells every cache to keep nothing of what the api answers', async () => {
  const answer = await fetch(`${api.address}/api/v1/notes`);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

describe('a problem document', () => {
  it.each([
    ['GET', '/nowhere', undefined, 404, 'platform.not-found'],
    ['GET', '/notes/not-an-id', undefined, 404, 'platform.not-found'],
    ['GET', '/notes?limit=1000', undefined, 400, 'platform.validation-failed'],
    ['GET', '/notes?colour=red', undefined, 400, 'platform.validation-failed'],
    ['GET', '/notes/mine', undefined, 401, 'platform.sign-in-required'],
    ['GET', '/notes/%E0%A4%A', undefined, 400, 'platform.malformed-request'],
    ['GET', '/notes/busy', undefined, 429, 'platform.too-many-requests'],
    ['GET', '/notes/broken', undefined, 500, 'platform.internal'],
    ['POST', '/notes', '{"text":', 400, 'platform.malformed-request'],
    [
      'POST',
      '/notes',
      '{"__proto__":{"admin":true},"text":"a"}',
      400,
      'platform.malformed-request',
    ],
    ['POST', '/notes', { text: 'x'.repeat(2_000_000) }, 413, 'platform.body-too-large'],
    ['POST', '/notes', {}, 400, 'platform.validation-failed'],
  ])('answers %s %s %#', async (method, path, body, status, code) => {
    const answer = await send(method, path, {}, body);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      status,
      code,
      type: `urn:wanchang:problem:${code}`,
      title: expect.stringMatching(/\p{Script=Han}/u),
      detail: expect.stringMatching(/\p{Script=Han}/u),
      instance: `/api/v1${path.split('?')[0]}`,
      requestId: answer.headers.get('x-request-id'),
    });
    expect(answer.status).toBe(status);
  });

  it('refuses what is no JSON', async () => {
    const answer = await send('POST', '/notes', { 'content-type': 'text/plain' }, 'text=a');
    expect(answer.body).toMatchObject({ status: 415, code: 'platform.unsupported-media-type' });
  });

  it.each([
    ['en', /^[^\p{Script=Han}]+$/u],
    ['en-GB,zh;q=0.5', /^[^\p{Script=Han}]+$/u],
    ['de, en;q=0.5', /^[^\p{Script=Han}]+$/u],
    ['zh-CN,zh;q=0.9,en;q=0.8', /\p{Script=Han}/u],
    ['fr', /\p{Script=Han}/u],
  ])('speaks the language that %s prefers', async (language, text) => {
    const { body } = await send('GET', '/nowhere', { 'accept-language': language });
    expect([body?.title, body?.detail]).toEqual([
      expect.stringMatching(text),
      expect.stringMatching(text),
    ]);
  });

  it('prefers the language of the person to that of the browser', async () => {
    const secret = api.actors.signIn(aPerson({ locale: 'en' }));
    const headers = { cookie: `${SESSION_COOKIE}=${secret}`, 'accept-language': 'zh' };
    const { body } = await send('POST', '/notes', headers, {});
    expect(body?.title).toBe('Bad request');
  });

  it('tells when to come back', async () => {
    expect((await send('GET', '/notes/busy')).headers.get('retry-after')).toBe('7');
  });

  it('says nothing of a defect but the id under which it was logged', async () => {
    const { body } = await send('GET', '/notes/broken');
    expect(JSON.stringify(body)).not.toMatch(/undefined|s3cret|TypeError/);
  });

  it('calls a lost database connection unavailable, and the next request works', async () => {
    expect((await send('GET', '/notes/lost')).body).toMatchObject({ code: 'platform.unavailable' });
    expect((await send('GET', '/../health/ready')).status).toBe(200);
  });
});

describe('a request id', () => {
  it('is the client’s where it has the right shape, and travels into the outbox', async () => {
    const { headers } = await post('traced', { 'x-request-id': 'client-0001' });
    expect(headers.get('x-request-id')).toBe('client-0001');
    expect(await outboxOf('traced')).toEqual([{ request_id: 'client-0001' }]);
  });

  it('is our own where a client tries to forge log lines', async () => {
    const { headers } = await send('GET', '/nowhere', { 'x-request-id': '{"level":60}' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a write from a browser', () => {
  it.each([
    ['another website', { origin: 'https://elsewhere.example' }],
    ['a sandbox', { origin: 'null' }],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['a name that only looks like ours', { origin: 'http://localhost:3000.elsewhere.example' }],
  ])('is refused when it comes from %s', async (_, headers) => {
    expect((await post('foreign', headers)).body).toMatchObject({
      code: 'platform.foreign-origin',
    });
    expect(await outboxOf('foreign')).toEqual([]);
  });

  it('is let in from where it is served and from PUBLIC_URL', async () => {
    for (const origin of [api.address, 'http://localhost:3000']) {
      expect((await post('own', { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    }
  });

  it('is refused from elsewhere also before anybody is signed in', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    expect((await send('POST', '/notes', headers, { text: 'a' })).status).toBe(403);
  });

  it('is not asked for an origin when a machine shows its token', async () => {
    const headers = {
      authorization: `bearer ${api.actors.signIn(actor)}`,
      origin: 'https://erp.example',
    };
    expect((await send('POST', '/notes', headers, { text: 'machine' })).status).toBe(201);
  });
});

describe('an Idempotency-Key', () => {
  it('makes one effect and one answer of two requests at once', async () => {
    const key = { 'idempotency-key': newId() };
    const answers = await Promise.all([post('once', key), post('once', key), post('once', key)]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await outboxOf('once')).toHaveLength(1);
  });

  it('belongs to one request: with another body it is a conflict', async () => {
    const key = { 'idempotency-key': newId() };
    await post('first', key);
    expect((await post('second', key)).body).toMatchObject({
      status: 409,
      code: 'platform.idempotency-mismatch',
    });
    expect(await outboxOf('second')).toEqual([]);
  });

  it('belongs to one person', async () => {
    const key = { 'idempotency-key': newId() };
    const other = `${SESSION_COOKIE}=${api.actors.signIn(aPerson())}`;
    const [mine, theirs] = [await post('same', key), await post('same', { ...key, cookie: other })];
    expect(theirs.body?.id).not.toBe(mine.body?.id);
  });

  it('is free again after a refusal', async () => {
    const key = { 'idempotency-key': newId() };
    expect((await post('refuse', key)).status).toBe(403);
    expect((await post('allow', key)).status).toBe(201);
  });

  it('repeats an answer without content', async () => {
    const headers = { cookie, 'idempotency-key': newId() };
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await send('PUT', '/notes', headers, { text: 'touched' });
      expect([status, body]).toEqual([204, null]);
    }
    expect(await outboxOf('touched')).toHaveLength(1);
  });

  it.each(['', 'x'.repeat(101)])('is refused when it is %j', async (key) => {
    expect((await post('bad key', { 'idempotency-key': key })).body).toMatchObject({
      code: 'platform.idempotency-key-invalid',
    });
  });
});

describe('a route that reads no body', () => {
  it('58 takes none, so that no condition is lost without a word', async () => {
    const conditional = { reason: '只要其中 2 台', lines: [0] };
    const refused = await send('POST', '/notes/accept', { cookie }, conditional);
    expect(refused).toMatchObject({ status: 400, body: { code: 'platform.validation-failed' } });
    const errors = refused.body?.errors as { field: string }[];
    expect(errors.map(({ field }) => field)).toEqual(['reason', 'lines']);
  });

  it.each([undefined, {}])('is answered as ever without one: %j', async (body) => {
    expect((await send('POST', '/notes/accept', { cookie }, body)).status).toBe(200);
  });
});
