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

  /** The array with room for `more` items behind `length`, to be written and then claimed. */
  room(more: number): T {
    if (this.used + more > this.items.length) {
      const grown = new this.type(Math.max(this.items.length * 2, this.used + more));
      grown.set(this.items);
      this.items = grown;
    }
    return this.items;
  }

  claim(items: number): void {
    this.used += items;
  }

  clear(): void {
    this.used = 0;
  }

  /** What is there so far, and room behind it; until there is too little of that. */
  get all(): T {
    return this.items;
  }
}
