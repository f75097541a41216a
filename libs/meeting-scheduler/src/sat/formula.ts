/** A literal: variable v is `2 * v`, its negation `2 * v + 1`. */
export type Literal = number;

export function not(literal: Literal): Literal {
  return literal ^ 1;
}

/** No more than `most` of the literals are true. */
export interface AtMost {
  readonly literals: readonly Literal[];
  readonly most: number;
}

/** Clauses (at least one literal of each is true) and cardinalities over variables 0, 1, … */
export class Formula {
  variables = 0;
  readonly clauses: Literal[][] = [];
  readonly atMosts: AtMost[] = [];

  variable(): Literal {
    return 2 * this.variables++;
  }

  clause(...literals: Literal[]): void {
    this.clauses.push(literals);
  }

  /** Left out where it says nothing. */
  atMost(literals: readonly Literal[], most: number): void {
    if (literals.length > most) this.atMosts.push({ literals, most });
  }

  /** `literal` is true exactly when one of the others is. */
  isAny(literal: Literal, others: readonly Literal[]): void {
    this.clause(not(literal), ...others);
    for (const other of others) this.clause(literal, not(other));
  }
}
