import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, type RowOf } from '@wanchang/platform';
import { HostingFileEntity } from './hosting-file.entity';

/** Of applications to host conference $1 that unit $2 has made or is a co-host of; null: of all. */
const OF_CONFERENCE = defineStatement(
  'conference.hosting-files',
  { fileId: column.uuid, hostingId: column.uuid, memberId: column.uuid },
  `SELECT f.file_id AS "fileId", f.hosting_id AS "hostingId", f.member_id AS "memberId"
     FROM conference_hosting_files f JOIN conference_hostings h ON h.id = f.hosting_id
    WHERE h.conference_id = $1
      AND ($2::uuid IS NULL OR h.member_id = $2
           OR EXISTS (SELECT FROM conference_cohosts c WHERE c.hosting_id = h.id AND c.member_id = $2))
    ORDER BY f.at`,
);
export type HostingFileRow = RowOf<typeof OF_CONFERENCE>;

/** Whether unit $2 has made application $1, or is named as its co-host. */
const TAKES_PART = defineStatement(
  'conference.takes-part-in-hosting',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM conference_hostings h
            WHERE h.id = $1 AND (h.member_id = $2
                   OR EXISTS (SELECT FROM conference_cohosts c WHERE c.hosting_id = h.id AND c.member_id = $2))) AS yes`,
);

/** Which papers belong to which application to host. */
@Injectable()
export class HostingFiles {
  constructor(private readonly database: Database) {}

  of(conferenceId: string, memberId: string | null): Promise<HostingFileRow[]> {
    return this.database.query(OF_CONFERENCE, [conferenceId, memberId]);
  }

  async takesPart(hostingId: string, memberId: string): Promise<boolean> {
    return (await this.database.one(TAKES_PART, [hostingId, memberId]))!.yes;
  }

  find(hostingId: string, fileId: string): Promise<HostingFileEntity | null> {
    return this.rows().findOneBy({ hostingId, fileId });
  }

  count(hostingId: string): Promise<number> {
    return this.rows().countBy({ hostingId });
  }

  async add(file: Omit<HostingFileEntity, 'at'>): Promise<void> {
    await this.rows().insert(file);
  }

  async remove(fileId: string): Promise<void> {
    await this.rows().delete({ fileId });
  }

  private rows() {
    return this.database.repository(HostingFileEntity);
  }
}
