import { type AtMost, type Literal } from './formula';
import { type Trail } from './trail';

/** Cardinalities, each with a count of its literals that are true. */
export class Cardinalities {
  private readonly members: readonly Int32Array[];
  private readonly most: Int32Array;
  private readonly count: Int32Array;
  /** The cardinalities that each literal is in. */
  private readonly of: readonly Int32Array[];

  constructor(
    private readonly trail: Trail,
    atMosts: readonly AtMost[],
    variables: number,
  ) {
    const of: number[][] = Array.from({ length: 2 * variables }, () => []);
    atMosts.forEach(({ literals }, c) => literals.forEach((literal) => of[literal]!.push(c)));
    this.of = of.map((list) => Int32Array.from(list));
    this.members = atMosts.map(({ literals }) => Int32Array.from(literals));
    this.most = Int32Array.from(atMosts, ({ most }) => most);
    this.count = new Int32Array(atMosts.length);
  }

  /** Follows up that `literal` became true; returns a cardinality that is violated, or −1. */
  follow(literal: Literal): number {
    const { count, most } = this;
    const of = this.of[literal]!;
    let violated = -1;
    for (let i = 0; i < of.length; i++) {
      const c = of[i]!;
      const now = ++count[c]!;
      if (now < most[c]!) continue;
      if (now > most[c]!) violated = c;
      else if (violated < 0) this.close(c);
    }
    return violated;
  }

  /** Makes the remaining literals false. */
  private close(c: number): void {
    const members = this.members[c]!;
    const { value } = this.trail;
    for (let i = 0; i < members.length; i++) {
      const literal = members[i]!;
      if (value[literal] === 0) this.trail.assign(literal ^ 1, -2 - c);
    }
  }

  takeBack(literal: Literal): void {
    const of = this.of[literal]!;
    for (let i = 0; i < of.length; i++) this.count[of[i]!]!--;
  }

  /** Lowers a limit; false where that is contradicted by what holds without any decision. */
  tighten(c: number, most: number): boolean {
    this.most[c] = most;
    if (this.count[c] === most) this.close(c);
    return this.count[c]! <= most;
  }

  /** Adds the negations of true literals that suffice for the violation, or for what was closed at `before`. */
  explain(c: number, before: number, into: number[]): void {
    const members = this.members[c]!;
    const { value, position } = this.trail;
    let wanted = this.most[c]! + (before === Infinity ? 1 : 0);
    for (let i = 0; wanted > 0; i++) {
      const literal = members[i]!;
      if (value[literal] !== 1 || position[literal >> 1]! >= before) continue;
      into.push(literal ^ 1);
      wanted--;
    }
  }
}
