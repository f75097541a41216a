import { catalogErrors } from './catalog.errors';
import type { CertificateFile, ListingCertificate } from './listing';

/** The files that certificates name. */
export const filesNamed = (certificates: readonly ListingCertificate[]): CertificateFile[] =>
  certificates.flatMap(({ file }) => file ?? []);

/** As they are kept: nothing in place of an empty text, no mention of a file that is not there. */
export function plainCertificates(
  certificates: readonly ListingCertificate[],
): ListingCertificate[] {
  return certificates.map(({ name, number, validUntil, file }) => ({
    ...{ name, number: number || null, validUntil },
    ...(file ? { file: { id: file.id, name: file.name } } : {}),
  }));
}

/**
 * The certificates with the names of the files that the listing keeps.
 * @throws DomainError catalog.certificate-file-not-found for a file that it does not keep
 */
export function withKeptFiles(
  certificates: readonly ListingCertificate[],
  kept: readonly CertificateFile[],
): ListingCertificate[] {
  return certificates.map((certificate) => {
    if (!certificate.file) return certificate;
    const file = kept.find(({ id }) => id === certificate.file!.id);
    if (!file) throw catalogErrors('certificate-file-not-found');
    return { ...certificate, file };
  });
}

/** @throws DomainError catalog.certificate-file-not-found where a listing that keeps no file yet names one */
export function assertNoFiles(certificates: readonly ListingCertificate[] = []): void {
  if (filesNamed(certificates).length > 0) throw catalogErrors('certificate-file-not-found');
}
