import { valueFor } from './values.mjs';

const ANSWER_WITHIN_MS = 60_000;

/**
 * @typedef {import('./values.mjs').Schema} Schema
 * @typedef {{name: string, in: string, required?: boolean, schema?: Schema}} Parameter
 * @typedef {{parameters?: Parameter[], requestBody?: {content: Record<string, {schema: Schema}>}}} Described
 * @typedef {Described & {method: string, path: string, route: string}} Operation
 * @typedef {{paths: Record<string, Record<string, Described>>, components: {schemas: Record<string, Schema>}}} Description
 * @typedef {{url: string, description: Description, pools: import('./pools.mjs').Pools, dice: import('./values.mjs').Dice}} Sending
 */

/**
 * One request to an operation, with what comes back. What is read is kept, so that later requests are about it.
 *
 * @param {Sending} sending @param {Operation} operation @param {string} cookie
 * @param {'plain' | 'any'} kind   `plain`: as right as can be, without query
 */
export async function sendOnce(sending, operation, cookie, kind = 'any') {
  const { url, pools, dice } = sending;
  dice.mood(kind === 'plain' || dice.chance(0.5));
  const address = addressOf(sending, operation, kind);
  const { body, headers } = bodyOf(sending, operation);
  const init = {
    method: operation.method,
    headers: { ...headers, ...(cookie && { cookie, origin: url }), ...oddHeaders(operation, dice) },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  };
  const shown = typeof body === 'string' ? body.slice(0, 2000) : body ? 'form' : '';
  const request = `${operation.method} ${address} ${JSON.stringify(headers)} ${shown}`;
  try {
    const answer = await fetch(url + address, init);
    const text = await answer.text();
    if (answer.ok && answer.headers.get('content-type')?.includes('json'))
      pools.harvest(JSON.parse(text), resourceOf(operation.path));
    return { status: answer.status, request, text: text.slice(0, 500) };
  } catch (error) {
    // No answer at all is worse than any.
    return { status: 599, request, text: String(error) };
  }
}

/** @param {Sending} sending @param {Operation} operation @param {'plain' | 'any'} kind */
function addressOf({ description, pools, dice }, { path, parameters = [] }, kind) {
  const idFor = (/** @type {string} */ name) => pools.pick(name, dice);
  const filled = path.replace(/\{(\w+)\}/g, (all, name, at) => {
    if (dice.odd(0.05)) return encodeURIComponent(dice.one(['x', '-1', '%00', '阀', '..', '0']));
    const before = path
      .slice(0, at)
      .split('/')
      .filter((part) => part && !part.startsWith('{'));
    const schema = parameters.find((each) => each.name === name)?.schema;
    if (schema?.enum) return String(dice.one(schema.enum));
    return idFor(name === 'id' ? (before.at(-1) ?? name) : String(name));
  });
  if (kind === 'plain') return filled;
  const query = parameters
    .filter((each) => each.in === 'query' && (each.required || dice.chance(0.3)))
    .map(({ name, schema = {} }) => {
      const value = valueFor(schema, dice, (one) => resolved(description, one), idFor, name);
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `${encodeURIComponent(name)}=${encode(text)}`;
    });
  return query.length > 0 ? `${filled}?${query.join('&').slice(0, 8000)}` : filled;
}

/** Half a surrogate pair cannot be encoded; it is sent as what stands for it. @param {string} text */
const encode = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** @param {Sending} sending @param {Operation} operation @returns {{body?: string | FormData, headers: Record<string, string>}} */
function bodyOf({ description, pools, dice }, { requestBody }) {
  if (!requestBody) return { headers: {} };
  const [[type, { schema }] = ['application/json', { schema: {} }]] = Object.entries(
    requestBody.content,
  );
  const idFor = (/** @type {string} */ name) => pools.pick(name, dice);
  const value = valueFor(schema, dice, (one) => resolved(description, one), idFor);
  if (type !== 'multipart/form-data') {
    const text = JSON.stringify(value) ?? '';
    return {
      body: dice.odd(0.01) ? text.slice(0, -1) : text,
      headers: { 'content-type': 'application/json' },
    };
  }
  const form = new FormData();
  for (const [name, property] of Object.entries(resolved(description, schema).properties ?? {})) {
    const plain = resolved(description, property);
    if (plain.format !== 'binary') {
      form.append(
        name,
        String(valueFor(plain, dice, (one) => resolved(description, one), idFor, name)),
      );
      continue;
    }
    const [filename, content] = dice.one(FILES);
    form.append(name, new Blob([content]), filename);
  }
  return { body: form, headers: {} };
}

/** @type {[string, string][]} */
const FILES = [
  ['清单.csv', '名称,规格,数量\n球阀,DN50,5\n'],
  ['a.xlsx', 'PK\u0003\u0004broken'],
  ['a.pdf', '%PDF-1.4\n%%EOF'],
  ['a.png', '\u0089PNG\r\n\u001a\n'],
  ['../../a.zip', 'PK\u0005\u0006'],
  ['', ''],
  ['说明.txt', '阀'.repeat(1000)],
];

/** @param {Operation} operation @param {import('./values.mjs').Dice} dice @returns {Record<string, string>} */
function oddHeaders({ method }, dice) {
  const language = dice.one(['zh-CN', 'en', '*', 'xx;q=9']);
  if (method === 'GET')
    return { 'accept-language': language, ...(dice.chance(0.1) && { range: 'bytes=5-1' }) };
  return {
    'accept-language': language,
    ...(dice.chance(0.2) && { 'idempotency-key': dice.one(['a', 'k'.repeat(300), '1']) }),
  };
}

/** The schema itself, for one that points to it. @param {Description} description @param {Schema} schema @returns {Schema} */
function resolved(description, schema) {
  const part = schema.$ref ? schema : (schema.allOf?.[0] ?? schema.oneOf?.[0] ?? schema);
  const name = part.$ref?.split('/').pop();
  if (!name) return schema;
  const { nullable } = schema;
  return {
    ...description.components.schemas[name],
    ...(nullable === undefined ? {} : { nullable }),
  };
}

/** `/api/v1/rfqs/{id}/lines` is about lines. @param {string} path */
const resourceOf = (path) =>
  path
    .split('/')
    .filter((part) => part && !part.startsWith('{'))
    .at(-1) ?? '';
