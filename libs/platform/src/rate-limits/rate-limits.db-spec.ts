import { Controller, Get, Global, HttpCode, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '@wanchang/kernel';
import { ActorResolver } from '../http/actor';
import { SESSION_COOKIE } from '../http/access.guard';
import { createApi } from '../http/create-api';
import { Allow, visitor } from '../http/policy';
import { PlatformModule } from '../platform.module';
import { createTestApi, sql, type TestApi } from '../testing';
import { platformHttpFor } from '../testing/test-api';
import { aPerson } from '../testing/actors';
import { RateLimit, type Limit } from './limits';

/** Three of a person, five of a unit, two of an address. */
const FEW: Limit = {
  ...{ name: 'few', person: 3, tenant: 5, address: 2 },
  ...{ seconds: 60, shared: true },
};

@Controller('api/v1/orders')
@Allow(visitor)
class OrdersController {
  @Post()
  @HttpCode(200)
  @RateLimit(FEW)
  order(): object {
    return {};
  }

  @Get()
  @RateLimit({ ...FEW, name: 'few-reads', shared: false })
  list(): object {
    return {};
  }

  @Post('unlimited')
  @HttpCode(200)
  other(): object {
    return {};
  }
}

let first: TestApi;
let second: NestFastifyApplication;
let addresses: string[];

beforeAll(() => (process.env.RATE_LIMIT_FACTOR = '1'));
afterAll(() => delete process.env.RATE_LIMIT_FACTOR);

const whereStored = [
  ['PostgreSQL', ''],
  ...(process.env.TEST_REDIS_URL ? [['Redis', process.env.TEST_REDIS_URL]] : []),
] as [string, string][];

describe.each(whereStored)('limits that are counted together in %s', (_, redisUrl) => {
  beforeAll(async () => {
    process.env.REDIS_URL = redisUrl;
    first = await createTestApi({ controllers: [OrdersController] });
    second = await secondProcess();
    addresses = [first.address, await second.getUrl()];
  });
  afterAll(async () => {
    await second?.close();
    await first?.close();
    delete process.env.REDIS_URL;
  });

  it('refuse a person beyond them, whichever process is asked, and say when to try again', async () => {
    const secret = first.actors.signIn(aPerson());
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await order(at, secret)).status);
    expect(statuses).toEqual([200, 200, 200]);
    for (const process of [0, 1]) {
      const refused = await order(process, secret);
      expect(refused.status).toBe(429);
      const wait = Number(refused.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
      expect(refused.headers.get('content-type')).toMatch('application/problem+json');
      expect(await refused.json()).toMatchObject({
        code: 'platform.too-many-requests',
        detail: `请求过于频繁，请在 ${wait} 秒后重试。`,
      });
    }
  });

  it('say in the answer how much is left', async () => {
    const secret = first.actors.signIn(aPerson());
    const { headers } = await order(0, secret);
    expect(headers.get('ratelimit-limit')).toBe('3');
    expect(headers.get('ratelimit-remaining')).toBe('2');
    expect(Number(headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
  });

  it('count all people of a unit together', async () => {
    const tenantId = newId();
    const statuses = [];
    for (let at = 0; at < 6; at += 1) {
      const secret = first.actors.signIn(aPerson({ tenantId }));
      statuses.push((await order(at, secret)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('count a visitor by address', async () => {
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await order(at)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('of one kind leave other routes open', async () => {
    const secret = first.actors.signIn(aPerson());
    for (let at = 0; at < 4; at += 1) await order(at, secret);
    expect((await send('POST', `${addresses[0]}/api/v1/orders/unlimited`, secret)).status).toBe(
      200,
    );
  });
});

describe('limits that each process counts for itself', () => {
  beforeAll(async () => {
    first = await createTestApi({ controllers: [OrdersController] });
    second = await secondProcess();
    addresses = [first.address, await second.getUrl()];
  });
  afterAll(async () => {
    await second?.close();
    await first?.close();
  });

  it('refuse where they are reached, without a word to the store', async () => {
    const secret = first.actors.signIn(aPerson());
    const list = (at: number) => send('GET', `${addresses[at]}/api/v1/orders`, secret);
    for (let count = 0; count < 3; count += 1) expect((await list(1)).status).toBe(200);
    expect((await list(1)).status).toBe(429);
    expect((await list(0)).status).toBe(200);
    expect(await first.database.query(sql('SELECT 1 FROM rate_limits'))).toEqual([]);
  });
});

/** Another api process on the same stores, with the same people. */
async function secondProcess(): Promise<NestFastifyApplication> {
  const resolver = { provide: ActorResolver, useValue: first.actors };

  @Global()
  @Module({ providers: [resolver], exports: [resolver] })
  class ActorsModule {}

  @Module({
    imports: [PlatformModule, platformHttpFor(), ActorsModule],
    controllers: [OrdersController],
  })
  class SecondModule {}

  const app = await createApi(SecondModule);
  await app.listen(0, '127.0.0.1');
  return app;
}

const order = (at: number, secret?: string) =>
  send('POST', `${addresses[at % 2]}/api/v1/orders`, secret);

function send(method: string, url: string, secret?: string): Promise<Response> {
  return fetch(url, { method, headers: secret ? { cookie: `${SESSION_COOKIE}=${secret}` } : {} });
}
