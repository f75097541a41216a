import { partOf } from './shown';

it.each([
  ['bytes=0-3', [0, 3]],
  ['bytes=4-', [4, 9]],
  ['bytes=-2', [8, 9]],
  ['bytes=-99', [0, 9]],
  ['bytes=8-99', [8, 9]],
  ['bytes=10-', null],
  ['bytes=5-2', null],
  ['bytes=-0', null],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  ['pages=0-1', null],
])('the range %s of ten bytes is %j', (range, part) => {
  expect(partOf(range, 10)).toEqual(part);
});
