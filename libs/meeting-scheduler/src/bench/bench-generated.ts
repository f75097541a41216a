import { checkSchedule } from '../check/check-schedule';
import { type Placement, type Problem } from '../problem';
import { repair } from '../repair/repair';
import { solve } from '../solve';
import { generate } from './generate';

/** Seconds leave room for what comes after the search: seating, reasons. */
const CASES = [
  {
    name: '500',
    size: { participants: 500, requests: 5_000, slots: 20, tables: 100 },
    seconds: 9,
  },
  {
    name: '2000',
    size: { participants: 2_000, requests: 20_000, slots: 24, tables: 400 },
    seconds: 50,
  },
];

/** Runs the generated conferences and has the independent checker look at every result. */
export async function benchGenerated(
  {
    only,
    seed,
    threads,
  }: { readonly only: string; readonly seed: number; readonly threads: number },
  say: (line: string) => void,
) {
  const cases = [];
  let sound = true;
  for (const { name, size, seconds } of CASES.filter((one) => one.name.includes(only))) {
    const problem = generate(size, 2026);
    const result = await solve(problem, { seconds, seed, threads });
    const checked = checkSchedule(problem, result.placements);
    sound &&= checked.violations.length === 0 && checked.weight === result.score.weight;
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const { score, bound, gap, stopped } = result;
    const placed = result.placements.length;
    const mended = benchRepair(problem, result.placements, say);
    sound &&= mended.violations.length === 0;
    cases.push({
      ...size,
      placed,
      score,
      bound,
      gap,
      stopped,
      seconds: result.seconds,
      megabytes,
      repair: mended,
    });
    say(
      `${name}: ${placed} placed, weight ${score.weight} of at most ${bound.weight.toFixed(1)}, gap ${(gap * 100).toFixed(3)} %, ${score.breaks} breaks, ${result.seconds.toFixed(1)} s, ${megabytes} MB`,
    );
    for (const violation of checked.violations) say(`  VIOLATION: ${violation}`);
  }
  return { sound, cases };
}

/** The participant with most meetings falls out before the first slot. */
function benchRepair(
  problem: Problem,
  placements: readonly Placement[],
  say: (line: string) => void,
) {
  const pairs = new Map(problem.meetings.map(({ id, between }) => [id, between]));
  const count = new Map<string, number>();
  for (const { meeting } of placements)
    for (const id of pairs.get(meeting)!) count.set(id, (count.get(id) ?? 0) + 1);
  const [participant, own] = [...count].reduce((a, b) => (b[1] > a[1] ? b : a));
  const start = performance.now();
  const mended = repair(problem, placements, [{ kind: 'participant-out', participant }]);
  const seconds = (performance.now() - start) / 1000;
  const { violations } = checkSchedule(mended.problem, mended.placements);
  const others = placements.length - own;
  const share = mended.moved.length / others;
  say(
    `  repair: ${own} meetings called off, ${mended.moved.length} of ${others} others moved, ${mended.added.length} added, ${seconds.toFixed(3)} s`,
  );
  for (const violation of violations) say(`  VIOLATION: ${violation}`);
  return {
    calledOff: own,
    moved: mended.moved.length,
    share,
    added: mended.added.length,
    seconds,
    violations,
  };
}
