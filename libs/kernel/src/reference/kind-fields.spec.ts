import { describe, expect, it } from 'vitest';
import { RESOURCE_KINDS } from '../charter';
import { kindField, kindFieldOfHeader, kindForms } from './kind-fields';

const others = RESOURCE_KINDS.filter((kind) => kind !== 'products');

describe('the form of a kind', () => {
  it.each(others)('of %s asks four to eight things, one at least before publishing', (kind) => {
    const { fields } = kindForms()[kind];
    expect(fields.length).toBeGreaterThanOrEqual(4);
    expect(fields.length).toBeLessThanOrEqual(8);
    if (kind !== 'resources') expect(fields.some(({ isNeeded }) => isNeeded)).toBe(true);
    expect(fields.some(({ inLists }) => inLists)).toBe(true);
    expect(fields.every(({ name }) => name.zh !== '' && name.en !== '')).toBe(true);
  });

  it.each(others)('of %s is read by either name, and each header means one field', (kind) => {
    for (const field of kindForms()[kind].fields)
      for (const header of [field.name.zh, field.name.en, ...field.others])
        expect(kindFieldOfHeader(kind, `${header} (单位)`)).toBe(field);
  });

  it('of products is empty: their properties are free', () => {
    expect(kindForms().products.fields).toEqual([]);
    expect(kindField('products', '面积')).toBeNull();
  });

  it('has units that convert, the usual first', () => {
    expect(kindField('space', '面积')?.units.map(({ code }) => code)).toEqual(['m2', 'mu', 'ha', 'km2']); // prettier-ignore
  });
});
