import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal, run } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imported under a name that the type checker does not follow: the compiler's own declarations redeclare the global `Array`.
 *
 * @typedef {{toString(): string}} Output
 * @typedef {{stderr: Output, readFile(name: string, base: string): string | null, writeFile(name: string, content: string | Uint8Array): void}} Host
 * @typedef {{createMemoryStream(): Output, main(options: string[], host: Host): Promise<{error: Error | null}>}} Compiler
 */
const COMPILER = String('assemblyscript/asc');

/**
 * Compiles the AssemblyScript of every library that has an `asconfig.json`, unless nothing changed since last time. The
 * module is written beside the sources that load it, so that tests and the build find it at the same place.
 */
export default async function compileLoops() {
  for (const library of fs.readdirSync(join(root, 'libs'))) {
    if (fs.existsSync(join(root, 'libs', library, 'asconfig.json'))) await compile(library);
  }
}

/** @param {string} library */
async function compile(library) {
  const folder = join(root, 'libs', library);
  const stampFile = join(root, 'dist', `.${library}-loops.stamp`);
  if (isFresh(folder, stampFile)) return;
  const { default: asc } = /** @type {{default: Compiler}} */ (await import(COMPILER));
  const inputs = new Set(['asconfig.json']);
  /** @type {[name: string, content: string | Uint8Array][]} */
  const outputs = [];
  const stderr = asc.createMemoryStream();
  const { error } = await asc.main(['--config', 'asconfig.json', '--baseDir', folder], {
    readFile: (name, base) => {
      const content = read(join(base, name));
      if (content !== null) inputs.add(relative(folder, join(base, name)));
      return content;
    },
    stderr,
    writeFile: (name, content) => void outputs.push([name, content]),
  });
  const complaints = stderr.toString();
  if (error || complaints) throw new Refusal(complaints || String(error));
  for (const [name, content] of outputs) write(resolve(folder, name), content);
  const names = [...inputs].sort();
  write(stampFile, JSON.stringify({ hash: hashOf(folder, names), inputs: names }));
}

/** @param {string} folder @param {string} stampFile */
function isFresh(folder, stampFile) {
  const stamp = read(stampFile);
  const config = /** @type {{options: {outFile: string}}} */ (
    JSON.parse(read(join(folder, 'asconfig.json')) ?? '')
  );
  if (stamp === null || !fs.existsSync(join(folder, config.options.outFile))) return false;
  const { hash, inputs } = /** @type {{hash: string, inputs: string[]}} */ (JSON.parse(stamp));
  return hash === hashOf(folder, inputs);
}

/** Of the sources and the compiler. @param {string} folder @param {string[]} inputs */
function hashOf(folder, inputs) {
  const hash = createHash('sha256');
  hash.update(read(join(root, 'node_modules/assemblyscript/package.json')) ?? '');
  for (const name of inputs) hash.update(`${name}\0${read(join(folder, name))}\0`);
  return hash.digest('hex');
}

/** @param {string} path */
function read(path) {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * In one piece: another process may be compiling, or loading, the same file.
 *
 * @param {string} path @param {string | Uint8Array} content
 */
function write(path, content) {
  const draft = `${path}.${process.pid}`;
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(draft, content);
  fs.renameSync(draft, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    await compileLoops();
    return 0;
  });
}
