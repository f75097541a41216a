/** A binary heap of numbers by key; an item may stand in it more than once, and only its least key counts. */
export class MinQueue {
  private readonly heap: { key: number; item: number }[] = [];
  private readonly done = new Set<number>();

  push(key: number, item: number): void {
    const { heap } = this;
    let hole = heap.length;
    for (
      let above = (hole - 1) >> 1;
      hole > 0 && (heap[above]?.key ?? 0) > key;
      above = (hole - 1) >> 1
    ) {
      heap[hole] = heap[above] as { key: number; item: number };
      hole = above;
    }
    heap[hole] = { key, item };
  }

  /** The item of the least key that was not given before; −1 when there is none. */
  pop(): number {
    for (;;) {
      const top = this.takeTop();
      if (top === undefined) return -1;
      if (this.done.has(top)) continue;
      this.done.add(top);
      return top;
    }
  }

  private takeTop(): number | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top?.item;
    let hole = 0;
    for (let below = 1; below < heap.length; below = 2 * hole + 1) {
      if (below + 1 < heap.length && (heap[below + 1]?.key ?? 0) < (heap[below]?.key ?? 0)) below++;
      if ((heap[below]?.key ?? 0) >= last.key) break;
      heap[hole] = heap[below] as { key: number; item: number };
      hole = below;
    }
    heap[hole] = last;
    return top.item;
  }
}
