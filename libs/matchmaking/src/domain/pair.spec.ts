import { scoreOfOther } from './pair';

it.each([
  [0.8, 0.6],
  [0.3, 0.9],
  [1, 1],
  [0.5, 0],
])('of one score %d and the mutual one follows the other score %d', (score, other) => {
  const mutual = other === 0 ? 0 : (2 * score * other) / (score + other);
  const pair = { supplyId: 's', demandId: 'd', score, mutual };
  expect(scoreOfOther(pair)).toBeCloseTo(other, 12);
});
