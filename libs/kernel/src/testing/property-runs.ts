/** `PROPERTY_RUNS=10` tries ten times as many cases as a usual run, `0.1` a tenth. */
const factor = Number(process.env.PROPERTY_RUNS ?? 1);
if (!(factor > 0)) throw new Error(`PROPERTY_RUNS is no factor: ${process.env.PROPERTY_RUNS}`);

/** How many cases of a property are tried, where a usual run tries `usual`; at least one. */
export const runs = (usual: number): number => Math.max(1, Math.round(usual * factor));

/** How long a test of a property may take, in milliseconds, where a usual run may take `usualMs`. */
export const patience = (usualMs: number): number => usualMs * Math.max(1, factor);

/** The same cases every time, so that a failure is a change in the code; `PROPERTY_SEED=7` tries others. */
export const seed = Number(process.env.PROPERTY_SEED ?? 20260101);
