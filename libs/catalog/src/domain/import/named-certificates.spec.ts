import type { ListingCertificate } from '../listing';
import { certificateNames, certificatesIn, knownCertificates } from './named-certificates';

const of = (name: string, number: string | null = null): ListingCertificate => ({
  ...{ name, number, validUntil: '2030-01-01', file: { id: `${name} ${number}`, name: 'a.pdf' } },
});
const before = [of('CE', '1'), of('CE', '2'), of('ISO 9001, ISO 14001'), of('CCC')];
const given = (text: string) => knownCertificates(before, certificatesIn(text));

describe('the certificates that a sheet names', () => {
  it('leave all as it is where the sheet says what an export says, or nothing', () => {
    expect(given(certificateNames(before))).toEqual(before);
    expect(given('')).toEqual(before);
    expect(knownCertificates(before, before)).toEqual(before);
    expect(knownCertificates(before, before.slice(0, 3))).toEqual(before.slice(0, 3));
  });

  it('leave all that is known of those named, also of several of one name and of a name of several parts', () => {
    expect(given('CE、新证')).toEqual([before[0], before[1], ...certificatesIn('新证')]);
    expect(given('ISO 9001、ISO 14001；CCC')).toEqual([before[2], before[3]]);
    expect(given('ISO 9001')).toEqual(certificatesIn('ISO 9001'));
  });
});
