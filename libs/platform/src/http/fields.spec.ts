import 'reflect-metadata';
import type { ArgumentMetadata } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import {
  Choice,
  Day,
  Decimal,
  DecimalShare,
  Email,
  Flag,
  Id,
  IdList,
  Instant,
  ListOf,
  Nested,
  Text,
  TextList,
  Whole,
} from './fields';
import { ValidationPipe } from './validation.pipe';

class LineDto {
  @Decimal({ positive: true }) quantity!: string;
}

class EverythingDto {
  @Text({ max: 5 }) text?: string;
  @Text({ max: 5, optional: true }) optional?: string;
  @Text({ max: 5, nullable: true }) nullable?: string | null;
  @Text({ max: 5, optional: true, pattern: /^\d+$/ }) digits?: string;
  @Text({ max: 5, optional: true, trim: false }) exact?: string;
  @Choice(['a', 'b'], { optional: true }) choice?: string;
  @Id({ optional: true }) id?: string;
  @Email({ optional: true }) email?: string;
  @Whole({ min: 1, max: 9, optional: true }) whole?: number;
  @Flag({ optional: true }) flag?: boolean;
  @Decimal({ optional: true }) decimal?: string;
  @Decimal({ optional: true, positive: true }) positive?: string;
  @DecimalShare({ optional: true }) share?: string;
  @Day({ optional: true }) day?: string;
  @Instant({ optional: true }) instant?: string;
  @Nested(() => LineDto, { optional: true }) nested?: LineDto;
  @ListOf(() => LineDto, { optional: true, min: 1, max: 2 }) lines?: LineDto[];
  @TextList({ optional: true, max: 2, length: 3 }) words?: string[];
  @IdList({ optional: true, max: 2 }) ids?: string[];
}

const body: ArgumentMetadata = { type: 'body', metatype: EverythingDto };
const id = '0194f9d2-0000-7000-8000-000000000001';
const complete = { text: 'text', nullable: null };

const pass = (value: unknown) => new ValidationPipe().transform(value, body);

async function problems(value: unknown): Promise<string[]> {
  const error: unknown = await pass(value).catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw new Error(`was accepted: ${JSON.stringify(error)}`);
  for (const { message } of error.fields) expect(message.zh).not.toBe('填写有误');
  return error.fields.map(({ field, code }) => `${field}: ${code}`);
}

it('takes every kind of field at its limits', async () => {
  const value = {
    text: '一二三四五',
    optional: '',
    nullable: null,
    digits: '12345',
    exact: ' 1 2 ',
    choice: 'b',
    id,
    email: 'a@example.cn',
    whole: 9,
    flag: false,
    decimal: '-999999999999999.999999',
    positive: '0.000001',
    share: '1.0',
    day: '2028-02-29',
    instant: '2026-11-23T06:30:00+08:00',
    nested: { quantity: '1' },
    lines: [{ quantity: '1' }, { quantity: '2' }],
    words: ['一二三', ''],
    ids: [id],
  };
  expect(await pass(value)).toEqual(value);
});

it('trims text, and converts what a query can only say in letters', async () => {
  const query = { ...complete, text: ' ab ', whole: '3', flag: 'true' };
  expect(await pass(query)).toMatchObject({ text: 'ab', whole: 3, flag: true });
});

it.each<[object, string]>([
  [{ text: undefined }, 'text: isDefined'],
  [{ text: '' }, 'text: isDefined'],
  [{ text: '   ' }, 'text: isDefined'],
  [{ text: 5 }, 'text: isString'],
  [{ text: ['a'] }, 'text: isString'],
  [{ text: null }, 'text: isString'],
  [{ text: '123456' }, 'text: maxLength'],
  [{ optional: null }, 'optional: isString'],
  [{ nullable: undefined }, 'nullable: isDefined'],
  [{ digits: '12a' }, 'digits: matches'],
  [{ choice: 'c' }, 'choice: isIn'],
  [{ choice: ['a'] }, 'choice: isIn'],
  [{ id: '1' }, 'id: isUuid'],
  [{ email: 'nobody' }, 'email: isEmail'],
  [{ whole: 0 }, 'whole: min'],
  [{ whole: 10 }, 'whole: max'],
  [{ whole: 1.5 }, 'whole: isInt'],
  [{ whole: '1e1' }, 'whole: isInt'],
  [{ flag: 'yes' }, 'flag: isBoolean'],
  [{ flag: 1 }, 'flag: isBoolean'],
  [{ decimal: 1 }, 'decimal: isDecimal'],
  [{ decimal: '1.1234567' }, 'decimal: isDecimal'],
  [{ positive: '0' }, 'positive: isPositiveDecimal'],
  [{ positive: '-1' }, 'positive: isPositiveDecimal'],
  [{ share: '1.000001' }, 'share: isShare'],
  [{ share: '-0.1' }, 'share: isShare'],
  [{ share: 'NaN' }, 'share: isShare'],
  [{ day: '2026-02-30' }, 'day: isDate'],
  [{ day: '3026-01-01' }, 'day: isDate'],
  [{ instant: '2026-11-23T06:30:00' }, 'instant: isInstant'],
  [{ instant: '2026-02-30T06:30:00Z' }, 'instant: isInstant'],
  [{ nested: 'x' }, 'nested: wellFormed'],
  [{ nested: [] }, 'nested: wellFormed'],
  [{ nested: {} }, 'nested.quantity: isDefined'],
  [{ lines: {} }, 'lines: isArray'],
  [{ lines: [] }, 'lines: arrayMinSize'],
  [{ lines: [1, 2, 3].map((quantity) => ({ quantity: `${quantity}` })) }, 'lines: arrayMaxSize'],
  [{ lines: [null] }, 'lines: wellFormed'],
  [{ lines: [{ quantity: '1', colour: 'red' }] }, 'lines.0.colour: whitelistValidation'],
  [{ words: ['一', '二', '三'] }, 'words: arrayMaxSize'],
  [{ words: ['四个字词'] }, 'words: maxLength'],
  [{ words: [1] }, 'words: isString'],
  [{ ids: ['x'] }, 'ids: isUuid'],
  [{ colour: 'red' }, 'colour: whitelistValidation'],
])('says of %j: %s', async (wrong, problem) => {
  expect(await problems({ ...complete, ...wrong })).toContain(problem);
});

it('names every wrong field at once', async () => {
  expect(await problems({ nullable: null, whole: 0, day: 'x' })).toEqual([
    'text: isDefined',
    'whole: min',
    'day: isDate',
  ]);
});

describe('text that the database could not store', () => {
  const deep = (levels: number): object => (levels === 0 ? {} : { a: deep(levels - 1) });

  it.each<[string, unknown, string]>([
    ['a NUL', { text: 'a\0b' }, 'text'],
    ['half a surrogate pair', { text: 'a\ud83d' }, 'text'],
    ['a NUL in a name', { 'te\0xt': 'a' }, 'te\0xt'],
    ['one deep in a list', { lines: [{ quantity: '\0' }] }, 'lines.0.quantity'],
  ])('is refused with its place: %s', async (_, value, place) => {
    expect(await problems(value)).toEqual([`${place}: cleanText`]);
  });

  it('is refused in a plain parameter too', async () => {
    const parameter: ArgumentMetadata = { type: 'param', metatype: String };
    await expect(new ValidationPipe().transform('\0', parameter)).rejects.toThrow(
      'validation-failed',
    );
  });

  it('does not include letters beyond the first plane', async () => {
    expect(await pass({ ...complete, text: '𠮷😀' })).toMatchObject({ text: '𠮷😀' });
  });

  it('includes nesting without end', async () => {
    expect(await problems(deep(50))).toHaveLength(1);
  });
});

it.each([undefined, null, 'text', 5, []])('refuses %j as a body', async (value) => {
  await expect(pass(value)).rejects.toThrow('platform.malformed-request');
});
