import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{compilerOptions: {paths: Record<string, [string]>}}} TsConfig */
const tsconfig = /** @type {TsConfig} */ (
  JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
);

/**
 * The paths of tsconfig.json, spelled out for each library: SWC and dependency-cruiser take a star in the
 * middle of a name for one at its end.
 */
const aliases = Object.entries(tsconfig.compilerOptions.paths).flatMap(([name, [path]]) =>
  readdirSync(join(root, 'libs')).map((library) => ({
    name: name.replace('*', library),
    path: path.replace('*', library),
  })),
);

export default {
  /** As SWC reads them. */
  paths: Object.fromEntries(aliases.map(({ name, path }) => [name, [path]])),
  /** As dependency-cruiser reads them: the shape of a webpack configuration. */
  resolve: {
    alias: Object.fromEntries(aliases.map(({ name, path }) => [`${name}$`, join(root, path)])),
  },
};
