import { setTimeout as pause } from 'node:timers/promises';

const ANSWER_WITHIN_MS = 180_000;
const LOOK_EVERY_MS = 250;

/** @typedef {{refused: boolean, status: number, text: string}} Outcome */

/** Files as a browser sends them, each to where such a file belongs; the answer is that of the job where one reads it. */
export class Sender {
  /** @param {{url: string, client: import('../demo-system.mjs').Client, listing: string, room: string}} of */
  constructor({ url, client, listing, room }) {
    this.url = url;
    this.client = client;
    this.places = {
      ...{
        sheet: '/listing-imports',
        archive: '/my-listings/images',
        preview: '/listing-imports/preview',
      },
      ...{ picture: `/listings/${listing}/images`, paper: `/deal-rooms/${room}/files` },
    };
  }

  /** @param {keyof Sender['places']} place @param {string} name @param {Buffer | string} bytes @returns {Promise<Outcome>} */
  async send(place, name, bytes) {
    const form = new FormData();
    if (place === 'sheet' || place === 'preview') {
      for (const [field, value] of Object.entries({
        side: 'supply',
        kind: 'products',
        publish: 'true',
      }))
        form.append(field, value);
    }
    form.append('file', new Blob([bytes]), name);
    const answer = await this.#post(this.places[place], form);
    if (!answer.ok) return { refused: true, status: answer.status, text: answer.said };
    if (place !== 'sheet') return { refused: false, status: answer.status, text: answer.said };
    return this.#ofJob(answer.body.id, answer.status);
  }

  /** @param {string} path @param {FormData} body */
  async #post(path, body) {
    const headers = { cookie: this.client.cookie, origin: this.url, 'accept-language': 'zh-CN' };
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    try {
      const answer = await fetch(`${this.url}/api/v1${path}`, {
        method: 'POST',
        headers,
        body,
        signal,
      });
      const parsed = /** @type {any} */ (await answer.json());
      return { ok: answer.ok, status: answer.status, body: parsed, said: saidOf(parsed) };
    } catch (error) {
      return { ok: false, status: 0, body: {}, said: String(error) };
    }
  }

  /** @param {string} id @param {number} status @returns {Promise<Outcome>} */
  async #ofJob(id, status) {
    for (
      const until = Date.now() + ANSWER_WITHIN_MS;
      Date.now() < until;
      await pause(LOOK_EVERY_MS)
    ) {
      const asked = this.client.request('GET', `/listing-imports/${id}`).catch(() => null);
      const run = /** @type {any} */ (await asked);
      // A file that is taken would go on for long: it is enough that its first rows are in.
      const isTaken = run?.processed > 0 && !run.finishedAt;
      if (isTaken)
        await this.client.request('POST', `/listing-imports/${id}/cancel`).catch(() => null);
      if (!isTaken && !run?.finishedAt) continue;
      const text = `${run.fileName} ${run.problem ?? ''}`;
      return { refused: run.state === 'failed', status, text };
    }
    return { refused: false, status: 0, text: 'no end' };
  }
}

/** @param {any} body */
function saidOf(body) {
  return body.detail ? `${body.title} ${body.detail}` : '';
}
