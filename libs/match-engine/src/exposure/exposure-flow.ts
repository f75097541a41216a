import { MinQueue } from './min-queue';

/** A supply that may stand in the list of a demand, and what it is worth there. */
export interface Edge {
  /** Its row. */
  readonly supply: number;
  readonly steps: number;
}

/** A place in the list of a demand that the shortest path goes through: `from` leaves it, the next supply takes it. */
interface Step {
  readonly demand: number;
  readonly from: number;
  /** Index of the edge that is taken; −1: the place stays empty. */
  readonly edge: number;
}

/**
 * Which edges are listed, the load of each supply, and its price. Prices keep two things true: no demand would rather
 * have an edge that it does not list, at today's prices, than one it lists; and only a supply that is full has a price.
 */
export class ExposureFlow {
  private readonly listed: Uint8Array[];
  private readonly load: Int32Array;
  private readonly price: Float64Array;
  /** By supply: demands that list it. */
  private readonly holders: Set<number>[];
  private readonly distance: Float64Array;
  private readonly cameBy: (Step | undefined)[];
  private readonly demandKey: Float64Array;
  private cap = Infinity;

  constructor(
    private readonly edges: readonly (readonly Edge[])[],
    supplies: number,
    k: number,
  ) {
    this.load = new Int32Array(supplies);
    this.price = new Float64Array(supplies);
    this.holders = Array.from({ length: supplies }, () => new Set<number>());
    this.distance = new Float64Array(supplies).fill(Infinity);
    this.cameBy = new Array<Step | undefined>(supplies);
    this.demandKey = new Float64Array(edges.length).fill(Infinity);
    this.listed = edges.map((list) => new Uint8Array(list.length));
    edges.forEach((list, demand) => {
      const order = [...list.keys()].sort((a, b) => (list[b]?.steps ?? 0) - (list[a]?.steps ?? 0));
      for (const edge of order.slice(0, k)) this.take(demand, edge);
    });
  }

  isListed(demand: number, edge: number): boolean {
    return this.listed[demand]?.[edge] === 1;
  }

  total(): number {
    let sum = 0;
    this.edges.forEach((list, demand) =>
      list.forEach(({ steps }, edge) => (sum += this.isListed(demand, edge) ? steps : 0)),
    );
    return sum;
  }

  loads(): Int32Array {
    return this.load.slice();
  }

  /**
   * Lowers the cap, and says after each move how many there were. Both truths about prices survive: what was full under a higher cap has too many now.
   */
  *solve(cap: number): Generator<number> {
    this.cap = cap;
    let moves = 0;
    for (let supply = 0; supply < this.load.length; supply++) {
      while ((this.load[supply] as number) > cap) {
        this.relieve(supply);
        yield ++moves;
      }
    }
  }

  /** Moves one list place away from a supply along the cheapest path, and raises prices so that it was right. */
  private relieve(source: number): void {
    const reached = [source];
    const demands: number[] = [];
    const queue = new MinQueue();
    this.distance[source] = 0;
    queue.push(0, source);
    let empty: { step: Step; distance: number } | null = null;
    let end = -1;
    let cost = Infinity;
    for (let supply = queue.pop(); supply >= 0; supply = queue.pop()) {
      const distance = this.distance[supply] as number;
      if (distance >= (empty?.distance ?? Infinity)) break;
      if ((this.load[supply] as number) < this.cap) {
        [end, cost] = [supply, distance];
        break;
      }
      for (const demand of this.holders[supply] as Set<number>) {
        const left = this.leave(supply, demand, distance, demands);
        if (left === null) continue;
        if (left < (empty?.distance ?? Infinity)) empty = { step: { demand, from: supply, edge: -1 }, distance: left }; // prettier-ignore
        this.reach(supply, demand, left, reached, queue);
      }
    }
    if (end < 0 && empty) {
      cost = empty.distance;
      this.apply(empty.step);
      end = empty.step.from;
    }
    for (let step = this.cameBy[end]; end !== source && step; step = this.cameBy[end]) {
      this.apply(step);
      end = step.from;
    }
    this.settle(reached, demands, cost);
  }

  /** What a path costs that leaves a place of a demand empty; null when another supply left it at less. */
  private leave(
    supply: number,
    demand: number,
    distance: number,
    demands: number[],
  ): number | null {
    const list = this.edges[demand] ?? [];
    const edge = list.findIndex((one, i) => one.supply === supply && this.isListed(demand, i));
    const left = distance + (list[edge]?.steps ?? 0) - (this.price[supply] as number);
    const known = this.demandKey[demand] as number;
    if (left >= known) return null;
    if (known === Infinity) demands.push(demand);
    this.demandKey[demand] = left;
    return left;
  }

  private reach(
    from: number,
    demand: number,
    left: number,
    reached: number[],
    queue: MinQueue,
  ): void {
    this.edges[demand]?.forEach(({ supply, steps }, edge) => {
      if (this.isListed(demand, edge)) return;
      const distance = left - (steps - (this.price[supply] as number));
      const known = this.distance[supply] as number;
      if (distance >= known) return;
      if (known === Infinity) reached.push(supply);
      this.distance[supply] = distance;
      this.cameBy[supply] = { demand, from, edge };
      queue.push(distance, supply);
    });
  }

  private apply({ demand, from, edge }: Step): void {
    const list = this.edges[demand] ?? [];
    const left = list.findIndex((one, i) => one.supply === from && this.isListed(demand, i));
    (this.listed[demand] as Uint8Array)[left] = 0;
    this.holders[from]?.delete(demand);
    (this.load[from] as number)--;
    if (edge >= 0) this.take(demand, edge);
  }

  private take(demand: number, edge: number): void {
    const supply = this.edges[demand]?.[edge]?.supply ?? 0;
    (this.listed[demand] as Uint8Array)[edge] = 1;
    this.holders[supply]?.add(demand);
    (this.load[supply] as number)++;
  }

  private settle(reached: readonly number[], demands: readonly number[], cost: number): void {
    for (const supply of reached) {
      const distance = this.distance[supply] as number;
      if (distance < cost) (this.price[supply] as number) += cost - distance;
      this.distance[supply] = Infinity;
      this.cameBy[supply] = undefined;
    }
    for (const demand of demands) this.demandKey[demand] = Infinity;
  }
}
