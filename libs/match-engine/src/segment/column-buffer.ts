import { COASTS, REGION_WISHES, RESOURCE_KINDS } from '@wanchang/kernel';
import { parseDay, parseValidity } from '../calendar';
import { branchOf, industryPath } from '../industry';
import type { IndexedListing, ListingGoods } from '../listing';
import { idOf, noDays, sortKeyOf, type Columns } from './columns';
import type { Dictionaries } from './dictionaries';
import { Growing } from './growing';
import { writeUtf8 } from './utf8';

const nowhere = { x: NaN, y: NaN, z: NaN };

/** Listings as they come, in columns that can still grow. */
export class ColumnBuffer {
  private plain = plainOf(2);
  private readonly attributes = new Growing(Uint32Array);
  private readonly goods = new Growing(Uint32Array);
  private readonly terms = new Growing(Uint32Array);
  private readonly text = new Growing(Uint8Array);
  private rows = 0;
  private made: Columns | null = null;

  constructor(private readonly dictionaries: Dictionaries) {}

  get count(): number {
    return this.rows;
  }

  clear(): void {
    this.rows = 0;
    for (const items of [this.attributes, this.goods, this.terms, this.text]) items.clear();
  }

  hasId(at: number, id: string): boolean {
    const { textStart, idLength } = this.plain;
    return idOf({ text: this.text.all, textStart, idLength }, at) === id;
  }

  /**
   * @param listing has passed `checkListing`.
   * @param goods what it is about, see `readListingGoods`.
   * @param terms as `TermCounter` counts them.
   * @returns its row.
   */
  append(listing: IndexedListing, goods: ListingGoods, terms: Int32Array): number {
    const at = this.rows++;
    if (this.rows === this.plain.key.length) this.plain = grown(this.plain);
    this.addPlace(listing, at);
    this.addTrade(listing, at);
    this.addLists(goods, terms);
    const { plain } = this;
    plain.reputation[at] = listing.reputation ?? NaN;
    plain.version[at] = listing.version;
    plain.idLength[at] = this.addText(listing.id);
    this.addText(listing.title);
    plain.attributeStart[at + 1] = this.attributes.length;
    plain.goodsStart[at + 1] = this.goods.length;
    plain.termStart[at + 1] = this.terms.length;
    plain.textStart[at + 1] = this.text.length;
    return at;
  }

  /** Valid until the next listing comes; what stands behind `count` listings and their items means nothing. */
  columns(): Columns {
    const { plain, rows, made } = this;
    const { all: goods } = this.goods;
    const [attributes, terms, text] = [this.attributes.all, this.terms.all, this.text.all];
    const isSame = made?.count === rows && made.key === plain.key && made.attributes === attributes && made.goods === goods && made.terms === terms && made.text === text; // prettier-ignore
    if (isSame) return made;
    return (this.made = { ...plain, attributes, goods, terms, text, count: rows });
  }

  private addPlace(listing: IndexedListing, at: number): void {
    const { plain, dictionaries } = this;
    const { kind, coast, crossRegionWish, industryCode, point } = listing;
    const path = industryPath(industryCode) ?? 0;
    const kindNumber = RESOURCE_KINDS.indexOf(kind);
    const wish = REGION_WISHES.indexOf(crossRegionWish);
    plain.key[at] = sortKeyOf(kindNumber, branchOf(path), COASTS.indexOf(coast), wish);
    plain.path[at] = path;
    plain.province[at] = dictionaries.provinces.numberOf(listing.provinceCode);
    plain.member[at] = dictionaries.members.numberOf(listing.memberId);
    const { x, y, z } = point ? directionOf(point) : nowhere;
    plain.x[at] = x;
    plain.y[at] = y;
    plain.z[at] = z;
  }

  private addTrade(listing: IndexedListing, at: number): void {
    const { plain, dictionaries } = this;
    const { price, quantity, leadTimeDays, dueDate, validUntil, side } = listing;
    plain.price[at] = price?.amount ?? NaN;
    plain.priceUnit[at] = price ? dictionaries.priceUnit(price, quantity?.unit) : -1;
    plain.quantity[at] = quantity?.amount ?? NaN;
    plain.quantityUnit[at] = quantity ? dictionaries.quantityUnit(quantity) : -1;
    const leadDays = leadTimeDays === undefined ? null : Math.ceil(leadTimeDays);
    const dueDay = dueDate === undefined ? null : parseDay(dueDate);
    plain.days[at] = (side === 'supply' ? leadDays : dueDay) ?? noDays;
    plain.validUntil[at] =
      (validUntil === undefined ? null : parseValidity(validUntil)) ?? Infinity;
  }

  private addLists({ names, attributes }: ListingGoods, terms: Int32Array): void {
    const nameItems = this.goods.room(names.length);
    let next = this.goods.length;
    for (const name of names) nameItems[next++] = this.dictionaries.goods.numberOf(name);
    this.goods.claim(names.length);
    const attributeItems = this.attributes.room(attributes.length);
    let at = this.attributes.length;
    for (const given of attributes) attributeItems[at++] = this.dictionaries.attribute(given);
    this.attributes.claim(attributes.length);
    const termItems = this.terms.room(terms.length);
    at = this.terms.length;
    for (let i = 0; i < terms.length; i++) termItems[at++] = terms[i] as number;
    this.terms.claim(terms.length);
  }

  /** @returns the bytes that it took. */
  private addText(text: string): number {
    const written = writeUtf8(text, this.text.room(text.length * 3), this.text.length);
    this.text.claim(written);
    return written;
  }
}

type Plain = ReturnType<typeof plainOf>;

/** One value per listing, and one more where lists start. */
function plainOf(size: number) {
  return {
    key: new Int32Array(size),
    path: new Int32Array(size),
    province: new Int32Array(size),
    member: new Int32Array(size),
    validUntil: new Float64Array(size),
    price: new Float64Array(size),
    priceUnit: new Int32Array(size),
    quantity: new Float64Array(size),
    quantityUnit: new Int32Array(size),
    days: new Int32Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
    z: new Float64Array(size),
    reputation: new Float64Array(size),
    version: new Float64Array(size),
    idLength: new Uint16Array(size),
    attributeStart: new Uint32Array(size),
    goodsStart: new Uint32Array(size),
    termStart: new Uint32Array(size),
    textStart: new Uint32Array(size),
  };
}

function grown(plain: Plain): Plain {
  const larger = plainOf(plain.key.length * 2);
  for (const [name, column] of Object.entries(plain)) larger[name as keyof Plain].set(column);
  return larger;
}

function directionOf({ lat, lng }: { lat: number; lng: number }) {
  const [north, east] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  const ring = Math.cos(north);
  return { x: ring * Math.cos(east), y: ring * Math.sin(east), z: Math.sin(north) };
}
