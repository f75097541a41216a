/** Queues beside `live` and `bulk`, for jobs that only some workers can do. Their names hold no colon. */
export interface LibraryQueues {
  /** Of the whole product. */
  readonly all: readonly string[];
  /** Whose jobs this process can do. */
  readonly served: readonly string[];
}

const defined: (() => LibraryQueues)[] = [];

/** @param read asked when a program starts, so that it may look at settings */
export function defineQueues(read: () => LibraryQueues): void {
  defined.push(read);
}

export function definedQueues(): LibraryQueues {
  const each = defined.map((read) => read());
  return { all: each.flatMap(({ all }) => all), served: each.flatMap(({ served }) => served) };
}
