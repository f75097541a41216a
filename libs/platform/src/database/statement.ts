/**
 * What a column of a result is: the PostgreSQL types it may have, and the type in which the driver delivers it.
 * A column that can be NULL is wrapped in {@link nullable}.
 */
export interface Column<Value> {
  /** Names of `pg_type.typname`. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  /** Only for the compiler. */
  readonly value?: Value;
}

const of = <Value>(...types: string[]): Column<Value> => ({ types, nullable: false });

/** The columns that statements claim. `text` and `json` take a narrower type, which the database cannot check. */
export const column = {
  uuid: of<string>('uuid'),
  boolean: of<boolean>('bool'),
  /** Of a function that is called for its effect. */
  void: of<unknown>('void'),
  /** 16 or 32 bits. */
  integer: of<number>('int2', 'int4'),
  /** 64 bits, as a decimal string. */
  bigint: of<string>('int8', 'xid8'),
  double: of<number>('float4', 'float8'),
  /** Exact, as a decimal string. */
  numeric: of<string>('numeric'),
  instant: of<Date>('timestamptz'),
  bytes: of<Buffer>('bytea'),
  uuids: of<string[]>('_uuid'),
  text: <Value extends string = string>() => of<Value>('text', 'varchar', 'name'),
  texts: <Value extends string = string>() => of<Value[]>('_text'),
  json: <Value>() => of<Value>('json', 'jsonb'),
} as const;

export function nullable<Value>(inner: Column<Value>): Column<Value | null> {
  return { types: inner.types, nullable: true };
}

/** The columns of a row, by name. */
export type RowShape<Row> = { readonly [Name in keyof Row]-?: Column<Row[Name]> };

/** One parameterised statement under a name, with the row it delivers. */
export class Statement<Row> {
  /** No object is a statement but what is made here, where a test sees it. */
  declare private readonly made: true;

  constructor(
    readonly name: string,
    readonly sql: string,
    readonly shape: RowShape<Row>,
    /** Planned once per connection: for statements that every request runs. */
    readonly prepared: boolean,
  ) {}
}

/** The row that a shape describes. */
export type RowOfShape<Shape> = {
  -readonly [Name in keyof Shape]: Shape[Name] extends Column<infer Value> ? Value : never;
};

/** The row that a statement delivers. */
export type RowOf<Of> = Of extends Statement<infer Row> ? Row : never;

const defined = new Map<string, Statement<object>>();

/**
 * Every statement written by hand, made once at the top of its module. A test has the server prepare each one and
 * compares the columns that it describes with the shape claimed here.
 *
 * @param name `<library>.<verb-object>`
 * @param shape of the rows; `{}` for a statement that delivers none
 * @throws TypeError for a name that is taken
 */
export function defineStatement<Row extends object>(
  name: string,
  shape: RowShape<Row>,
  sql: string,
  { prepared = false }: { prepared?: boolean } = {},
): Statement<Row> {
  if (defined.has(name)) throw new TypeError(`two statements are named ${name}`);
  const statement = new Statement<Row>(name, sql, shape, prepared);
  defined.set(name, statement);
  return statement;
}

/**
 * A statement whose text follows from what is asked, such as a search with some of many filters: put together from
 * constants, every value a parameter. Its library tests the variants as {@link defineStatement}'s test does.
 */
export function composeStatement<Row extends object>(
  name: string,
  shape: RowShape<Row>,
  sql: string,
  { prepared = false }: { prepared?: boolean } = {},
): Statement<Row> {
  return new Statement<Row>(name, sql, shape, prepared);
}

export function definedStatements(): readonly Statement<object>[] {
  return [...defined.values()];
}
