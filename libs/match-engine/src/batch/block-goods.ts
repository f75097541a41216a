import { goodsOf, type Columns } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';

/** Which places of a block are about what. */
export class BlockGoods {
  private readonly byName = new Map<number, number[]>();
  /** Places about nothing known: they suit everybody. */
  private readonly open: number[] = [];
  /** By names of a supply, as a text. */
  private readonly known = new Map<string, Int32Array>();

  constructor(
    demands: Columns,
    rows: Int32Array,
    private readonly dictionaries: Dictionaries,
  ) {
    rows.forEach((row, place) => {
      const names = goodsOf(demands, row);
      if (names.length === 0) this.open.push(place);
      for (const name of names) {
        const places = this.byName.get(name) ?? [];
        this.byName.set(name, places);
        places.push(place);
      }
    });
  }

  /** Marks in `suits` the places that may be about the same goods as a supply. @param to how many places there are. */
  mark(supplies: Columns, s: number, suits: Int32Array, to: number): void {
    const own = goodsOf(supplies, s);
    suits.fill(own.length === 0 ? 1 : 0, 0, to);
    if (own.length === 0) return;
    const places = this.placesFor(own);
    for (let i = 0; i < places.length; i++) suits[places[i] as number] = 1;
  }

  private placesFor(own: Uint32Array): Int32Array {
    const key = own.join();
    const known = this.known.get(key);
    if (known) return known;
    const places = Int32Array.from([...this.open, ...this.placesOfAny(own)]);
    this.known.set(key, places);
    return places;
  }

  /** A place may be listed more than once. */
  private placesOfAny(own: Uint32Array): number[] {
    const found: number[] = [];
    for (const one of own) {
      for (const name of this.dictionaries.goods.acceptedBy(one)) {
        const places = this.byName.get(name);
        if (places) found.push(...places);
      }
    }
    return found;
  }
}
