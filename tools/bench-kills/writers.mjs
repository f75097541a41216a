import { setTimeout as pause } from 'node:timers/promises';
import { ROWS } from './journal.mjs';

const TRY_AGAIN_MS = 100;
const GIVE_UP_AFTER_MS = 180_000;
const OFFERS_A_ROOM = 12;
/** Of so many acknowledged writes one is sent once more, as by somebody who did not hear the answer. */
const ONE_IN = 7;
const DAY_MS = 86_400_000;

/**
 * @typedef {import('../demo-system.mjs').Client} Client
 * @typedef {import('./journal.mjs').Kind} Kind
 * @typedef {{kind: Kind, key: string, path: string, body: object | FormData}} Wish
 */

/** People who write without a pause worth the name; each says a thing until it is acknowledged. */
export class Writers {
  #going = true;
  #count = 0;

  /** @param {{url: string, seller: Client, buyer: Client, journal: import('./journal.mjs').Journal, pauseMs: number}} of */
  constructor({ url, seller, buyer, journal, pauseMs }) {
    this.url = url;
    this.seller = seller;
    this.buyer = buyer;
    this.journal = journal;
    this.pauseMs = pauseMs;
  }

  /** Until they are told to stop, and have said what they began. @returns {Promise<unknown>} */
  run() {
    const lanes = [
      ...[() => this.#listings(), () => this.#listings(), () => this.#offers()],
      ...[() => this.#offers(), () => this.#messages(), () => this.#imports()],
      () => this.#files(),
    ];
    return Promise.all(lanes.map((lane) => lane()));
  }

  stop() {
    this.#going = false;
  }

  /** A published supply. @param {string} title @returns {Promise<string>} its id */
  async publish(title) {
    const { id, version } = await this.#insist(this.seller, this.#listing(title));
    const path = `/listings/${id}/publish`;
    await this.#once(this.seller, path, { version }, `${title}P`);
    return String(id);
  }

  nextKey() {
    this.#count += 1;
    return `K${process.pid}X${String(this.#count)}`;
  }

  async #listings() {
    while (this.#going) await this.#insist(this.seller, this.#listing(this.nextKey()));
  }

  async #messages() {
    const room = await this.#room();
    while (this.#going) {
      const key = this.nextKey();
      const path = `/deal-rooms/${room}/messages`;
      await this.#insist(this.buyer, { kind: 'message', key, path, body: { body: key } });
    }
  }

  async #files() {
    const room = await this.#room();
    while (this.#going) {
      const key = `${this.nextKey()}.txt`;
      const path = `/deal-rooms/${room}/files`;
      await this.#insist(this.buyer, { kind: 'file', key, path, body: form(key, `说明 ${key}`) });
      await pause(10 * this.pauseMs);
    }
  }

  async #imports() {
    while (this.#going) {
      const key = this.nextKey();
      const rows = Array.from(
        { length: ROWS },
        (_, at) => `${key} 球阀 DN${10 + at},DN${10 + at},5,台,100`,
      );
      const sheet = `名称,规格,数量,单位,单价\n${rows.join('\n')}\n`;
      const body = form(`${key}.csv`, sheet, { side: 'supply', kind: 'products' });
      await this.#insist(this.seller, { kind: 'import', key, path: '/listing-imports', body });
      await pause(20 * this.pauseMs);
    }
  }

  /** Offers and counter-offers, the last of which is accepted. */
  async #offers() {
    while (this.#going) {
      const room = await this.#room();
      for (let no = 0; no < OFFERS_A_ROOM; no += 1) {
        const key = this.nextKey();
        const body = { basedOn: no === 0 ? null : no, terms: terms(key) };
        const path = `/deal-rooms/${room}/offers`;
        const who = no % 2 === 0 ? this.seller : this.buyer;
        await this.#insist(who, { kind: 'offer', key, path, body });
      }
      const path = `/deal-rooms/${room}/offers/${OFFERS_A_ROOM}/accept`;
      await this.#insist(this.seller, { kind: 'agreement', key: room, path, body: {} });
    }
  }

  /** @returns {Promise<string>} */
  async #room() {
    const listingId = await this.publish(this.nextKey());
    const { id } = await this.#once(this.buyer, '/deal-rooms', { listingId }, this.nextKey());
    return id;
  }

  /** @param {string} key @returns {Wish} */
  #listing(key) {
    return { kind: 'listing', key, path: '/listings', body: listing(key) };
  }

  /** @param {Client} who @param {Wish} wish */
  async #insist(who, { kind, key, path, body }) {
    const write = this.journal.begin(kind, key);
    const answer = await this.#once(who, path, body, key);
    write.acknowledged = true;
    write.told.add(answer.id ?? answer.no);
    if (this.journal.writes.length % ONE_IN === 0) {
      const again = await this.#once(who, path, body, key);
      write.told.add(again.id ?? again.no);
    }
    await pause(this.pauseMs);
    return answer;
  }

  /** @param {Client} who @param {string} path @param {object | FormData} body @param {string} key */
  async #once({ cookie }, path, body, key) {
    const json = body instanceof FormData ? null : JSON.stringify(body);
    const headers = {
      ...{ cookie, origin: this.url, 'idempotency-key': key },
      ...(json !== null && { 'content-type': 'application/json' }),
    };
    const init = { method: 'POST', headers, body: json ?? /** @type {FormData} */ (body) };
    for (const until = Date.now() + GIVE_UP_AFTER_MS; ; await pause(TRY_AGAIN_MS)) {
      const answer = await this.#ask(`${this.url}/api/v1${path}`, init);
      if (answer?.ok) return /** @type {any} */ (JSON.parse(answer.text));
      const passing = !answer || answer.status === 503;
      if (!passing)
        this.journal.odd.push({ status: answer.status, text: `${path} ${answer.text}` });
      if (answer && answer.status < 500)
        throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
      if (Date.now() > until) throw new Error(`POST ${path} is not acknowledged: ${answer?.text}`);
    }
  }

  /** Undefined where nobody answers. @param {string} url @param {RequestInit} init */
  async #ask(url, init) {
    try {
      const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
      return { ok: answer.ok, status: answer.status, text: await answer.text() };
    } catch {
      return undefined;
    }
  }
}

const dayIn = (/** @type {number} */ days) => new Date(Date.now() + days * DAY_MS).toISOString();

/** @param {string} title */
function listing(title) {
  return {
    ...{ side: 'supply', kind: 'products', title, description: '法兰连接', industryCode: '344' },
    attributes: [{ name: '公称通径', value: 'DN50' }],
    ...{ quantity: { value: '500', unit: '台' }, priceUnit: '台' },
    ...{ price: { amount: '186.50', currency: 'CNY' }, leadTimeDays: 15 },
    validUntil: dayIn(200).slice(0, 10),
  };
}

/** @param {string} key */
function terms(key) {
  return {
    lines: [
      ...[{ description: '不锈钢球阀', specification: 'DN50', quantity: '200', unit: '台' }],
    ].map((line) => ({ ...line, unitPrice: '186.5' })),
    ...{ currency: 'CNY', deliveryPlace: '甘肃省定西市陇西县', paymentTerms: '货到付款' },
    ...{ deliveryDate: dayIn(60).slice(0, 10), validUntil: dayIn(14), revocable: true },
    freeTerms: [{ title: '备注', text: key }],
  };
}

/** @param {string} name @param {string} content @param {Record<string, string>} fields */
function form(name, content, fields = {}) {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.append(field, value);
  data.append('file', new Blob([content]), name);
  return data;
}
