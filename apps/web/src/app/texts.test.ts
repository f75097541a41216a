import { describe, expect, it } from 'vitest';

type Texts = Record<string, unknown>;

const files = import.meta.glob<Record<string, Texts>>('../**/texts/{zh-CN,en}.ts', { eager: true });
const folders = [...new Set(Object.keys(files).map((path) => path.replace(/[^/]+$/, '')))];

/** Every text by its path, with how many values it is filled with. */
function outline(texts: unknown, path = ''): string[] {
  if (typeof texts === 'function') return [`${path}(${texts.length})`];
  if (typeof texts !== 'object' || texts === null) return [path];
  return Object.entries(texts).flatMap(([name, each]) => outline(each, `${path}.${name}`));
}

function emptyTexts(texts: unknown, path = ''): string[] {
  if (typeof texts === 'string') return texts.trim() === '' ? [path] : [];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([name, each]) => emptyTexts(each, `${path}.${name}`));
}

/** A room in which neither side owes an answer has no tag. */
const meantToBeEmpty = ['.turns.none'];

describe('the texts', () => {
  it('are found', () => {
    expect(folders.length).toBeGreaterThan(8);
  });

  it.each(folders)('in %s say the same things in both languages', (folder) => {
    const chinese = files[`${folder}zh-CN.ts`]?.zhCN;
    const english = files[`${folder}en.ts`]?.en;
    expect(outline(english).sort()).toEqual(outline(chinese).sort());
    const empty = [...emptyTexts(chinese), ...emptyTexts(english)];
    expect(empty.filter((path) => !meantToBeEmpty.includes(path))).toEqual([]);
  });
});
