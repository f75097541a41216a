import { parseDay, parseValidity } from '../calendar';
import { branchOf, industryPath } from '../industry';
import { coasts, regionWishes, resourceKinds, type MatchListing } from '../listing';
import type { TermCounter } from '../text/term-counter';
import { noDays, plainColumnNames, plainColumns, sortKeyOf, type Columns } from './columns';
import type { Dictionaries } from './dictionaries';
import { Growing } from './growing';

const utf8 = new TextEncoder();
type PlainRow = Record<keyof typeof plainColumns, number>;
type AnyGrowing = Growing<Int32Array | Float64Array | Uint16Array>;

/** Listings as they come, in columns that can still grow. */
export class ColumnBuffer {
  private readonly plain: AnyGrowing[];
  private readonly attributes = new Growing(Uint32Array);
  private readonly terms = new Growing(Uint32Array);
  private readonly text = new Growing(Uint8Array);
  private readonly attributeStart = new Growing(Uint32Array);
  private readonly termStart = new Growing(Uint32Array);
  private readonly textStart = new Growing(Uint32Array);
  private rows = 0;

  constructor(
    private readonly dictionaries: Dictionaries,
    private readonly counter: TermCounter,
  ) {
    this.plain = plainColumnNames.map((name) => new Growing<Int32Array | Float64Array | Uint16Array>(plainColumns[name])); // prettier-ignore
    for (const start of [this.attributeStart, this.termStart, this.textStart]) start.push(0);
  }

  get count(): number {
    return this.rows;
  }

  /** @param listing has passed `checkListing`. @returns its row. */
  append(listing: MatchListing): number {
    const idLength = this.writeText(listing.id);
    this.writeText(listing.title);
    const row = { ...this.placeOf(listing), ...this.termsOfTrade(listing), idLength };
    for (let i = 0; i < plainColumnNames.length; i++) {
      this.plain[i]?.push(row[plainColumnNames[i] as keyof PlainRow]);
    }
    for (const attribute of listing.attributes) {
      this.attributes.push(this.dictionaries.attribute(attribute));
    }
    const terms = this.counter.count(listing);
    this.terms.room(terms.length).set(terms);
    this.terms.claim(terms.length);
    this.attributeStart.push(this.attributes.length);
    this.termStart.push(this.terms.length);
    this.textStart.push(this.text.length);
    return this.rows++;
  }

  columns(): Columns {
    const plain = plainColumnNames.map((name, i) => [name, this.plain[i]?.view()]);
    return {
      count: this.rows,
      ...(Object.fromEntries(plain) as Pick<Columns, keyof PlainRow>),
      attributes: this.attributes.view(),
      attributeStart: this.attributeStart.view(),
      terms: this.terms.view(),
      termStart: this.termStart.view(),
      text: this.text.view(),
      textStart: this.textStart.view(),
    };
  }

  private placeOf(listing: MatchListing) {
    const { kind, coast, crossRegionWish, industryCode, point, provinceCode, memberId } = listing;
    const path = industryPath(industryCode) ?? 0;
    const wish = regionWishes.indexOf(crossRegionWish);
    return {
      key: sortKeyOf(resourceKinds.indexOf(kind), branchOf(path), coasts.indexOf(coast), wish),
      path,
      province: this.dictionaries.provinces.numberOf(provinceCode),
      member: this.dictionaries.members.numberOf(memberId),
      ...(point ? directionOf(point) : { x: NaN, y: NaN, z: NaN }),
      reputation: listing.reputation ?? NaN,
      version: listing.version,
    };
  }

  private termsOfTrade({ price, quantity, leadTimeDays, dueDate, validUntil, side }: MatchListing) {
    const { dictionaries } = this;
    const dueDay = dueDate === undefined ? null : parseDay(dueDate);
    const leadDays = leadTimeDays === undefined ? null : Math.ceil(leadTimeDays);
    return {
      price: price?.amount ?? NaN,
      priceUnit: price ? dictionaries.priceUnit(price, quantity?.unit) : -1,
      quantity: quantity?.amount ?? NaN,
      quantityUnit: quantity ? dictionaries.quantityUnit(quantity) : -1,
      days: (side === 'supply' ? leadDays : dueDay) ?? noDays,
      validUntil: (validUntil === undefined ? null : parseValidity(validUntil)) ?? Infinity,
    };
  }

  /** @returns the bytes that it took. */
  private writeText(text: string): number {
    const { written } = utf8.encodeInto(text, this.text.room(text.length * 3));
    this.text.claim(written);
    return written;
  }
}

function directionOf({ lat, lng }: { lat: number; lng: number }) {
  const [north, east] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  const ring = Math.cos(north);
  return { x: ring * Math.cos(east), y: ring * Math.sin(east), z: Math.sin(north) };
}
