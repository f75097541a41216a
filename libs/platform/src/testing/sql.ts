import { Statement, type RowShape } from '../database/statement';

/** SQL that a test says in its own words; what it claims of the row is not checked. */
export function sql<Row = unknown>(text: string): Statement<Row> {
  return new Statement('test', text, {} as RowShape<Row>, false);
}
