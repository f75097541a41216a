import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { buildServer, root } from './build.mjs';

/** The web app's types of the API. They are made from the OpenAPI document, so that app and server cannot drift apart. */
const target = join(root, 'apps/web/src/api/api.d.ts');
const HEADER = '/** Made from the OpenAPI document by `npm run generate:api`. Do not edit. */\n';

await buildServer();
const description = execFileSync(process.execPath, [join(root, 'dist/apps/api/src/describe.js')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const types = astToString(await openapiTypes(JSON.parse(description)));
const options = await resolveConfig(target);
const text = await format(HEADER + types, { ...options, parser: 'typescript' });

if (process.argv.includes('--check')) {
  const current = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  if (current !== text) {
    console.error(
      'apps/web/src/api/api.d.ts is not what the server describes: run `npm run generate:api`',
    );
    process.exit(1);
  }
} else {
  fs.writeFileSync(target, text);
}
