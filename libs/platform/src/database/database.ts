import { Injectable } from '@nestjs/common';
import { Propagation, TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { column, defineStatement, type Statement } from './statement';

type Parameters = readonly unknown[];
type Sql<Row> = Statement<Row>;

/** A repository without its ways to hand over SQL: that is what statements are for. */
type Table<Entity extends ObjectLiteral> = Omit<
  Repository<Entity>,
  'query' | 'createQueryBuilder' | 'manager'
>;

const SNAPSHOT = defineStatement(
  'platform.snapshot',
  { now: column.text() },
  'SELECT pg_current_snapshot()::text AS now',
);

/** SQL in the ambient transaction, or outside of one when none is open. */
@Injectable()
export class Database {
  constructor(private readonly host: TransactionHost<TransactionalAdapterTypeOrm>) {}

  /** Ordinary reading and writing of one table, in the ambient transaction. */
  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Table<Entity> {
    return this.host.tx.getRepository(entity);
  }

  get dataSource(): DataSource {
    return this.host.tx.connection;
  }

  get inTransaction(): boolean {
    return this.host.isTransactionActive();
  }

  /** Rows of one parameterised statement. A violated named constraint is thrown as the driver's error. */
  async query<Row>(sql: Sql<Row>, parameters: Parameters = []): Promise<Row[]> {
    const { rows } = await this.client().query(toQuery(sql, parameters));
    return rows as Row[];
  }

  /** Like {@link query}, each row as an array of its columns in their order: for very many rows. */
  async tuples<Row extends readonly unknown[]>(
    sql: Sql<unknown>,
    values: Parameters = [],
  ): Promise<Row[]> {
    const { rows } = await this.client().query<unknown[]>({
      ...toQuery(sql, values),
      rowMode: 'array',
    });
    return rows as unknown[] as Row[];
  }

  /** The first row, or null. */
  async one<Row>(sql: Sql<Row>, parameters: Parameters = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  /** How many rows a statement changed: the answer to an optimistic `WHERE … AND version = $n`. */
  async execute(sql: Sql<unknown>, parameters: Parameters = []): Promise<number> {
    const { rowCount } = await this.client().query(toQuery(sql, parameters));
    return rowCount ?? 0;
  }

  /** The snapshot of this moment, as text: what is committed now and what is not. */
  async snapshot(): Promise<string> {
    return (await this.one(SNAPSHOT))!.now;
  }

  /** Runs the work in the ambient transaction, opening one when none is. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.host.withTransaction(work);
  }

  /** Runs the work behind a savepoint: when it throws, what it wrote is undone and the transaction can go on. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.host.withTransaction(Propagation.Nested, work);
  }

  private client(): Pool | PoolClient {
    const runner = this.host.tx.queryRunner as { databaseConnection?: PoolClient } | undefined;
    return (
      runner?.databaseConnection ??
      (this.host.tx.connection.driver as unknown as { master: Pool }).master
    );
  }
}

function toQuery({ name, sql, prepared }: Sql<unknown>, parameters: Parameters) {
  return { text: sql, values: parameters as unknown[], ...(prepared && { name }) };
}
