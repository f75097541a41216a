/** Keeps the best `limit` items that were offered, best first. */
export class TopList<T> {
  private readonly items: T[] = [];

  /** @param before whether the first item stands before the second: a strict total order. */
  constructor(
    private readonly limit: number,
    private readonly before: (a: T, b: T) => boolean,
  ) {}

  /** The worst item once the list is full: what does not stand before it has no place. */
  get floor(): T | undefined {
    return this.items.length < this.limit ? undefined : this.items[this.limit - 1];
  }

  /** @returns whether it came onto the list. */
  offer(item: T): boolean {
    const { floor } = this;
    if (floor !== undefined) {
      if (!this.before(item, floor)) return false;
      this.items.pop();
    }
    this.items.splice(this.placeOf(item), 0, item);
    return true;
  }

  inOrder(): readonly T[] {
    return this.items;
  }

  private placeOf(item: T): number {
    let [low, high] = [0, this.items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.before(this.items[middle] as T, item)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
