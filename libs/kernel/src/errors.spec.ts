import { DomainError, defineErrors } from './errors';

const errors = defineErrors('shop', {
  'sold-out': {
    kind: 'conflict',
    zh: '{thing}已售完，{days} 天后到货。',
    en: '{thing} is sold out for {days} days.',
  },
});

it('makes an error with a stable code, its kind and both texts filled in', () => {
  const error = errors('sold-out', { args: { thing: { zh: '球阀', en: 'Ball valve' }, days: 3 } });
  expect(error).toBeInstanceOf(DomainError);
  expect(error).toMatchObject({
    code: 'shop.sold-out',
    kind: 'conflict',
    text: { zh: '球阀已售完，3 天后到货。', en: 'Ball valve is sold out for 3 days.' },
  });
});

it('leaves a placeholder that has no argument as it is', () => {
  expect(errors('sold-out', { args: { thing: '球阀' } }).text.zh).toBe(
    '球阀已售完，{days} 天后到货。',
  );
});

it('refuses a code that the table does not have', () => {
  expect(() => errors('unheard-of' as 'sold-out')).toThrow('unknown error code shop.unheard-of');
});

it('keeps the cause and the wrong fields', () => {
  const cause = new Error('shelf empty');
  const field = { field: 'thing', code: 'isDefined', message: { zh: '必填', en: 'is required' } };
  const error = errors('sold-out', { cause, fields: [field] });
  expect([error.cause, error.fields]).toEqual([cause, [field]]);
});
