import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { MeiliIndexes } from '../meili/meili-indexes';
import { MeiliSearchEngine } from '../meili/meili-search-engine';
import { aDocument, sourceOf } from './a-document';
import { StandInServer } from './stand-in-server';

let context: TestContext;
let server: StandInServer;
let engine: MeiliSearchEngine;
const search = () => engine.search({ text: '球阀', filters: {}, limit: 9 });

beforeAll(async () => {
  context = await createTestContext([]);
});
afterAll(() => context.close());
beforeEach(async () => {
  server = new StandInServer();
  engine = new MeiliSearchEngine(new MeiliIndexes(await server.start(), 'key'), context.database);
});
afterEach(() => server.stop());

describe('a server that fails', () => {
  it('and is away makes search unavailable, in words, and searches go on when it is back', async () => {
    await engine.upsert([aDocument()]);
    await server.stop();
    await expect(search()).rejects.toMatchObject({ code: 'search.unavailable' });
    await expect(engine.upsert([aDocument()])).rejects.toMatchObject({
      code: 'search.unavailable',
    });
    await server.start();
    expect((await search()).hits).toHaveLength(1);
  });

  it('and lost its index has a new one with the next write, without a restart', async () => {
    await engine.upsert([aDocument()]);
    server.wipe();
    await expect(search()).rejects.toMatchObject({ code: 'search.unavailable' });
    await engine.upsert([aDocument()]);
    expect(await engine.count()).toBe(1);
  });

  it('and lost its index says that it holds nothing, and can be rebuilt', async () => {
    await engine.upsert([aDocument(), aDocument()]);
    server.wipe();
    expect(await engine.count()).toBe(0);
    await engine.rebuild(sourceOf(aDocument(), aDocument(), aDocument()));
    expect(await engine.count()).toBe(3);
  });

  it('leaves no index behind when a rebuild fails, and says why it failed', async () => {
    await engine.upsert([aDocument()]);
    async function* broken() {
      yield [aDocument()];
      throw new Error('the source broke');
    }
    await expect(engine.rebuild(broken())).rejects.toThrow('the source broke');
    expect(await engine.count()).toBe(1);
  });

  it('is never asked for compressed answers, which come in chunks and late', async () => {
    await engine.upsert([aDocument()]);
    expect([...server.encodings]).toEqual(['identity']);
  });
});
