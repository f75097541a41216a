import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { CertificateFile } from '../domain/listing';
import { ListingCertificateFileEntity } from './listing-certificate-file.entity';

function names(certificates: string): string {
  return `${certificates} @> jsonb_build_array(jsonb_build_object('file', jsonb_build_object('id', f.file_id)))`;
}

const NAMED_BY_A_VERSION = `EXISTS (SELECT FROM listing_versions v
    WHERE v.listing_id = f.listing_id AND ${names("v.snapshot -> 'certificates'")})`;

/** A row when unit $3 keeps file $2 with its listing $1, or a certificate names it and every active member may see the listing. */
export const VISIBLE_CERTIFICATE_FILE = defineStatement(
  'catalog.visible-certificate-file',
  { id: column.uuid },
  `SELECT f.file_id AS id FROM listing_certificate_files f JOIN listings l ON l.id = f.listing_id
     LEFT JOIN matchable_listings shown ON shown.id = l.id
    WHERE f.listing_id = $1 AND f.file_id = $2 AND (l.member_id = $3 OR (shown.id IS NOT NULL
      AND l.certificates @> jsonb_build_array(jsonb_build_object('file', jsonb_build_object('id', $2::uuid)))))`,
);

/** Of the files of listing $1 those that it names, and those that no version of it names: what is kept for the versions is history. */
export const OWN_CERTIFICATE_FILES = defineStatement(
  'catalog.own-certificate-files',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM listing_certificate_files f JOIN listings l ON l.id = f.listing_id
    WHERE l.id = $1 AND (${names('l.certificates')} OR NOT ${NAMED_BY_A_VERSION})`,
);

/** What neither listing $1 nor a version of it names. */
export const DROP_UNNAMED_FILES = defineStatement(
  'catalog.drop-unnamed-certificate-files',
  {},
  `DELETE FROM listing_certificate_files f USING listings l
    WHERE l.id = $1 AND f.listing_id = l.id AND NOT ${names('l.certificates')} AND NOT ${NAMED_BY_A_VERSION}`,
);

/** Which files a listing keeps for its certificates. */
@Injectable()
export class CertificateFiles {
  constructor(private readonly database: Database) {}

  async of(listingId: string): Promise<CertificateFile[]> {
    const rows = await this.rows().find({ where: { listingId }, order: { fileId: 'ASC' } });
    return rows.map(({ fileId, name }) => ({ id: fileId, name }));
  }

  async add(listingId: string, files: readonly CertificateFile[]): Promise<void> {
    const rows = files.map(({ id, name }) => ({ listingId, fileId: id, name }));
    if (rows.length > 0) await this.rows().insert(rows);
  }

  /** How many the listing has, those left out that are kept for former versions alone. */
  async count(listingId: string): Promise<number> {
    return (await this.database.one(OWN_CERTIFICATE_FILES, [listingId]))!.count;
  }

  async dropUnnamed(listingId: string): Promise<void> {
    await this.database.execute(DROP_UNNAMED_FILES, [listingId]);
  }

  /** Whether the unit, or every active member, may read the file with the listing. */
  async visible(listingId: string, fileId: string, memberId: string | null): Promise<boolean> {
    const values = [listingId, fileId, memberId];
    return (await this.database.one(VISIBLE_CERTIFICATE_FILE, values)) !== null;
  }

  private rows() {
    return this.database.repository(ListingCertificateFileEntity);
  }
}
