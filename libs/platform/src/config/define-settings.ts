import { cleanEnv, EnvMissingError, type CleanedEnv, type ReporterOptions } from 'envalid';
import type { ValidatorSpec } from 'envalid';

type Specification = Readonly<Record<string, ValidatorSpec<unknown>>>;
type ValuesOf<Spec> = { readonly [Name in keyof Spec]: CleanedEnv<Spec>[Name] };
type SettingsClass<Values> = new (environment?: NodeJS.ProcessEnv) => Values;

interface Rules<Spec> {
  /** Settings that are only of use together: all of a group are set, or none. */
  readonly together?: readonly (readonly (keyof Spec & string)[])[];
  /** Works out what depends on other settings. @throws SettingsError for values that contradict each other. */
  readonly complete?: (values: ValuesOf<Spec>) => ValuesOf<Spec>;
}

interface SettingsDefinition {
  readonly specification: Specification;
  read(environment: NodeJS.ProcessEnv): object;
}

/** The environment is wrong; the message is one line that says what to set. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const defined: SettingsDefinition[] = [];

/**
 * The environment variables that a library reads, as a class that its module provides:
 *
 *     export class SearchSettings extends defineSettings({ MEILI_URL: address(…), … }) {}
 *
 * An instance holds the values, frozen; making one throws a SettingsError in one line for what is missing, malformed or
 * half configured.
 * @throws TypeError for a name that is taken
 */
export function defineSettings<Spec extends Specification>(
  specification: Spec,
  { together = [], complete = (values) => values }: Rules<Spec> = {},
): SettingsClass<ValuesOf<Spec>> {
  for (const name of Object.keys(specification)) {
    if (defined.some((other) => name in other.specification))
      throw new TypeError(`two settings are named ${name}`);
  }
  const read = (environment: NodeJS.ProcessEnv) => {
    const values = cleanEnv(given(environment), specification, { reporter: raise });
    assertTogether(together, values);
    return complete({ ...values });
  };
  defined.push({ specification, read });
  class DefinedSettings {
    constructor(environment: NodeJS.ProcessEnv = process.env) {
      Object.freeze(Object.assign(this, read(environment)));
    }
  }
  return DefinedSettings as SettingsClass<ValuesOf<Spec>>;
}

/**
 * All settings that the loaded libraries declare.
 * @throws SettingsError that names in one line everything that is wrong
 */
export function checkSettings(environment: NodeJS.ProcessEnv): void {
  const problems = defined.flatMap((settings) => problemOf(settings, environment));
  if (problems.length > 0) throw new SettingsError(problems.join('; '));
}

/** All settings that the loaded libraries declare, as a Markdown table. */
export function describeSettings(): string {
  const rows = defined.flatMap(({ specification }) => Object.entries(specification).map(rowOf));
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

function rowOf([name, { desc = '', default: value }]: [
  string,
  { desc?: string; default?: unknown },
]) {
  const text = String(value);
  const shown = value === undefined ? '_required_' : text === '' ? '' : `\`${text}\``;
  return `| \`${name}\` | ${shown} | ${desc} |`;
}

function problemOf(settings: SettingsDefinition, environment: NodeJS.ProcessEnv): string[] {
  try {
    settings.read(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return [error.message];
    throw error;
  }
}

/** An empty variable is one that is not set: shells and compose files make them by accident. */
function given(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function assertTogether(
  groups: readonly (readonly string[])[],
  values: Readonly<Record<string, unknown>>,
): void {
  for (const group of groups) {
    const missing = group.filter((name) => !values[name]);
    if (missing.length === 0 || missing.length === group.length) continue;
    const present = group.filter((name) => values[name]);
    throw new SettingsError(`${present.join(', ')} set, but missing: ${missing.join(', ')}`);
  }
}

function raise({ errors }: ReporterOptions<unknown>): void {
  const lines = Object.entries<Error | undefined>(errors).map(([name, error]) =>
    error instanceof EnvMissingError ? `${name} is missing` : `${name}: ${error?.message}`,
  );
  if (lines.length > 0) throw new SettingsError(lines.join('; '));
}
