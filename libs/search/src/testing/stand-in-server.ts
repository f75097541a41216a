import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Document = { id: string; removed: boolean };
type Body = Record<string, unknown>;

/**
 * Stands in for a Meilisearch server where only its failures matter: it keeps documents, finds all of them, and can be
 * wiped and switched off. How a real server finds and ranks is the contract's matter.
 */
export class StandInServer {
  private readonly indexes = new Map<string, Map<string, Document>>();
  private server: Server | null = null;
  private port = 0;
  readonly encodings = new Set<string | undefined>();

  async start(): Promise<string> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((done) => this.server!.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  wipe(): void {
    this.indexes.clear();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.encodings.add(request.headers['accept-encoding']);
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const path = (request.url ?? '').split('?')[0]!;
    const found = this.handle(`${request.method} ${path}`, text ? (JSON.parse(text) as Body) : {});
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    const lost = { message: 'Index not found.', code: 'index_not_found', type: 'invalid_request' };
    response.end(JSON.stringify(found ?? lost));
  }

  private handle(call: string, body: Body | Document[]): unknown {
    const task = { taskUid: 1, uid: 1, status: 'succeeded', type: 'any', error: null };
    const [, uid = ''] = /\/indexes\/([^/]+)/.exec(call) ?? [];
    const documents = this.indexes.get(uid);
    if (call === 'POST /indexes') return this.create((body as Body).uid as string) && task;
    if (call === 'POST /swap-indexes') return this.swap(body as unknown as Swap[]) && task;
    if (call.startsWith('GET /tasks')) return task;
    if (call === 'GET /indexes')
      return { results: [...this.indexes.keys()].map((name) => ({ uid: name })) };
    if (call === 'POST /multi-search') return this.search(body as Body);
    if (call.startsWith('DELETE')) return (this.indexes.delete(uid), task);
    if (!documents) return null;
    if (call.endsWith('/documents/fetch')) return page([...documents.values()], body as Body);
    if (call.endsWith('/documents'))
      for (const document of body as Document[]) documents.set(document.id, document);
    return task;
  }

  private create(uid: string): true {
    if (!this.indexes.has(uid)) this.indexes.set(uid, new Map());
    return true;
  }

  private swap([{ indexes }]: Swap[] | [Swap]): true {
    const [one, other] = indexes.map((uid) => this.indexes.get(uid)!);
    this.indexes.set(indexes[0], other!).set(indexes[1], one!);
    return true;
  }

  private search(body: Body): unknown {
    const queries = body.queries as { indexUid: string }[];
    const sets = queries.map(({ indexUid }) => this.indexes.get(indexUid));
    if (sets.some((set) => !set)) return null;
    const hits = [...sets[0]!.values()].filter(({ removed }) => !removed);
    return { results: queries.map(() => ({ hits, estimatedTotalHits: hits.length })) };
  }
}

type Swap = { indexes: [string, string] };

function page(all: readonly Document[], { filter = '', offset = 0, limit = 20 }: Body): unknown {
  const ids = [...String(filter).matchAll(/"([^"]+)"/g)].map(([, id]) => id!);
  const found = all.filter(({ id, removed }) => (ids.length > 0 ? ids.includes(id) : !removed));
  const from = Number(offset);
  return { results: found.slice(from, from + Number(limit)), total: found.length, offset, limit };
}
