import { type Literal } from './formula';

/** Why a literal holds: a clause (≥ 0), a cardinality (−2 − its number), or nothing (a decision). */
export type Cause = number;

export const NO_CAUSE: Cause = -1;

/** Which literals hold, in the order in which that became known. */
export class Trail {
  /** By literal: 1 true, −1 false, 0 open. */
  readonly value: Int8Array;
  readonly literals: Int32Array;
  size = 0;
  /** How many of them have been followed up. */
  followed = 0;
  /** By variable: how many decisions it rests on, where it stands, and why. */
  readonly level: Int32Array;
  readonly position: Int32Array;
  readonly cause: Int32Array;
  /** Where each decision stands. */
  readonly decisions: number[] = [];

  constructor(variables: number) {
    this.value = new Int8Array(2 * variables);
    this.literals = new Int32Array(variables);
    this.level = new Int32Array(variables);
    this.position = new Int32Array(variables);
    this.cause = new Int32Array(variables);
  }

  decide(): void {
    this.decisions.push(this.size);
  }

  assign(literal: Literal, cause: Cause): void {
    const v = literal >> 1;
    this.value[literal] = 1;
    this.value[literal ^ 1] = -1;
    this.level[v] = this.decisions.length;
    this.position[v] = this.size;
    this.cause[v] = cause;
    this.literals[this.size++] = literal;
  }
}
