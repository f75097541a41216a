import type { FilePurpose } from '../domain/application-file';
import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { ApplicationFileEntity } from './application-file.entity';

const FILES_OF_APPLICATION = defineStatement(
  'admission.files-of-application',
  { fileId: column.uuid, purpose: column.text<FilePurpose>() },
  `SELECT file_id AS "fileId", purpose FROM application_files WHERE application_id = $1
    ORDER BY added_at, file_id`,
);

/** What applicants and inspectors attached. */
@Injectable()
export class ApplicationFiles {
  constructor(private readonly database: Database) {}

  of(applicationId: string): Promise<{ fileId: string; purpose: FilePurpose }[]> {
    return this.database.query(FILES_OF_APPLICATION, [applicationId]);
  }

  async add(file: Pick<ApplicationFileEntity, 'fileId' | 'applicationId' | 'purpose' | 'addedBy'>) {
    await this.rows().insert(file);
  }

  async remove(fileId: string, applicationId: string): Promise<boolean> {
    const { affected } = await this.rows().delete({
      ...{ fileId, applicationId },
      purpose: 'application',
    });
    return affected === 1;
  }

  find(fileId: string, applicationId: string): Promise<ApplicationFileEntity | null> {
    return this.rows().findOneBy({ fileId, applicationId });
  }

  private rows() {
    return this.database.repository(ApplicationFileEntity);
  }
}
