import { type AtMost, type Literal } from './formula';
import { type Stack } from './stack';
import { type Trail } from './trail';

/** Cardinalities, each with how many more of its literals may become true. */
export class Cardinalities {
  /** The literals of cardinality c stand from `from[c]` to `from[c + 1]`. */
  private readonly members: Int32Array;
  private readonly from: Int32Array;
  /** The cardinalities that a literal is in, likewise. */
  private readonly of: Int32Array;
  private readonly ofFrom: Int32Array;
  private readonly most: Int32Array;
  private readonly left: Int32Array;

  constructor(
    private readonly trail: Trail,
    atMosts: readonly AtMost[],
    variables: number,
  ) {
    const of: number[][] = Array.from({ length: 2 * variables }, () => []);
    atMosts.forEach(({ literals }, c) => literals.forEach((literal) => of[literal]!.push(c)));
    [this.of, this.ofFrom] = inOneRow(of);
    [this.members, this.from] = inOneRow(atMosts.map(({ literals }) => literals));
    this.most = Int32Array.from(atMosts, ({ most }) => most);
    this.left = this.most.slice();
  }

  /** Follows up that `literal` became true; returns a cardinality that is violated, or −1. */
  follow(literal: Literal): number {
    const { left, of } = this;
    const to = this.ofFrom[literal + 1]!;
    let violated = -1;
    for (let i = this.ofFrom[literal]!; i < to; i++) {
      const c = of[i]!;
      const now = --left[c]!;
      if (now > 0) continue;
      if (now < 0) violated = c;
      else if (violated < 0) this.close(c);
    }
    return violated;
  }

  /** Makes the remaining literals false. */
  private close(c: number): void {
    const { members } = this;
    const { value } = this.trail;
    const to = this.from[c + 1]!;
    for (let i = this.from[c]!; i < to; i++) {
      const literal = members[i]!;
      if (value[literal] === 0) this.trail.assign(literal ^ 1, -2 - c);
    }
  }

  takeBack(literal: Literal): void {
    const { left, of } = this;
    const to = this.ofFrom[literal + 1]!;
    for (let i = this.ofFrom[literal]!; i < to; i++) left[of[i]!]!++;
  }

  /** Closes those of which no literal may be true. */
  begin(): void {
    this.most.forEach((most, c) => most === 0 && this.close(c));
  }

  /** Adds the negations of true literals that suffice for the violation, or for what was closed at `before`. */
  explain(c: number, before: number, into: Stack): void {
    const { members } = this;
    const { value, position } = this.trail;
    let wanted = this.most[c]! + (before === Infinity ? 1 : 0);
    for (let i = this.from[c]!; wanted > 0; i++) {
      const literal = members[i]!;
      if (value[literal] !== 1 || position[literal >> 1]! >= before) continue;
      into.push(literal ^ 1);
      wanted--;
    }
  }
}

/** The lists one after the other, and where each begins (and the last ends). */
function inOneRow(lists: readonly (readonly number[])[]): [row: Int32Array, from: Int32Array] {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (from[i + 1] = from[i]! + list.length));
  return [Int32Array.from(lists.flat()), from];
}
