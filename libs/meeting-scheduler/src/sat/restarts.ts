/** Conflicts in the shortest row of decisions of the patient mode (times Luby's sequence). */
const ROW = 128;
/** Conflicts that a row of the hasty mode has at least. */
const LEAST = 5;
/** A row of the hasty mode ends where what it learns spans so many times as many levels as usual. */
const WORSE = 1.1;
/** What recent and usual mean: weights of the latest clause. */
const RECENT = 1 / 32;
const USUAL = 1 / 4096;
/** Conflicts in the first stay in a mode; the n-th stay takes n times as many. */
const STAY = 1_000;

/**
 * When the search drops its decisions and restarts. It alternates (Biere 2018) between a hasty mode, which
 * leaves where little is to be learnt (Audemard & Simon 2012) and is good at refuting, and a patient mode with
 * rows of Luby's lengths, which is good at finding.
 */
export class Restarts {
  patient = true;
  private recent = 0;
  private usual = 0;
  private conflicts = 0;
  private rowFrom = 0;
  private rowTo = ROW;
  private rows = 0;
  private stays = 1;
  private stayTo = STAY;

  /** Takes notice of a conflict from which a clause was learnt that spans so many levels. */
  conflict(span: number): void {
    this.conflicts++;
    const weight = (target: number) => Math.max(target, 1 / this.conflicts);
    this.recent += (span - this.recent) * weight(RECENT);
    this.usual += (span - this.usual) * weight(USUAL);
  }

  get due(): boolean {
    if (this.patient) return this.conflicts >= this.rowTo;
    return this.conflicts >= this.rowFrom + LEAST && this.recent > WORSE * this.usual;
  }

  /** A new row of decisions begins. */
  begin(): void {
    this.rowFrom = this.conflicts;
    if (this.conflicts >= this.stayTo) {
      this.patient = !this.patient;
      this.stayTo = this.conflicts + STAY * ++this.stays;
    }
    if (this.patient) this.rowTo = this.conflicts + ROW * luby(this.rows++);
  }
}

/** 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair & Zuckerman 1993), from index 0. */
function luby(index: number): number {
  let i = index + 1;
  for (;;) {
    const bits = 32 - Math.clz32(i);
    if (i === 2 ** bits - 1) return 2 ** (bits - 1);
    i -= 2 ** (bits - 1) - 1;
  }
}
