import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { benchBaselines } from './baselines';
import { benchEngine } from './engine.bench';
import { compareWithOracle } from './oracle-check';
import { judgements } from './judgements';
import { readOptions, usage, type BenchOptions } from './options';
import { precisionReport } from './precision/report';
import { textRelevance } from './relevance';

const baselineSize = 100_000;

/** Parts run in processes of their own, so that memory and warm code of one do not show in another's figures. */
function inOwnProcess(...args: string[]): unknown {
  const { stdout, status, error } = spawnSync(process.execPath, ['--enable-source-maps', __filename, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }); // prettier-ignore
  if (error ?? status !== 0) throw error ?? new Error(`the part ${args.join(' ')} failed`);
  return JSON.parse(stdout);
}

async function part(options: BenchOptions): Promise<unknown> {
  const { only, supplies, k } = options;
  if (only === 'precision') return precisionReport();
  if (only === 'engine') return benchEngine(options);
  if (only === 'baselines') return benchBaselines(Math.min(baselineSize, supplies), 1000, k);
  if (only === 'oracle') return compareWithOracle(10_000, Math.min(baselineSize, supplies), 1000);
  if (only !== 'relevance') throw new TypeError(`${only} is no part`);
  return Object.fromEntries(judgements().map(({ name, rows }) => [name, textRelevance(rows)]));
}

function everything({ supplies, demands, k, growth, oracle }: BenchOptions): object {
  const sizes = ['--demands', String(demands), '--k', String(k)];
  const engineAt = (count: number, ...more: string[]) =>
    inOwnProcess('--only', 'engine', '--supplies', String(count), ...sizes, ...more);
  const steps = growth ? [supplies / 4, supplies / 2, supplies * 2].map(Math.round) : [];
  return {
    machine: { cores: cpus().length, cpu: cpus()[0]?.model, node: process.version },
    engine: engineAt(supplies),
    growth: steps.map((count) => engineAt(count, '--no-online')),
    baselines: inOwnProcess('--only', 'baselines', '--supplies', String(supplies), ...sizes),
    relevance: inOwnProcess('--only', 'relevance'),
    oracle: oracle
      ? inOwnProcess('--only', 'oracle', '--supplies', String(supplies))
      : 'ask for it with --oracle',
  };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const result = options.only ? await part(options) : everything(options);
  console.log(
    JSON.stringify(
      result,
      null,
      options.json || (options.only && options.only !== 'precision') ? 0 : 2,
    ),
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? `${error.message}\n${usage}` : error);
  process.exitCode = 1;
});
