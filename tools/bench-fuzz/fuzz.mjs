import { signIn } from '../demo-system.mjs';
import { Pools } from './pools.mjs';
import { sendOnce } from './send.mjs';
import { diceOf } from './values.mjs';

const AT_ONCE = 8;

/** They end what the others need: a session, a password, an account. */
const LEFT_OUT = /\/sessions|\/password|\/mfa|\/events$|\/api\/docs/;

/**
 * @typedef {import('./send.mjs').Operation} Operation
 * @typedef {{role: string, route: string, status: number, request: string, answer: string}} Failure
 * @typedef {Awaited<ReturnType<typeof sendOnce>>} Sent
 * @typedef {{requests: number, statuses: Record<string, number>}} Role
 */

/**
 * @param {import('../demo-system.mjs').Demo} demo
 * @param {{requests: number, seed: number, only: string}} options
 * @returns {Promise<{seed: number, operations: number, roles: Record<string, Role>, neverRight: string[], failures: Failure[]}>}
 */
export async function fuzz(demo, { requests, seed, only }) {
  const answer = await fetch(`${demo.url}/api/openapi.json`);
  const description = /** @type {import('./send.mjs').Description} */ (await answer.json());
  const operations = operationsOf(description).filter(
    ({ route }) => !LEFT_OUT.test(route) && route.includes(only),
  );
  const pools = new Pools();
  /** @type {Record<string, Role>} */
  const roles = {};
  /** @type {Failure[]} */
  const failures = [];
  const right = new Set();
  for (const [at, [role, identifier]] of rolesOf(demo.passwords).entries()) {
    const dice = diceOf(seed + at * 7919);
    const statuses = /** @type {Record<string, number>} */ ({});
    const cookieOf = await cookies(demo, identifier);
    const sending = { url: demo.url, description, pools, dice };
    const note = (
      /** @type {Operation} */ { route },
      /** @type {Sent} */ { status, request, text },
    ) => {
      if (status < 300) right.add(route);
      if (status < 500) return;
      const failure = { role, route, status, request, answer: text };
      failures.push(failure);
      console.error(JSON.stringify(failure));
    };
    await harvest(sending, operations, await cookieOf(), note);
    let sent = 0;
    const worker = async () => {
      while (sent < requests) {
        sent += 1;
        const operation = dice.one(operations);
        const answer = await sendOnce(sending, operation, await cookieOf());
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        if (answer.status === 401 && identifier) cookieOf.forget();
        note(operation, answer);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    roles[role] = { requests: sent, statuses };
    console.error(`${role}: ${JSON.stringify(statuses)}`);
  }
  const neverRight = operations.map(({ route }) => route).filter((route) => !right.has(route));
  return { seed, operations: operations.length, roles, neverRight, failures };
}

/** A visitor, and the accounts of the demo. @param {Record<string, string>} passwords @returns {[string, string | null][]} */
function rolesOf(passwords) {
  const named = Object.keys(passwords).map((email) => [email.split('@')[0] ?? email, email]);
  return /** @type {[string, string | null][]} */ ([['visitor', null], ...named]);
}

/** Signs in once, and again when the session has ended. @param {import('../demo-system.mjs').Demo} demo @param {string | null} identifier */
async function cookies(demo, identifier) {
  /** @type {Promise<string> | null} */
  let current = null;
  const password = identifier ? demo.passwords[identifier] : undefined;
  const get = async () => {
    if (!identifier || password === undefined) return '';
    current ??= signIn(demo.url, identifier, password).then(({ cookie }) => cookie);
    return current;
  };
  return Object.assign(get, { forget: () => void (current = null) });
}

/** @param {import('./send.mjs').Description} description @returns {Operation[]} */
function operationsOf({ paths }) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      ...{ method: method.toUpperCase(), path, route: `${method.toUpperCase()} ${path}` },
    })),
  );
}

/** Reads what lists show to somebody, and then what is below, so that identifiers are known. @param {import('./send.mjs').Sending} sending @param {Operation[]} operations @param {string} cookie @param {(operation: Operation, sent: Sent) => void} note */
async function harvest(sending, operations, cookie, note) {
  const reads = operations.filter(({ method }) => method === 'GET');
  const depth = (/** @type {Operation} */ { path }) => path.split('{').length;
  for (const level of [1, 2, 3])
    for (const operation of reads.filter((each) => depth(each) === level))
      for (let time = 0; time < (level === 1 ? 1 : 3); time += 1)
        note(operation, await sendOnce(sending, operation, cookie, 'plain'));
}
