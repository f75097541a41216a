import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { apiValues } from './api-values.mjs';
import { buildServer, root } from './build.mjs';

/** What the web app knows of the API is made from the OpenAPI document, so that app and server cannot drift apart. */
const folder = join(root, 'apps/web/src/api');
const HEADER = '/** Made from the OpenAPI document by `npm run generate:api`. Do not edit. */\n';

await buildServer();
const output = execFileSync(process.execPath, [join(root, 'dist/apps/api/src/describe.js')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const description = JSON.parse(output);
const files = {
  'api.d.ts': astToString(await openapiTypes(description)),
  'api-values.ts': apiValues(description),
};

for (const [name, content] of Object.entries(files)) {
  const target = join(folder, name);
  const options = await resolveConfig(target);
  const text = await format(HEADER + content, { ...options, parser: 'typescript' });
  if (!process.argv.includes('--check')) {
    fs.writeFileSync(target, text);
    continue;
  }
  const current = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  if (current !== text) {
    console.error(
      `apps/web/src/api/${name} is not what the server describes: run \`npm run generate:api\``,
    );
    process.exitCode = 1;
  }
}
