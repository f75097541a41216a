import { kilometresOf } from './great-circle';

describe('kilometres on the great circle', () => {
  const chords = Array.from({ length: 2001 }, (_, i) => i / 1000);

  it('are those of the arc sine, to a millimetre', () => {
    const off = chords.map((chord) => Math.abs(kilometresOf(chord) - 2 * 6371.0088 * Math.asin(chord / 2))); // prettier-ignore
    expect(Math.max(...off)).toBeLessThan(1e-6);
  });

  it('never fall while the chord grows', () => {
    const kilometres = chords.map(kilometresOf);
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
  });

  it('are none at one place, and half the circumference where rounding puts a point beyond the opposite one', () => {
    expect(kilometresOf(0)).toBe(0);
    expect(kilometresOf(2 + 1e-12)).toBeCloseTo(Math.PI * 6371.0088, 6);
  });

  it('are not known without both points', () => {
    expect(kilometresOf(NaN)).toBeNaN();
  });
});
