/** Which variable is decided next: the one that was in most recent conflicts (VSIDS), in a binary heap. */
export class Branching {
  private readonly activity: Float64Array;
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private size = 0;
  private bonus = 1;

  constructor(variables: number) {
    this.activity = new Float64Array(variables);
    this.heap = new Int32Array(variables);
    this.place = new Int32Array(variables).fill(-1);
    for (let v = 0; v < variables; v++) this.insert(v);
  }

  insert(v: number): void {
    if (this.place[v]! >= 0) return;
    this.heap[this.size] = v;
    this.place[v] = this.size;
    this.up(this.size++);
  }

  /** Takes the most active variable out, or −1. */
  next(): number {
    if (this.size === 0) return -1;
    const top = this.heap[0]!;
    const last = this.heap[--this.size]!;
    this.place[top] = -1;
    if (this.size > 0) {
      this.heap[0] = last;
      this.place[last] = 0;
      this.down();
    }
    return top;
  }

  bump(v: number): void {
    this.activity[v]! += this.bonus;
    if (this.activity[v]! > 1e100) {
      for (let i = 0; i < this.activity.length; i++) this.activity[i]! *= 1e-100;
      this.bonus *= 1e-100;
    }
    if (this.place[v]! >= 0) this.up(this.place[v]!);
  }

  decay(): void {
    this.bonus /= 0.95;
  }

  private up(from: number): void {
    const { heap, place, activity } = this;
    const v = heap[from]!;
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const other = heap[parent]!;
      if (activity[other]! >= activity[v]!) break;
      heap[i] = other;
      place[other] = i;
      i = parent;
    }
    heap[i] = v;
    place[v] = i;
  }

  private down(): void {
    const { heap, place, activity, size } = this;
    const v = heap[0]!;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && activity[heap[child + 1]!]! > activity[heap[child]!]!) child++;
      const other = heap[child]!;
      if (activity[v]! >= activity[other]!) break;
      heap[i] = other;
      place[other] = i;
      i = child;
    }
    heap[i] = v;
    place[v] = i;
  }
}
