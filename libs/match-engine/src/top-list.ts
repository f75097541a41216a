/** Keeps the best `limit` items that were offered, best first. */
export class TopList<T> {
  private readonly items: T[] = [];

  /** @param before whether the first item stands before the second: a strict total order. */
  constructor(
    private readonly limit: number,
    private readonly before: (a: T, b: T) => boolean,
  ) {}

  offer(item: T): void {
    const last = this.items.at(-1);
    const full = this.items.length >= this.limit;
    if (full && last !== undefined && !this.before(item, last)) return;
    if (full) this.items.pop();
    this.items.splice(this.placeOf(item), 0, item);
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
