import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { actorStatements } from '@wanchang/identity/testing';
import { definedStatements, type Statement } from '@wanchang/platform';
import {
  createTestContext,
  differencesFromClaim,
  sql,
  type TestContext,
} from '@wanchang/platform/testing';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { FulfilmentModule } from '@wanchang/fulfilment';
import { TenderingModule } from '@wanchang/tendering';
import { InsightModule } from '@wanchang/insight';

/** Production code of all libraries and programs, by path. */
const sources = new Map(
  ['libs', 'apps'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/src\/.*(?<![.-]spec)\.ts$/.test(file) && !file.includes('/testing/'))
      .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8')] as const),
  ),
);
const using = (name: RegExp) =>
  [...sources].flatMap(([file, text]) => (name.test(text) ? [file] : []));

let context: TestContext;
beforeAll(
  async () =>
    (context = await createTestContext([FulfilmentModule, InsightModule, TenderingModule])),
);
afterAll(() => context?.close());

interface TableColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
}

/** Every column of every table that a migration made. */
const COLUMNS = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
         NOT a.attnotnull AS nullable, coalesce(a.attnum = ANY(k.conkey), false) AS primary
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations'`;

const lineOf = ({ table, column, type, nullable, primary }: TableColumn) =>
  `${table}.${column} ${type}${nullable ? ' null' : ''}${primary ? ' key' : ''}`;

function fullType(column: ColumnMetadata): string {
  const { driver } = context.database.dataSource;
  return driver
    .createFullType({ ...column, type: driver.normalizeType(column) } as never)
    .toLowerCase()
    .replace(' array', '[]');
}

function claimed(column: ColumnMetadata): TableColumn {
  return {
    table: column.entityMetadata.tableName,
    column: column.databaseName,
    type: fullType(column),
    nullable: column.isNullable,
    primary: column.isPrimary,
  };
}

it('each table is an entity, and each entity is a table: names, types, nulls and keys are equal', async () => {
  const { entityMetadatas } = context.database.dataSource;
  const entities = entityMetadatas.flatMap(({ columns }) => columns.map(claimed)).map(lineOf);
  const tables = (await context.database.query<TableColumn>(sql(COLUMNS))).map(lineOf);
  expect(entities.sort()).toEqual(tables.sort());
});

describe('every statement', async () => {
  // Also what only controllers, processors and commands run.
  await Promise.all(
    using(/\bdefine(Statement|HomeContribution)\b/).map((file) => import(resolve(file))),
  );
  const statements: readonly Statement<object>[] = [
    ...definedStatements(),
    ...Object.values(actorStatements()),
  ];
  it.each(statements.map((statement) => [statement.name, statement] as const))(
    'the server prepares %s, and describes the row that it claims',
    async (_name, statement) => {
      expect(await differencesFromClaim(context, statement)).toEqual([]);
    },
  );
});

it('SQL follows from what is asked in two places only, whose variants have tests of their own', () => {
  expect(
    using(/\bcomposeStatement\b/).filter((file) => !file.startsWith('libs/platform/')),
  ).toEqual([
    'libs/identity/src/access/actor-statements.ts',
    'libs/search/src/postgres/search.statement.ts',
  ]);
});
