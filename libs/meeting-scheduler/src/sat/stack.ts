import { type Literal } from './formula';

/** Literals put on top and taken off again without giving memory back. */
export class Stack {
  literals = new Int32Array(1024);
  size = 0;

  push(literal: Literal): void {
    if (this.size === this.literals.length) {
      const larger = new Int32Array(2 * this.size);
      larger.set(this.literals);
      this.literals = larger;
    }
    this.literals[this.size++] = literal;
  }
}
