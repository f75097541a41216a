import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import compileLoops from './loops.mjs';
import { run } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Names as npm finds them. The longest first, so that the others fit beside it. */
const CHECKS = [
  'eslint .',
  'tsc --noEmit',
  'tsc --noEmit -p apps/web',
  'prettier --check .',
  'depcruise libs apps test tools',
  'node tools/generate-api.mjs --check',
  'node tools/table-owners.mjs',
];

await run(async () => {
  await compileLoops();
  const waiting = [...CHECKS];
  let failed = 0;
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output } = await perform(check);
      console.log(`${code === 0 ? '✓' : '✗'} ${check}`);
      if (code === 0) continue;
      failed += 1;
      console.log(output);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return failed === 0 ? 0 : 1;
});

/** @param {string} check @returns {Promise<{code: number, output: string}>} */
function perform(check) {
  const child = spawn(check, { cwd: root, shell: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (code) => done({ code: code ?? 1, output }));
  });
}
