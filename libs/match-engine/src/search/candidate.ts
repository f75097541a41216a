import { idOf, type Columns, type Row } from '../segment/columns';

/** A counterpart with its directed score in whole steps. */
export class Candidate implements Row {
  private text: string | undefined;

  constructor(
    readonly score: number,
    /** What both texts share, and the steps that both directions share. */
    readonly shared: number,
    readonly common: number,
    readonly columns: Columns,
    readonly at: number,
  ) {}

  get id(): string {
    return (this.text ??= idOf(this.columns, this.at));
  }
}

/** Higher scores first, equal ones by id. */
export function standsBefore(a: Candidate, b: Candidate): boolean {
  return a.score !== b.score ? a.score > b.score : a.id < b.id;
}
