import { composeStatement, type RowShape, type Statement } from '../database/statement';

/** SQL that a test says in its own words; what it claims of the row is not checked. */
export function sql<Row = unknown>(text: string): Statement<Row> {
  return composeStatement('test', {} as RowShape<Row & object>, text) as Statement<Row>;
}
