/** What a careful clerk would enter from a row. Where a row says nothing of it: null. */
export interface Expected {
  /** Null for text files, which have one. */
  readonly sheet: string | null;
  readonly row: number;
  readonly title: string;
  /** What may stand behind a title that is too short alone. */
  readonly size: string;
  readonly price: number | null;
  readonly currency: string;
  /** Null where nobody says what the price is for one of. */
  readonly priceUnit: string | null;
  readonly quantity: Amount | null;
  readonly minimumOrder: Amount | null;
  readonly leadTimeDays: number | null;
  readonly dueDate: string | null;
  readonly regionCode: string;
  readonly ownNumber: string | null;
}

export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** The unit's own place, of rows that name none. */
export const HOME = '620423';
export const TODAY = '2026-11-29';
