/** The k-th largest of numbers that come one by one. */
export class KthLargest {
  private readonly heap: Float64Array;
  private size = 0;

  constructor(private readonly k: number) {
    this.heap = new Float64Array(k);
  }

  clear(): void {
    this.size = 0;
  }

  /** 0 until there are k numbers. */
  get value(): number {
    return this.size < this.k ? 0 : (this.heap[0] as number);
  }

  push(number: number): void {
    const { heap, k } = this;
    if (this.size < k) {
      let hole = this.size++;
      for (
        let above = (hole - 1) >> 1;
        hole > 0 && (heap[above] as number) > number;
        above = (hole - 1) >> 1
      ) {
        heap[hole] = heap[above] as number;
        hole = above;
      }
      heap[hole] = number;
    } else if (number > (heap[0] as number)) {
      let hole = 0;
      for (let below = 1; below < k; below = 2 * hole + 1) {
        if (below + 1 < k && (heap[below + 1] as number) < (heap[below] as number)) below++;
        if ((heap[below] as number) >= number) break;
        heap[hole] = heap[below] as number;
        hole = below;
      }
      heap[hole] = number;
    }
  }
}
