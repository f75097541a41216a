import { Client, type Connection, type Submittable } from 'pg';
import type { Column, Statement } from '../database/statement';
import type { TestContext } from './test-context';

interface DescribedColumn {
  readonly name: string;
  /** `pg_type.typname`. */
  readonly type: string;
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/** The protocol messages that have the server plan a statement and describe its rows. */
class Description implements Submittable {
  private fields: readonly Field[] = [];
  private problem: Error | null = null;
  private settle: { resolve(fields: readonly Field[]): void; reject(error: Error): void } | null =
    null;
  readonly done = new Promise<readonly Field[]>((resolve, reject) => {
    this.settle = { resolve, reject };
  });

  constructor(private readonly sql: string) {}

  submit(connection: Connection): void {
    connection.parse({ name: 'described', text: this.sql, types: [] }, true);
    connection.describe({ type: 'S', name: 'described' }, true);
    connection.sync();
  }

  handleRowDescription(message: { fields: readonly Field[] }): void {
    this.fields = message.fields;
  }

  handleError(error: Error): void {
    this.problem = error;
  }

  handleReadyForQuery(): void {
    if (this.problem) this.settle?.reject(this.problem);
    else this.settle?.resolve(this.fields);
  }
}

/**
 * Where the columns that the server describes differ from those that a statement claims; the statement is not run.
 * @throws DatabaseError when the server cannot prepare it
 */
export async function differencesFromClaim(
  context: TestContext,
  { sql, shape }: Statement<object>,
): Promise<string[]> {
  const claims = new Map<string, Column<unknown>>(Object.entries(shape));
  const described = await describeStatement(context, sql);
  const wrong = described
    .filter(({ name, type }) => !claims.get(name)?.types.includes(type))
    .map(
      ({ name, type }) =>
        `${name} is ${type}, claimed: ${claims.get(name)?.types.join() ?? 'nothing'}`,
    );
  const names = new Set(described.map(({ name }) => name));
  return [
    ...wrong,
    ...[...claims.keys()].filter((name) => !names.has(name)).map((name) => `no column ${name}`),
  ];
}

async function describeStatement(
  { database }: TestContext,
  sql: string,
): Promise<DescribedColumn[]> {
  const { url } = database.dataSource.options as { url: string };
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const fields = await client.query(new Description(sql)).done;
    const { rows: types } = await client.query<{ oid: number; typname: string }>(
      'SELECT oid::int, typname::text FROM pg_type WHERE oid = ANY($1)',
      [fields.map(({ dataTypeID }) => dataTypeID)],
    );
    const names = new Map(types.map(({ oid, typname }) => [oid, typname]));
    return fields.map(({ name, dataTypeID }) => ({ name, type: names.get(dataTypeID) ?? '' }));
  } finally {
    await client.end();
  }
}
