import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { isDate, isDecimal, isInstant, visibleText } from '@wanchang/kernel';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * Fields of request DTOs: one decorator says the type, the limits, the check and the OpenAPI schema,
 * so that no string is without a maximum and no list without a bound.
 */
interface FieldOptions {
  optional?: boolean;
  /** Also accepts null, which clears the field. */
  nullable?: boolean;
  description?: string;
}

function field(options: FieldOptions, schema: ApiPropertyOptions, ...checks: PropertyDecorator[]) {
  // An optional field may be left out; null is a value, and only a nullable field takes it.
  const { optional = false, nullable = false } = options;
  const given = (value: unknown) =>
    !(optional && value === undefined) && !(nullable && value === null);
  const api = {
    ...schema,
    required: !optional,
    nullable,
    ...(options.description && { description: options.description }),
  } as ApiPropertyOptions;
  return applyDecorators(
    ApiProperty(api),
    ValidateIf((_, value) => given(value)),
    ...checks,
  );
}

const own = (name: string, validate: (value: unknown) => boolean) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => name } });

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? visibleText(value) : value,
);

interface TextOptions extends FieldOptions {
  max: number;
  min?: number;
  trim?: boolean;
  pattern?: RegExp;
}

/** Text as it looks, trimmed; `max` counts UTF-16 units. */
export function Text(options: TextOptions) {
  const { max, min = options.optional || options.nullable ? 0 : 1, trim = true, pattern } = options;
  return field(
    options,
    { type: String, maxLength: max, minLength: min, ...(pattern && { pattern: pattern.source }) },
    ...(trim ? [trimmed] : []),
    IsString(),
    MinLength(min, { context: { min } }),
    MaxLength(max, { context: { max } }),
    ...(pattern ? [Matches(pattern)] : []),
  );
}

/** One of a fixed set of words. */
export function Choice(values: readonly string[], options: FieldOptions = {}) {
  return field(
    options,
    { type: String, enum: [...values] },
    IsIn(values, { context: { values: values.join(', ') } }),
  );
}

export function Id(options: FieldOptions = {}) {
  return field(options, { type: String, format: 'uuid' }, IsUUID());
}

export function Email(options: FieldOptions = {}) {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    trimmed,
    IsEmail(),
    MaxLength(254, { context: { max: 254 } }),
  );
}

/** A whole number; query strings are converted. */
export function Whole(options: FieldOptions & { min: number; max: number }) {
  const { min, max } = options;
  const toNumber = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
  );
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    toNumber,
    IsInt(),
    Min(min, { context: { min } }),
    Max(max, { context: { max } }),
  );
}

/** A number from 0 to 1, as JSON has it. */
export function Share(options: FieldOptions = {}) {
  return field(
    options,
    { type: 'number', minimum: 0, maximum: 1 },
    IsNumber({ allowNaN: false, allowInfinity: false }),
    Min(0, { context: { min: 0 } }),
    Max(1, { context: { max: 1 } }),
  );
}

export function Flag(options: FieldOptions = {}) {
  const toBoolean = Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );
  return field(options, { type: Boolean }, toBoolean, IsBoolean());
}

/** A decimal string of at most 15 digits before the point and 6 after; `positive` excludes zero. */
export function Decimal(options: FieldOptions & { positive?: boolean } = {}) {
  const check = options.positive
    ? own('isPositiveDecimal', (value) => isDecimal(value) && Number(value) > 0)
    : own('isDecimal', isDecimal);
  return field(
    options,
    { type: String, pattern: '^-?\\d{1,15}(\\.\\d{1,6})?$', example: '1234.50' },
    check,
  );
}

/** A decimal string from 0 to 1 of at most 6 digits after the point: a {@link Share} in a query string. */
export function DecimalShare(options: FieldOptions = {}) {
  return field(
    options,
    { type: String, pattern: '^(0(\\.\\d{1,6})?|1(\\.0{1,6})?)$', example: '0.6' },
    own('isShare', (value) => isDecimal(value) && Number(value) >= 0 && Number(value) <= 1),
  );
}

/** A calendar day in Asia/Shanghai, years 1900 to 2999. */
export function Day(options: FieldOptions = {}) {
  return field(
    options,
    { type: String, format: 'date' },
    own('isDate', (value) => isDate(value) && /^(19|2\d)\d\d/.test(value)),
  );
}

/** An instant, ISO 8601 with a zone. */
export function Instant(options: FieldOptions = {}) {
  return field(options, { type: String, format: 'date-time' }, own('isInstant', isInstant));
}

type Constructor = new () => object;

export function Nested(type: () => Constructor, options: FieldOptions = {}) {
  return field(
    options,
    { type: () => type() },
    ValidateNested(),
    Type(type),
    own('wellFormed', isObject),
  );
}

export function ListOf(
  type: () => Constructor,
  options: FieldOptions & { max: number; min?: number },
) {
  const { max, min = 0 } = options;
  return field(
    options,
    { type: () => type(), isArray: true, maxItems: max, minItems: min },
    IsArray(),
    ArrayMaxSize(max, { context: { max } }),
    ArrayMinSize(min, { context: { min } }),
    ValidateNested({ each: true }),
    own('wellFormed', (value) => Array.isArray(value) && value.every(isObject)),
    Type(type),
  );
}

/** A list of short texts, each at most `length` long. */
export function TextList(options: FieldOptions & { max: number; length: number }) {
  const { max, length } = options;
  return field(
    options,
    { type: String, isArray: true, maxItems: max },
    IsArray(),
    ArrayMaxSize(max, { context: { max } }),
    IsString({ each: true }),
    MaxLength(length, { each: true, context: { max: length } }),
  );
}

export function IdList(options: FieldOptions & { max: number }) {
  const { max } = options;
  return field(
    options,
    { type: String, format: 'uuid', isArray: true, maxItems: max },
    IsArray(),
    ArrayMaxSize(max, { context: { max } }),
    IsUUID(undefined, { each: true }),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
