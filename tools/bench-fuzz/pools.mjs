import { randomUUID } from 'node:crypto';

const MOST = 300;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** `rfqs` and `rfqId` and `rfq` are about the same things. @param {string} name */
const kindOf = (name) =>
  name
    .replace(/Ids?$/, '')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

/** What answers have shown to exist, by kind, so that requests are about something. */
export class Pools {
  /** @type {Map<string, string[]>} */
  #byKind = new Map();
  /** @type {string[]} */
  #all = [];

  /** Keeps every identifier of an answer. @param {unknown} value @param {string} name   of the resource it came from */
  harvest(value, name, depth = 0) {
    if (depth > 8 || value === null) return;
    if (typeof value === 'string') {
      if (UUID.test(value)) this.#keep(name, value);
    } else if (Array.isArray(value)) {
      for (const entry of value.slice(0, 50)) this.harvest(entry, name, depth + 1);
    } else if (typeof value === 'object') {
      for (const [key, entry] of Object.entries(value)) {
        const own = key === 'id' || key === 'items' ? name : key;
        this.harvest(entry, own, depth + 1);
      }
    }
  }

  /** @param {string} name @param {string} id */
  #keep(name, id) {
    const kind = kindOf(name);
    const pool = this.#byKind.get(kind) ?? [];
    this.#byKind.set(kind, pool);
    if (pool.length < MOST && !pool.includes(id)) {
      pool.push(id);
      this.#all.push(id);
    }
  }

  /** One that is there, mostly; another kind's, or nobody's, now and then. @param {string} name @param {import('./values.mjs').Dice} dice */
  pick(name, dice) {
    const own = this.#byKind.get(kindOf(name));
    if (own && dice.chance(0.9)) return dice.one(own);
    return this.#all.length > 0 && dice.chance(0.7) ? dice.one(this.#all) : randomUUID();
  }
}
