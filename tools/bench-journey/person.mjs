import { setTimeout as pause } from 'node:timers/promises';

/** How long somebody who is no engineer takes, in ms: to find and point at something, for a key, and to read what is new. */
const PACE = { point: 1300, key: 200, read: 1500 };

/** @typedef {import('playwright-core').Locator} Locator */

/** Somebody at a browser who works at a person's pace; counts every press of the mouse. */
export class Person {
  clicks = 0;
  #began = performance.now();

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** Since the beginning, in seconds. */
  get seconds() {
    return Math.round((performance.now() - this.#began) / 100) / 10;
  }

  begin() {
    this.#began = performance.now();
    this.clicks = 0;
  }

  /** @param {Locator} what */
  async click(what) {
    await what.waitFor();
    await pause(PACE.point);
    await what.click();
    this.clicks += 1;
  }

  /** Into whatever has the focus. @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text, { delay: PACE.key });
  }

  /** @param {string} key */
  async press(key) {
    await pause(PACE.key);
    await this.page.keyboard.press(key);
  }

  /** Waits for it, and reads. @param {Locator} what */
  async read(what) {
    await what.waitFor();
    await pause(PACE.read);
  }
}
