import { checkSchedule } from '../check/check-schedule';
import { solve } from '../solve';
import { generate } from './generate';

const CASES = [
  {
    name: '500',
    size: { participants: 500, requests: 5_000, slots: 20, tables: 100 },
    seconds: 10,
  },
  {
    name: '2000',
    size: { participants: 2_000, requests: 20_000, slots: 24, tables: 400 },
    seconds: 60,
  },
];

/** Runs the generated conferences and has the independent checker look at every result. */
export async function benchGenerated(
  { only, seed }: { readonly only: string; readonly seed: number },
  say: (line: string) => void,
) {
  const cases = [];
  let sound = true;
  for (const { name, size, seconds } of CASES.filter((one) => one.name.includes(only))) {
    const problem = generate(size, 2026);
    const result = await solve(problem, { seconds, seed });
    const checked = checkSchedule(problem, result.placements);
    sound &&= checked.violations.length === 0 && checked.weight === result.score.weight;
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const { score, bound, gap, stopped } = result;
    const placed = result.placements.length;
    cases.push({ ...size, placed, score, bound, gap, stopped, seconds: result.seconds, megabytes });
    say(
      `${name}: ${placed} placed, weight ${score.weight} of at most ${bound.weight.toFixed(1)}, gap ${(gap * 100).toFixed(3)} %, ${score.breaks} breaks, ${result.seconds.toFixed(1)} s, ${megabytes} MB`,
    );
    for (const violation of checked.violations) say(`  VIOLATION: ${violation}`);
  }
  return { sound, cases };
}
