import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

interface Output {
  sweeps: string[];
  schedules: { violations: string[]; missing: string[]; isTrue: boolean; placed: number }[];
}

describe('Worker threads of the compiled libraries', () => {
  let output: Output;

  beforeAll(async () => {
    const program = resolve('test/support/on-threads.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    output = JSON.parse(stdout) as Output;
  });

  it('give the lists of a sweep on one thread, however often they are asked', () => {
    const [alone, ...onThreads] = output.sweeps;
    expect(onThreads).toEqual([alone, alone]);
  });

  it('give a schedule that keeps every rule and scores as it says, aside or not', () => {
    const whole = { violations: [], missing: [], isTrue: true, placed: 70 };
    expect(output.schedules).toEqual([whole, whole]);
  });
});
