import { describe, expect, it } from 'vitest';
import { attributeText } from './attribute-text';

describe('an attribute', () => {
  it.each([
    ['50', 'mm', '50 mm'],
    ['1.6', 'MPa', '1.6 MPa'],
    ['DN50', 'mm', 'DN50'],
    ['6000次', 'time', '6000次'],
    ['48V200Ah', 'V', '48V200Ah'],
    ['304', null, '304'],
  ])('%s in %s reads %s', (value, unit, text) => {
    expect(attributeText({ value, unit })).toBe(text);
  });
});
