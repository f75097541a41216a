import { People } from '@wanchang/identity';
import type { TestApi, TestContext } from '@wanchang/platform/testing';
import { aSession } from './builders';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** A person at a browser: sends requests to an api under test. */
export class Client {
  constructor(
    private readonly address: string,
    private readonly cookie: string | null,
    readonly personId: string | null,
    readonly email: string | null,
  ) {}

  async send<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    json?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      body: json === undefined ? undefined : JSON.stringify(json),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body };
  }

  /** The answer as it comes, for bytes and their headers. */
  read(
    path: string,
    headers: Readonly<Record<string, string>> = {},
    signal?: AbortSignal,
  ): Promise<Response> {
    return fetch(`${this.address}/api/v1${path}`, {
      ...(signal && { signal }),
      headers: { ...(this.cookie && { cookie: this.cookie }), ...headers },
    });
  }

  /** Sends a file with text fields beside it. */
  async upload<Body = Record<string, unknown>>(
    path: string,
    file: { readonly name: string; readonly bytes: Buffer },
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
    const response = await fetch(`${this.address}/api/v1${path}`, {
      ...{ method: 'POST', body: form, headers: this.cookie ? { cookie: this.cookie } : {} },
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as Body };
  }

  /** The body of a request that succeeds. @throws Error for any other */
  async ask<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    json?: unknown,
  ): Promise<Body> {
    const { status, body } = await this.send<Body>(method, path, json);
    if (status > 299) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** A file that is handed out. @throws Error for a refusal */
  async file(path: string): Promise<Buffer> {
    const headers = { ...(this.cookie && { cookie: this.cookie }) };
    const response = await fetch(`${this.address}/api/v1${path}`, { headers });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** The code of the refusal of a request. */
  async refusal(method: Method, path: string, json?: unknown): Promise<string> {
    const { status, body } = await this.send<{ code?: string }>(method, path, json);
    return status < 400 ? `let through with ${status}` : (body.code ?? String(status));
  }
}

/** What builders find their providers in. */
export const inside = ({ app }: TestApi): Pick<TestContext, 'get'> => ({
  get: (token) => app.get(token, { strict: false }),
});

/** Somebody with a browser: of a unit, of the secretariat by a duty, or of neither. */
export async function aClient(
  api: TestApi,
  member: { readonly id: string } | null = null,
  options: Parameters<typeof aSession>[2] = {},
): Promise<Client> {
  const context = inside(api);
  const { actor, cookie } = await aSession(context, member, options);
  const person = await context.get(People).byId(actor.personId);
  return new Client(api.address, cookie, actor.personId, person?.email ?? null);
}

export const aVisitor = ({ address }: TestApi) => new Client(address, null, null, null);
