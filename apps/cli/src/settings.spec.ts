import { describeSettings } from '@wanchang/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import './cli.module';

/** The rows of a Markdown table, however its columns are padded. @param text also with other lines */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    // What other tests declared in this process is no part of the product.
    .filter((line) => !line.startsWith('| `TEST_'))
    .map((line) => line.replace(/ +/g, ' '))
    .sort();

it('docs/configuration.md says what every library declares', () => {
  const page = readFileSync(join(__dirname, '../../../docs/configuration.md'), 'utf8');
  expect(rowsOf(page)).toEqual(rowsOf(describeSettings()));
});
