import { readB2bsp } from '../b2bsp/read-b2bsp';
import { checkSchedule } from '../check/check-schedule';
import { solve } from '../solve';

export interface InstanceFile {
  readonly instance: string;
  readonly text: string;
  /** Published optimum, `null` where proven infeasible, absent where unknown. */
  readonly best: number | null | undefined;
}

interface Limits {
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
}

/** Runs every instance and has the independent checker look at every result. */
export async function benchInstances(
  files: readonly InstanceFile[],
  limits: Limits,
  say: (line: string) => void,
) {
  const results: Awaited<ReturnType<typeof bench>>[] = [];
  for (const file of files) {
    const result = await bench(file, limits);
    results.push(result);
    const found = result.feasible ? `breaks ${result.breaks}` : (result.reason ?? 'not feasible');
    const published = file.best === undefined ? '' : ` (published ${file.best ?? 'infeasible'})`;
    say(`${file.instance}: ${found}${published}, ${result.seconds.toFixed(2)} s`);
    for (const violation of result.violations) say(`  VIOLATION: ${violation}`);
  }
  const feasible = results.filter((result) => result.feasible);
  const totals = {
    instances: results.length,
    feasible: feasible.length,
    infeasible: results.filter(({ reason }) => reason !== null).length,
    breaks: feasible.reduce((sum, { breaks }) => sum + (breaks ?? 0), 0),
    provenOptimal: feasible.filter(({ provenOptimal }) => provenOptimal).length,
    equalToPublished: files.filter(
      ({ best }, i) => typeof best === 'number' && best === results[i]!.breaks,
    ).length,
    publishedBreaks: files.reduce((sum, { best }) => sum + (best ?? 0), 0),
    slowestFirstFeasibleSeconds: Math.max(
      0,
      ...feasible.map(({ firstFeasibleSeconds }) => firstFeasibleSeconds ?? 0),
    ),
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
  };
  say(JSON.stringify(totals, null, 2));
  const sound = results.every(({ violations }) => violations.length === 0);
  return { sound, instances: results, totals };
}

async function bench({ instance, text }: InstanceFile, { seconds, seed, threads }: Limits) {
  const problem = readB2bsp(text);
  const result = await solve(problem, { seconds, seed, threads });
  const checked = checkSchedule(problem, result.placements);
  const violations = [...checked.violations, ...(result.feasible ? checked.missing : [])];
  if (result.feasible && checked.breaks !== result.score.breaks)
    violations.push(`claims ${result.score.breaks} breaks, has ${checked.breaks}`);
  const slotOf = new Map(result.placements.map(({ meeting, slot }) => [meeting, slot + 1]));
  return {
    instance,
    feasible: result.feasible,
    breaks: result.feasible ? checked.breaks : null,
    fairness: result.feasible ? checked.fairness : null,
    firstFeasibleSeconds: result.firstFeasibleSeconds ?? null,
    seconds: result.seconds,
    provenOptimal: result.provenOptimal,
    lowerBound: result.bound.breaks,
    reason: result.conflict?.text.en ?? null,
    /** 1-based, in the order of the file; 0 where not placed. */
    slots: problem.meetings.map(({ id }) => slotOf.get(id) ?? 0),
    violations,
  };
}
