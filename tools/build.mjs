import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import aliases from './aliases.mjs';
import compileLoops from './loops.mjs';
import { Refusal, run } from './say.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const web = join(root, 'apps', 'web');
const programs = ['api', 'worker', 'cli'];
const notShipped = /\.d\.ts$|[.-]spec\.ts$|\.snap$|\.md$|\/testing\//;

/**
 * Compiles the three server programs and the libraries into `dist/`, only what changed since last time.
 *
 * @returns {Promise<number>} how many files were written
 */
export async function buildServer() {
  await compileLoops();
  const sources = serverSources();
  const settings = settingsStamp('server', [
    '.swcrc',
    'tsconfig.json',
    'tools/build.mjs',
    'tools/aliases.mjs',
  ]);
  const expected = new Map(sources.map((source) => [outputOf(source), source]));
  for (const output of builtFiles()) {
    const known = settings.fresh && expected.has(output.replace(/\.map$/, ''));
    if (!known) fs.rmSync(join(dist, output));
  }
  const stale = [...expected].filter(([output, source]) => isStale(output, source));
  if (stale.length > 0) await compile(stale);
  settings.save();
  return stale.length;
}

/** @param {[output: string, source: string][]} files */
async function compile(files) {
  const { transformFile } = await import('@swc/core');
  const { paths } = aliases;
  await Promise.all(
    files.map(async ([output, source]) => {
      if (!source.endsWith('.ts')) return write(output, fs.readFileSync(join(root, source)));
      const { code, map } = await transformFile(join(root, source), {
        cwd: root,
        jsc: { baseUrl: root, paths },
      });
      if (map) write(`${output}.map`, map);
      write(output, `${code}\n//# sourceMappingURL=${output.replace(/.*\//, '')}.map\n`);
    }),
  );
}

function serverSources() {
  const libraries = list(root, 'libs', 1).map((name) => `libs/${name}/src`);
  return [...libraries, ...programs.map((name) => `apps/${name}/src`)]
    .flatMap((folder) => list(root, folder).map((file) => `${folder}/${file}`))
    .filter((file) => !notShipped.test(file));
}

function builtFiles() {
  return ['libs', ...programs.map((name) => `apps/${name}`)].flatMap((folder) =>
    list(dist, folder).map((file) => `${folder}/${file}`),
  );
}

/** @param {string} source */
const outputOf = (source) => source.replace(/\.ts$/, '.js');

/** @param {string} output @param {string} source */
function isStale(output, source) {
  const built = fs.statSync(join(dist, output), { throwIfNoEntry: false });
  return !built || built.mtimeMs < fs.statSync(join(root, source)).mtimeMs;
}

/**
 * Bundles the web application into `dist/apps/web` when anything it is made of changed.
 *
 * @returns {Promise<boolean>} whether there was something to do
 */
export async function buildWeb() {
  if (!fs.existsSync(join(web, 'index.html'))) {
    console.log('apps/web: 没有网页可构建 / nothing to build');
    return false;
  }
  const stamp = settingsStamp('web', ['package-lock.json', 'tools/build.mjs', ...webSources()]);
  if (stamp.fresh && fs.existsSync(join(dist, 'apps/web/index.html'))) return false;
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const next = join(dist, 'apps', 'web.next');
  await build({
    root: web,
    logLevel: 'error',
    build: { outDir: next, emptyOutDir: true },
  }).catch((/** @type {Error} */ error) => {
    throw new Refusal(error.message);
  });
  await compressAll(next);
  fs.rmSync(join(dist, 'apps/web'), { recursive: true, force: true });
  fs.renameSync(next, join(dist, 'apps/web'));
  stamp.save();
  return true;
}

const COMPRESSIBLE = /\.(?:js|css|html|svg|json)$/;
/** Bytes from which it is worth it. */
const COMPRESSED_FROM = 1400;

/**
 * Compressed once here, not with each request: brotli, and gzip for whoever does not know it.
 *
 * @param {string} folder
 */
async function compressAll(folder) {
  const [brotli, deflate] = [promisify(brotliCompress), promisify(gzip)];
  for (const file of list(folder, '').filter((name) => COMPRESSIBLE.test(name))) {
    const bytes = fs.readFileSync(join(folder, file));
    if (bytes.length < COMPRESSED_FROM) continue;
    fs.writeFileSync(join(folder, `${file}.br`), await brotli(bytes));
    fs.writeFileSync(join(folder, `${file}.gz`), await deflate(bytes, { level: 9 }));
  }
}

function webSources() {
  // With the library that it shares with the server.
  return ['apps/web', 'libs/sealed-bids/src'].flatMap((folder) =>
    list(root, folder)
      .filter((file) => !/(\.test\.tsx?|[.-]spec\.ts)$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/**
 * Remembers what a build was made from.
 *
 * @param {string} name @param {string[]} files
 */
function settingsStamp(name, files) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash.update(`${file}\0`).update(fs.readFileSync(join(root, file)));
  const value = hash.digest('hex');
  const path = join(dist, `.${name}.stamp`);
  return {
    fresh: fs.existsSync(path) && fs.readFileSync(path, 'utf8') === value,
    save: () => write(`.${name}.stamp`, value),
  };
}

/**
 * The files below a folder, or its entries when `depth` is 1; none when there is no such folder.
 *
 * @param {string} base @param {string} folder @param {number} [depth]
 */
function list(base, folder, depth = 0) {
  const path = join(base, folder);
  if (!fs.existsSync(path)) return [];
  if (depth === 1) return fs.readdirSync(path);
  return fs
    .readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}

/**
 * In one piece: another process may be building, or running, the same file.
 *
 * @param {string} output @param {string | Uint8Array} content
 */
function write(output, content) {
  const path = join(dist, output);
  const draft = join(dist, `.${process.pid}-${output.replaceAll('/', '-')}`);
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(draft, content);
  fs.renameSync(draft, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const only = process.argv.slice(2);
  const wants = (/** @type {string} */ part) => only.length === 0 || only.includes(`--${part}`);
  await run(async () => {
    await Promise.all([wants('server') && buildServer(), wants('web') && buildWeb()]);
    return 0;
  });
}
