import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly supplies: number;
  readonly demands: number;
  readonly k: number;
  readonly json: boolean;
  readonly growth: boolean;
  readonly oracle: boolean;
  readonly online: boolean;
  /** One part only, in this process. */
  readonly only: string | undefined;
}

export const usage = `bench:match [--supplies 1000000] [--demands 10000] [--k 20] [--json] [--growth] [--oracle]
  --growth  also sweeps at a quarter, half and twice the supplies
  --oracle  also compares 10,000 small random markets, and 1,000 demands at 100,000 supplies, with brute force
  --only    one of engine, baselines, relevance, oracle, precision`;

/** @throws TypeError for an option that does not exist or is no number. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      supplies: { type: 'string', default: '1000000' },
      demands: { type: 'string', default: '10000' },
      k: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      oracle: { type: 'boolean', default: false },
      'no-online': { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const { json, growth, oracle, only } = values;
  const numbers = { supplies: whole(values.supplies), demands: whole(values.demands), k: whole(values.k) }; // prettier-ignore
  return { ...numbers, json, growth, oracle, online: !values['no-online'], only };
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new TypeError(`${text} is not a count`);
  return number;
}
