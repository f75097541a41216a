import { parseDay, parseValidity } from '../calendar';
import { branchOf, industryPath } from '../industry';
import { coasts, regionWishes, resourceKinds, type MatchListing } from '../listing';
import { noDays, sortKeyOf, type Columns } from './columns';
import type { Dictionaries } from './dictionaries';
import { Growing } from './growing';

const utf8 = new TextEncoder();
const nowhere = { x: NaN, y: NaN, z: NaN };

/** Listings as they come, in columns that can still grow. */
export class ColumnBuffer {
  private readonly plain = {
    key: new Growing(Int32Array),
    path: new Growing(Int32Array),
    province: new Growing(Int32Array),
    member: new Growing(Int32Array),
    validUntil: new Growing(Float64Array),
    price: new Growing(Float64Array),
    priceUnit: new Growing(Int32Array),
    quantity: new Growing(Float64Array),
    quantityUnit: new Growing(Int32Array),
    days: new Growing(Int32Array),
    x: new Growing(Float64Array),
    y: new Growing(Float64Array),
    z: new Growing(Float64Array),
    reputation: new Growing(Float64Array),
    version: new Growing(Float64Array),
    idLength: new Growing(Uint16Array),
  };
  private readonly lists = {
    attributes: new Growing(Uint32Array),
    attributeStart: new Growing(Uint32Array),
    terms: new Growing(Uint32Array),
    termStart: new Growing(Uint32Array),
    text: new Growing(Uint8Array),
    textStart: new Growing(Uint32Array),
  };
  private rows = 0;

  constructor(private readonly dictionaries: Dictionaries) {
    this.markStarts();
  }

  get count(): number {
    return this.rows;
  }

  /**
   * @param listing has passed `checkListing`.
   * @param terms as `TermCounter` counts them.
   * @returns its row.
   */
  append(listing: MatchListing, terms: Int32Array): number {
    this.addPlace(listing);
    this.addTrade(listing);
    this.plain.reputation.push(listing.reputation ?? NaN);
    this.plain.version.push(listing.version);
    const { attributes, terms: allTerms } = this.lists;
    for (const given of listing.attributes) attributes.push(this.dictionaries.attribute(given));
    allTerms.room(terms.length).set(terms);
    allTerms.claim(terms.length);
    this.plain.idLength.push(this.addText(listing.id));
    this.addText(listing.title);
    this.markStarts();
    return this.rows++;
  }

  /** Valid until the next listing comes. */
  columns(): Columns {
    const views = Object.entries({ ...this.plain, ...this.lists }).map(([name, column]) => [name, column.view()]); // prettier-ignore
    return { count: this.rows, ...Object.fromEntries(views) } as Columns;
  }

  private addPlace(listing: MatchListing): void {
    const { plain, dictionaries } = this;
    const { kind, coast, crossRegionWish, industryCode, point } = listing;
    const path = industryPath(industryCode) ?? 0;
    const kindNumber = resourceKinds.indexOf(kind);
    const wish = regionWishes.indexOf(crossRegionWish);
    plain.key.push(sortKeyOf(kindNumber, branchOf(path), coasts.indexOf(coast), wish));
    plain.path.push(path);
    plain.province.push(dictionaries.provinces.numberOf(listing.provinceCode));
    plain.member.push(dictionaries.members.numberOf(listing.memberId));
    const { x, y, z } = point ? directionOf(point) : nowhere;
    plain.x.push(x);
    plain.y.push(y);
    plain.z.push(z);
  }

  private addTrade(listing: MatchListing): void {
    const { plain, dictionaries } = this;
    const { price, quantity, leadTimeDays, dueDate, validUntil, side } = listing;
    plain.price.push(price?.amount ?? NaN);
    plain.priceUnit.push(price ? dictionaries.priceUnit(price, quantity?.unit) : -1);
    plain.quantity.push(quantity?.amount ?? NaN);
    plain.quantityUnit.push(quantity ? dictionaries.quantityUnit(quantity) : -1);
    const leadDays = leadTimeDays === undefined ? null : Math.ceil(leadTimeDays);
    const dueDay = dueDate === undefined ? null : parseDay(dueDate);
    plain.days.push((side === 'supply' ? leadDays : dueDay) ?? noDays);
    plain.validUntil.push(
      (validUntil === undefined ? null : parseValidity(validUntil)) ?? Infinity,
    );
  }

  /** @returns the bytes that it took. */
  private addText(text: string): number {
    const { written } = utf8.encodeInto(text, this.lists.text.room(text.length * 3));
    this.lists.text.claim(written);
    return written;
  }

  private markStarts(): void {
    const { attributes, attributeStart, terms, termStart, text, textStart } = this.lists;
    attributeStart.push(attributes.length);
    termStart.push(terms.length);
    textStart.push(text.length);
  }
}

function directionOf({ lat, lng }: { lat: number; lng: number }) {
  const [north, east] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  const ring = Math.cos(north);
  return { x: ring * Math.cos(east), y: ring * Math.sin(east), z: Math.sin(north) };
}
