import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DomainError } from '@wanchang/kernel';
import { benchGenerated } from './bench-generated';
import { benchInstances } from './bench-instances';

const USAGE = `npm run bench:schedule -- --dir <folder of .dzn> [--only <text>] [--seconds 10] [--seed 1] [--threads 2] [--json]
npm run bench:schedule -- --generated [--only 500|2000] [--seed 1] [--threads 2] [--json]`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string' },
      generated: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      seconds: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: '2' },
      json: { type: 'boolean', default: false },
    },
  });
  const [seconds, seed, threads] = [values.seconds, values.seed, values.threads].map(Number) as [
    number,
    number,
    number,
  ];
  if (
    (!values.dir && !values.generated) ||
    !(seconds > 0) ||
    !Number.isInteger(seed) ||
    !(threads >= 1)
  ) {
    console.error(USAGE);
    return 2;
  }
  const say = values.json ? () => undefined : (line: string) => console.log(line);
  const only = values.only;
  const report = values.dir
    ? await benchInstances(instancesIn(values.dir, only), { seconds, seed, threads }, say)
    : await benchGenerated({ only, seed, threads }, say);
  if (values.json) console.log(JSON.stringify(report));
  return report.sound ? 0 : 1;
}

function instancesIn(folder: string, only: string) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.dzn') && name.includes(only));
  return names.sort().map((instance) => ({
    instance,
    text: readFileSync(join(folder, instance), 'utf8'),
    best: bestKnown(folder)[instance]?.opt,
  }));
}

/** Published optima, where the folder has them; `null` is proven infeasible. */
function bestKnown(folder: string): Record<string, { readonly opt: number | null } | undefined> {
  const file = readdirSync(folder).find((name) => name === 'best_known.json');
  return file ? (JSON.parse(readFileSync(join(folder, file), 'utf8')) as never) : {};
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    const refusal = error instanceof DomainError || (error instanceof Error && 'code' in error);
    console.error(refusal ? error.message : error);
    process.exitCode = 1;
  },
);
