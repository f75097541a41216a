/** Where what is said of a meeting comes from. */
export const OUTCOME_SOURCES = ['unit', 'paper'] as const;
export type OutcomeSource = (typeof OUTCOME_SOURCES)[number];

/** How one knows who sat at a meeting. */
export const PRESENCE_SOURCES = ['scan', 'paper'] as const;
export type PresenceSource = (typeof PRESENCE_SOURCES)[number];

/** What a sheet of paper says of one side of a meeting. */
export interface PaperSide {
  readonly memberId: string;
  readonly present: boolean;
  /** 1 to 5; null where the sheet says nothing. */
  readonly useful: number | null;
}

export interface PaperRecord {
  readonly held: boolean;
  readonly nextStep: string | null;
  readonly sides: readonly [PaperSide, PaperSide];
}

interface Said {
  readonly memberId: string;
  readonly held: boolean;
  readonly useful: number | null;
  readonly nextStep: string | null;
  readonly source: OutcomeSource;
  readonly personId: string;
}

/**
 * Sides of which the sheet says something else than what is on record from the unit itself, or from whoever else typed it in.
 * Where a line of the sheet is empty, what is on record does not differ from it.
 */
export function sidesThatDiffer(
  { held, nextStep, sides }: PaperRecord,
  said: readonly Said[],
  typedBy: string,
): string[] {
  return said
    .filter(({ source, personId }) => source === 'unit' || personId !== typedBy)
    .filter((one) => {
      const useful = sides.find(({ memberId }) => memberId === one.memberId)?.useful ?? null;
      return (
        one.held !== held ||
        (useful !== null && one.useful !== useful) ||
        (nextStep !== null && one.nextStep !== nextStep)
      );
    })
    .map(({ memberId }) => memberId);
}

/** What is put on record of one side. */
export interface SideRecord extends PaperSide {
  readonly held: boolean;
  readonly nextStep: string | null;
}

/** An empty line of the sheet says nothing: what is on record of the side stays. */
export function withWhatWasSaid(
  { held, nextStep }: PaperRecord,
  side: PaperSide,
  before: Pick<Said, 'useful' | 'nextStep'> | undefined,
): SideRecord {
  return {
    ...{ ...side, held, useful: held ? (side.useful ?? before?.useful ?? null) : null },
    nextStep: nextStep ?? before?.nextStep ?? null,
  };
}
