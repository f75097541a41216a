export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, else the text. */
  readonly body: Body;
}

/** RFC 9457 document: the form of every refusal. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly { field: string; code: string; message: string }[];
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';

export interface Sending {
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: string | Uint8Array | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

const BASE = '/api/v1';

/** One browser, or one machine with a token: keeps its cookies, follows no redirect. */
export class HttpClient {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same browser with further headers on every request. */
  with(headers: Readonly<Record<string, string>>): HttpClient {
    const client = new HttpClient(this.url, { ...this.headers, ...headers });
    for (const [name, value] of this.cookies) client.cookies.set(name, value);
    return client;
  }

  get<Body>(path: string): Promise<Body> {
    return this.done<Body>('GET', path);
  }

  post<Body>(path: string, json?: unknown, headers?: Sending['headers']): Promise<Body> {
    return this.done<Body>('POST', path, { json, headers });
  }

  put<Body>(path: string, json?: unknown): Promise<Body> {
    return this.done<Body>('PUT', path, { json });
  }

  patch<Body>(path: string, json?: unknown): Promise<Body> {
    return this.done<Body>('PATCH', path, { json });
  }

  delete<Body>(path: string): Promise<Body> {
    return this.done<Body>('DELETE', path);
  }

  upload<Body>(
    path: string,
    file: UploadedFile,
    fields: Record<string, string> = {},
  ): Promise<Body> {
    return this.done<Body>('POST', path, { body: formOf(file, fields) });
  }

  /** The problem document of a request that is refused; rejects when the request is let through. */
  async refused(method: Method, path: string, sending: Sending = {}): Promise<Problem> {
    const answer = await this.send<Problem>(method, path, sending);
    if (!isProblem(answer)) throw unexpected('was not refused', method, path, answer);
    return answer.body;
  }

  /** Any answer. `path` is below /api/v1 unless it names another root. */
  async send<Body = unknown>(
    method: Method,
    path: string,
    { json, body, headers }: Sending = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(this.addressOf(path), {
      method,
      redirect: 'manual',
      headers: {
        ...this.requestHeaders(),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? body : JSON.stringify(json),
    });
    this.keepCookies(response.headers);
    return {
      status: response.status,
      headers: response.headers,
      body: (await bodyOf(response)) as Body,
    };
  }

  /** For requests that are not answered at once. */
  open(
    path: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Response> {
    return fetch(this.addressOf(path), {
      headers: { ...this.requestHeaders(), ...headers },
      signal,
    });
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  private async done<Body>(method: Method, path: string, sending: Sending = {}): Promise<Body> {
    const answer = await this.send<Body>(method, path, sending);
    if (answer.status < 200 || answer.status > 299)
      throw unexpected('failed', method, path, answer);
    return answer.body;
  }

  private addressOf(path: string): string {
    return /^\/((api|admin|metrics)\/|metrics$|$)/.test(path)
      ? this.url + path
      : this.url + BASE + path;
  }

  private requestHeaders(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { ...(cookie && { cookie }), ...this.headers };
  }

  private keepCookies(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

export interface UploadedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
}

export function formOf(
  file: UploadedFile,
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const type = file.type ?? 'application/octet-stream';
  form.append('file', new Blob([file.content], { type }), file.name);
  return form;
}

export function isProblem(answer: Answer): answer is Answer<Problem> {
  const type = answer.headers.get('content-type') ?? '';
  return answer.status >= 400 && type.startsWith('application/problem+json');
}

async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  // It has no end: who wants to read it opens it.
  if (type.startsWith('text/event-stream')) return response.body?.cancel();
  const text = await response.text();
  return /[/+]json\b/.test(type) && text !== '' ? (JSON.parse(text) as unknown) : text;
}

function unexpected(what: string, method: Method, path: string, { status, body }: Answer): Error {
  return new Error(`${method} ${path} ${what}: ${status} ${JSON.stringify(body)?.slice(0, 1000)}`);
}
