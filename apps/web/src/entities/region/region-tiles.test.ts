import { expect, it } from 'vitest';
import { coastOf } from '../../../../../libs/kernel/src/reference/coast';
import { coastalTiles, regionTiles } from './region-tiles.data';

it('the tiles that are drawn as coastal are the provinces that the product says lie on the coast', () => {
  const coastal = Object.keys(regionTiles).filter((code) => coastOf(code) === 'coastal');
  expect([...coastalTiles].sort()).toEqual(coastal.sort());
});
