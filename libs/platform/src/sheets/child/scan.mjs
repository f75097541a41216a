import { Refused } from './refused.mjs';

/**
 * @typedef {import('../workbook.js').SheetLimits} SheetLimits
 */

/** What of a sheet's XML says how large it is: rows, cells, the end of both, and shared texts. */
const TAG = /<(?:\w+:)?(row|c|si)(?=[\s/>])[^>]*>|<\/(?:\w+:)?(sheetData|sst)>/g;
/** Bytes that a letter may take, with the marks of its font. */
const BYTES_A_LETTER = 20;
/** A tag that is longer is none that is looked for. */
const LONGEST_TAG = 4096;

/**
 * Looks at the XML of one sheet, or of the texts that sheets share, while it is unpacked: what no parser could hold is refused before
 * one meets it.
 */
export class SheetScan {
  /** Of the rows, those with something in them. */
  rows = 0;
  cells = 0;
  #rest = '';
  #text = -1;
  #texts = -1;
  #isOpen = false;
  #row = 0;
  #inRow = 0;
  #cell = '';

  /** @param {SheetLimits} limits @param {string} sheet   as people know it */
  constructor(limits, sheet) {
    this.limits = limits;
    this.sheet = sheet;
  }

  /** The first of the shared texts that is too long, from 0; null: none is. @type {number | null} */
  longText = null;

  /** @param {Buffer} chunk */
  take(chunk) {
    const text = this.#rest + chunk.toString('latin1');
    let end = 0;
    for (const found of text.matchAll(TAG)) {
      const at = found.index ?? 0;
      this.#grow(at - end);
      end = at + found[0].length;
      this.#meet(found[1], found[0]);
    }
    const cut = text.lastIndexOf('<');
    const keep = cut >= end && text.length - cut < LONGEST_TAG && !text.includes('>', cut);
    const from = keep ? cut : text.length;
    this.#grow(from - end);
    this.#rest = text.slice(from);
  }

  /** @param {string | undefined} tag @param {string} whole */
  #meet(tag, whole) {
    const isEmpty = whole.endsWith('/>');
    this.#text = 0;
    this.#isOpen = tag !== undefined && !isEmpty;
    if (tag === 'si') this.#texts += 1;
    if (tag === 'row') {
      this.#row = Number(/\sr="(\d+)"/.exec(whole)?.[1] ?? this.#row + 1);
      this.#inRow = 0;
    }
    if (tag === 'c' && !isEmpty) this.#count(whole);
  }

  /** @param {string} cell   its tag */
  #count(cell) {
    const { rows, columns, cells } = this.limits;
    this.#cell = cell;
    this.#inRow += 1;
    this.cells += 1;
    if (this.#inRow === 1) this.rows += 1;
    if (this.#inRow > columns)
      throw new Refused('sheet-too-wide', { limit: columns, sheet: this.sheet, row: this.#row });
    if (this.rows > rows) throw new Refused('sheet-too-long', { limit: rows, sheet: this.sheet });
    if (this.cells > cells)
      throw new Refused('sheet-too-full', { limit: cells, sheet: this.sheet });
  }

  /** @param {number} bytes   that follow the last tag */
  #grow(bytes) {
    if (!this.#isOpen) return;
    this.#text += bytes;
    if (this.#text <= this.limits.cellLength * BYTES_A_LETTER) return;
    if (this.#texts >= 0) this.longText ??= this.#texts;
    else throw this.#tooLong();
  }

  #tooLong() {
    const column = /\sr="([A-Z]+)/.exec(this.#cell)?.[1] ?? columnName(this.#inRow - 1);
    const place = { sheet: this.sheet, row: this.#row, column };
    return new Refused('sheet-cell-too-long', { ...place, limit: this.limits.cellLength });
  }
}

/** Finds the cell that shows one of the shared texts. */
export class SharedTextSearch {
  /** Its row and its column, once it is met. @type {{row: number, column: string} | null} */
  found = null;
  #rest = '';

  /** @param {number} text */
  constructor(text) {
    const cell = String.raw`<(?:\w+:)?c(?=\s)[^>]*\sr="([A-Z]+)(\d+)"[^>]*>\s*<(?:\w+:)?v>${text}<`;
    this.pattern = new RegExp(cell);
  }

  /** @param {Buffer} chunk */
  take(chunk) {
    const text = this.#rest + chunk.toString('latin1');
    const [, column, row] = this.pattern.exec(text) ?? [];
    if (column) this.found = { row: Number(row), column };
    this.#rest = text.slice(-LONGEST_TAG);
  }
}

/** A, B, … Z, AA: as spreadsheet programs name column 0, 1, … @param {number} column @returns {string} */
export function columnName(column) {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
