import type { DateString, FieldProblem, ResourceKind, Side } from '@wanchang/kernel';
import type { ListingAttribute } from '../listing';

/** What the whole import says of every row. */
export interface ImportFacts {
  readonly side: Side;
  readonly kind: ResourceKind;
  /** Of the unit; for rows that name no region. */
  readonly regionCode: string;
  readonly today: DateString;
}

/** What comes to light while the cells of a row are read. */
export interface RowNotes {
  readonly notes: FieldProblem[];
  readonly attributes: ListingAttribute[];
}
