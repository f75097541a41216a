import { createRequire } from 'node:module';

/** Worker threads start from compiled files, which Jest does not see: this program uses them and prints what they give. */
const compiled = createRequire(new URL('../../dist/libs/', import.meta.url));
/** @type {typeof import('../../libs/match-engine/src/index.js')} */
const { MatchIndex, SweepThreads } = compiled('./match-engine/src/index.js');
/** @type {typeof import('../../libs/match-engine/src/bench/market.js')} */
const { Market } = compiled('./match-engine/src/bench/market.js');
/** @type {typeof import('../../libs/meeting-scheduler/src/index.js')} */
const { checkSchedule, solve, solveAside } = compiled('./meeting-scheduler/src/index.js');

process.stdout.write(JSON.stringify({ sweeps: await sweeps(), schedules: await schedules() }));

/** The checksums of a sweep on this thread, and twice on two others. */
async function sweeps() {
  const now = new Date('2026-11-23T04:00:00Z');
  const market = new Market();
  const index = new MatchIndex({ now: () => now });
  index.load([
    ...market.listings('supply', 3000, 1, now),
    ...market.listings('demand', 600, 2, now),
  ]);
  const threads = new SweepThreads(2);
  const job = index.sweepJob({ k: 10 });
  const [first, second] = [await threads.run(job), await threads.run(job)];
  await threads.close();
  return [index.sweep({ k: 10 }), first, second].map(({ checksum }) => checksum);
}

/** Ten buyers meet seven of ten suppliers each, at eight tables in ten slots: there is much to improve. */
async function schedules() {
  const buyers = Array.from({ length: 10 }, (_, i) => `b${i}`);
  const suppliers = Array.from({ length: 10 }, (_, i) => `s${i}`);
  /** @type {import('../../libs/meeting-scheduler/src/index.js').Problem} */
  const problem = {
    slots: Array.from({ length: 10 }, (_, i) => ({ start: 30 * i, end: 30 * i + 30 })),
    participants: [...buyers, ...suppliers].map((id) => ({ id })),
    meetings: buyers.flatMap((buyer, b) =>
      [0, 1, 2, 4, 5, 7, 8].map((step) => ({
        id: `${buyer}-${step}`,
        between: [buyer, suppliers[(b * b + step) % 10] ?? ''],
        mandatory: true,
      })),
    ),
    tables: Array.from({ length: 8 }, (_, i) => ({ id: `t${i}` })),
  };
  const limits = { seconds: 3, threads: 2 };
  return Promise.all([solve, solveAside].map((by) => checked(problem, by(problem, limits))));
}

/**
 * @param {import('../../libs/meeting-scheduler/src/index.js').Problem} problem
 * @param {Promise<import('../../libs/meeting-scheduler/src/index.js').Result>} solved
 */
async function checked(problem, solved) {
  const { placements, score } = await solved;
  const { violations, missing, breaks } = checkSchedule(problem, placements);
  return { violations, missing, isTrue: breaks === score.breaks, placed: placements.length };
}
