import { compile } from '../instance/compile';
import { twoSides } from './two-sides';

/** How many of the meetings are between two participants of the same side. */
function within(participants: number, pairs: readonly (readonly [number, number])[]): number {
  const instance = compile({
    slots: [{ start: 0, end: 30 }],
    participants: Array.from({ length: participants }, (_, p) => ({ id: `p${p}` })),
    meetings: pairs.map(([p, q], m) => ({ id: `m${m}`, between: [`p${p}`, `p${q}`] })),
    tables: [{ id: 't' }],
  });
  const side = twoSides(instance, [...pairs.keys()]);
  return pairs.filter(([p, q]) => side[p] === side[q]).length;
}

describe('two sides', () => {
  it('are buyers and sellers where only these meet', () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [i % 4, 4 + ((i * 5) % 7)] as const);
    expect(within(11, pairs)).toBe(0);
  });

  it('leave one meeting within where three meet each other', () => {
    const triangle = [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const;
    expect(within(4, [...triangle, [0, 3]])).toBe(1);
  });
});
