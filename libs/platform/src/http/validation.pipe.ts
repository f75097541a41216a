import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { FieldProblem, TextArguments } from '@wanchang/kernel';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { platformErrors } from '../platform.errors';
import { uncleanPath } from './clean-text';
import { problemText } from './field-problems';

const PRIMITIVES: readonly unknown[] = [String, Boolean, Number, Array, Object, undefined];

/** Turns a body or query into its DTO, or says of every wrong field what is wrong with it. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom') return value;
    const unclean = uncleanPath(value);
    if (unclean !== null) throw failed([problem(unclean || type, 'cleanText')]);
    if (PRIMITIVES.includes(metatype)) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw platformErrors('malformed-request');
    }
    return validated(metatype as ClassConstructor<object>, value);
  }
}

/**
 * A plain object as its DTO: for what does not arrive as a body, such as the text fields beside an upload.
 * @throws DomainError platform.validation-failed
 */
export async function validated<Dto extends object>(
  type: ClassConstructor<Dto>,
  value: object,
): Promise<Dto> {
  // Names that every object has: the checks below would take them for its own.
  const inherited = Object.keys(value).filter((name) => name in Object.prototype);
  if (inherited.length > 0) {
    throw failed(inherited.map((name) => problem(name, 'whitelistValidation')));
  }
  const dto = plainToInstance(type, value);
  const errors = await validate(dto, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  if (errors.length > 0) throw failed(errors.flatMap((error) => flatten(error, '')));
  return dto;
}

/**
 * JSON in a text field beside an upload, as its DTO.
 * @throws DomainError platform.validation-failed, platform.malformed-request
 */
export async function validatedJson<Dto extends object>(
  type: ClassConstructor<Dto>,
  field: string,
  text: string,
): Promise<Dto> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw platformErrors('malformed-request', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw platformErrors('malformed-request');
  const unclean = uncleanPath(value);
  if (unclean !== null) throw failed([problem(`${field}.${unclean}`, 'cleanText')]);
  return validated(type, value);
}

function failed(fields: FieldProblem[]) {
  return platformErrors('validation-failed', { args: { count: fields.length }, fields });
}

function flatten(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const [violated] = Object.keys(error.constraints ?? {});
  const blank = error.value === undefined || error.value === '';
  const own = violated ? [problem(field, blank ? 'isDefined' : violated, error)] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, field))];
}

/** The first constraint that a field violates; one without a value is simply missing. */
function problem(field: string, code: string, error?: ValidationError): FieldProblem {
  const context = error?.contexts?.[code] as TextArguments | undefined;
  return { field, code, message: problemText(code, context) };
}
