import { isOpen } from '@wanchang/table-reader';
import { LISTING_LIMITS, type ListingCertificate } from '../listing';
import { clip } from './clip';

/** What a sheet says of certificates: their names. */
export const certificateNames = (certificates: readonly ListingCertificate[]): string =>
  certificates.map(({ name }) => name).join('、');

/** `ISO9001、CE；CCC`: each a certificate. */
export function certificatesIn(text: string): ListingCertificate[] {
  return namesIn(text)
    .slice(0, LISTING_LIMITS.certificates)
    .map((name) => ({ name, number: null, validUntil: null }));
}

/**
 * A sheet names certificates and nothing else. Where it says what an export says, or nothing, all that is known stays as it is;
 * otherwise all that is known of those it names, which may be several of one name, and what it names besides.
 */
export function knownCertificates(
  before: readonly ListingCertificate[],
  named: readonly ListingCertificate[],
): readonly ListingCertificate[] {
  const names = new Set(named.map(({ name }) => name));
  const exported = certificatesIn(certificateNames(before));
  const isExport = names.size === exported.length && exported.every(({ name }) => names.has(name));
  if (named.length === 0 || isExport) return before;
  const isNamed = ({ name }: ListingCertificate) =>
    names.has(name) || namesIn(name).every((part) => names.has(part));
  const kept = before.filter(isNamed);
  const known = new Set(kept.flatMap(({ name }) => [name, ...namesIn(name)]));
  return [...kept, ...named.filter(({ name }) => !known.has(name))];
}

/** Of one certificate there can be several: `ISO 9001, ISO 14001`. */
function namesIn(text: string): string[] {
  if (isOpen(text)) return [];
  const names = text.split(/[、，,；;\n]+/).map((name) => clip(name.trim(), LISTING_LIMITS.certificateName)); // prettier-ignore
  return [...new Set(names)].filter((name) => name !== '');
}
