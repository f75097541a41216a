/** Which demands want a supply, and how much, in the order of supplies. */
export class WantedRows {
  private readonly start: Int32Array;
  private readonly demands: Int32Array;
  private readonly steps: Int32Array;

  /** @param wishes a supply, a demand and its steps, one after another. */
  constructor(supplies: number, wishes: readonly number[]) {
    const count = wishes.length / 3;
    this.start = new Int32Array(supplies + 1);
    this.demands = new Int32Array(count);
    this.steps = new Int32Array(count);
    for (let i = 0; i < wishes.length; i += 3) (this.start[(wishes[i] as number) + 1] as number)++;
    for (let s = 0; s < supplies; s++) (this.start[s + 1] as number) += this.start[s] as number;
    const next = this.start.slice();
    for (let i = 0; i < wishes.length; i += 3) {
      const at = (next[wishes[i] as number] as number)++;
      this.demands[at] = wishes[i + 1] as number;
      this.steps[at] = wishes[i + 2] as number;
    }
  }

  eachOf(supply: number, visit: (demand: number, steps: number) => void): void {
    const end = this.start[supply + 1] as number;
    for (let at = this.start[supply] as number; at < end; at++)
      visit(this.demands[at] as number, this.steps[at] as number);
  }
}
