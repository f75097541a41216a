import { Random } from '../search/random';
import { type Literal } from './formula';
import { type Trail } from './trail';

/** Conflicts until all preferences are reset for the first time; each time takes so many more. */
const FIRST_RESET = 1_000;
/** Share of the preferences that every third reset turns round. */
const SCRAMBLED = 0.2;

/**
 * Which value a variable is given first: that of the longest assignment without conflict since the last reset
 * (target phases, Biere & Fleury 2020), else the one that it had last.
 */
export class Phases {
  private readonly last: Uint8Array;
  private readonly target: Uint8Array;
  private targetSize = 0;
  private readonly best: Uint8Array;
  private bestSize = 0;
  private resetAt = FIRST_RESET;
  private resets = 0;
  private followTarget = true;
  private readonly random = new Random(1);

  constructor(variables: number) {
    this.last = new Uint8Array(variables);
    this.target = new Uint8Array(variables);
    this.best = new Uint8Array(variables);
  }

  first(v: number): Literal {
    const value = this.followTarget && this.targetSize > 0 ? this.target[v]! : this.last[v]!;
    return 2 * v + 1 - value;
  }

  keep(literal: Literal): void {
    this.last[literal >> 1] = ~literal & 1;
  }

  /** A new question: what went far for the last one guides no more. */
  forget(): void {
    this.targetSize = 0;
    this.bestSize = 0;
  }

  /** Takes notice of a conflict before which so much of the trail was free of it. */
  conflict({ literals }: Trail, size: number): void {
    if (size <= this.targetSize) return;
    this.targetSize = size;
    for (let i = 0; i < size; i++) this.target[literals[i]! >> 1] = ~literals[i]! & 1;
    if (size <= this.bestSize) return;
    this.bestSize = size;
    this.best.set(this.target);
  }

  /** Between two rows of decisions: now and then leaves the neighbourhood that the target keeps to. */
  reset(conflicts: number, followTarget: boolean): void {
    this.followTarget = followTarget;
    if (conflicts < this.resetAt) return;
    this.resets++;
    this.resetAt = conflicts + FIRST_RESET * this.resets;
    const kind = this.resets % 3;
    if (kind === 2) this.last.fill(0);
    else if (this.bestSize > 0) this.last.set(this.best);
    if (kind === 0)
      this.last.forEach((x, v) => this.random.next() < SCRAMBLED && (this.last[v] = 1 - x));
    this.forget();
  }
}
