type Numbers = Int32Array | Uint32Array | Float64Array | Uint8Array | Uint16Array;
type NumbersType<T> = new (length: number) => T;

/** A typed array that grows by doubling. */
export class Growing<T extends Numbers> {
  private items: T;
  private used = 0;

  constructor(private readonly type: NumbersType<T>) {
    this.items = new type(64);
  }

  get length(): number {
    return this.used;
  }

  push(item: number): void {
    this.reserve(1);
    this.items[this.used++] = item;
  }

  /** Room for `more` items at the end, to be written and then claimed. */
  room(more: number): T {
    this.reserve(more);
    return this.items.subarray(this.used) as T;
  }

  claim(items: number): void {
    this.used += items;
  }

  /** What is there so far; stays valid until more is pushed. */
  view(): T {
    return this.items.subarray(0, this.used) as T;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.items.length) return;
    const grown = new this.type(Math.max(this.items.length * 2, this.used + more));
    grown.set(this.items);
    this.items = grown;
  }
}
