import { isId, newId } from './ids';

it('makes ids that sort in the order they were made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

it.each(['', 'not-an-id', '../../etc/passwd', '0194f9d2-0000-7000-8000-00000000000', 42, null])(
  'refuses %j as an id',
  (value) => {
    expect(isId(value)).toBe(false);
  },
);
