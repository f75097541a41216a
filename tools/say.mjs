/** Everything the launcher says, it says in both languages. @param {string} zh @param {string} en */
export function say(zh, en) {
  console.log(`${zh} / ${en}`);
}

/** Something the operator has to put right: one line, no stack trace. */
export class Refusal extends Error {
  /** @param {string} zh @param {string} [en] */
  constructor(zh, en) {
    super(en ? `${zh} / ${en}` : zh);
  }
}

/**
 * Runs a launcher to its exit code; what it may still have under way ends with it.
 *
 * @param {() => Promise<number>} main
 */
export async function run(main) {
  try {
    process.exit(await main());
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  }
}
