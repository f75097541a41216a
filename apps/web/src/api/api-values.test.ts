import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { coastValues, createListingLimits, resourceKindValues, sideValues } from './api-values';

const root = join(fileURLToPath(import.meta.url), '../..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|^api\/|^ui\//.test(file),
);

it('choices and limits of the API are constants', () => {
  expect(sideValues).toEqual(['supply', 'demand']);
  expect(coastValues).toEqual(['coastal', 'interior']);
  expect(resourceKindValues).toHaveLength(8);
  expect(createListingLimits.title.maxLength).toBeGreaterThan(0);
});

it('no form has a length of its own', () => {
  const own = sources.filter((file) =>
    /maxLength=\{\d\d+/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(own).toEqual([]);
});
