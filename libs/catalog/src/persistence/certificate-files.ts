import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { CertificateFile } from '../domain/listing';
import { ListingCertificateFileEntity } from './listing-certificate-file.entity';

/** A row when unit $3 keeps file $2 with its listing $1, or a certificate names it and every active member may see the listing. */
export const VISIBLE_CERTIFICATE_FILE = defineStatement(
  'catalog.visible-certificate-file',
  { id: column.uuid },
  `SELECT f.file_id AS id FROM listing_certificate_files f JOIN listings l ON l.id = f.listing_id
     LEFT JOIN matchable_listings shown ON shown.id = l.id
    WHERE f.listing_id = $1 AND f.file_id = $2 AND (l.member_id = $3 OR (shown.id IS NOT NULL
      AND l.certificates @> jsonb_build_array(jsonb_build_object('file', jsonb_build_object('id', $2::uuid)))))`,
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

  /** Whether the unit, or every active member, may read the file with the listing. */
  async visible(listingId: string, fileId: string, memberId: string | null): Promise<boolean> {
    const values = [listingId, fileId, memberId];
    return (await this.database.one(VISIBLE_CERTIFICATE_FILE, values)) !== null;
  }

  private rows() {
    return this.database.repository(ListingCertificateFileEntity);
  }
}
