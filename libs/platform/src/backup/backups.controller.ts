import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Settings } from '../config/settings';
import { column, defineStatement, nullable } from '../database/statement';
import { Database } from '../database/database';

const SHOWN = 14;

const LAST = defineStatement(
  'platform.last-backups',
  {
    id: column.uuid,
    takenAt: nullable(column.instant),
    bytes: nullable(column.double),
    rows: nullable(column.double),
    files: nullable(column.integer),
    encrypted: column.boolean,
    provenAt: nullable(column.instant),
    problem: nullable(column.text()),
    at: column.instant,
  },
  `SELECT id, taken_at AS "takenAt", bytes::float8 AS bytes, rows::float8 AS rows, files, encrypted,
          proven_at AS "provenAt", problem, created_at AS at
     FROM backups ORDER BY created_at DESC, id LIMIT ${SHOWN}`,
);

export class BackupDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Date, nullable: true, description: 'the one moment that its rows are of' })
  takenAt!: Date | null;

  @ApiProperty({ type: Number, nullable: true })
  bytes!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  rows!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  files!: number | null;

  @ApiProperty()
  encrypted!: boolean;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'when it had been restored into a throw-away database',
  })
  provenAt!: Date | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'why there is none of that night, or why it could not be restored',
  })
  problem!: string | null;

  @ApiProperty({ type: Date })
  at!: Date;
}

export class BackupListDto {
  @ApiProperty({ type: 'integer', description: 'so many are kept; 0: none are made' })
  kept!: number;

  @ApiProperty({ type: [BackupDto] })
  items!: BackupDto[];
}

@ApiTags('operations')
@Controller('api/v1/backups')
export class BackupsController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ summary: `The last ${SHOWN} nightly backups, newest first` })
  @ApiOkResponse({ type: BackupListDto })
  async list(): Promise<BackupListDto> {
    return { kept: this.settings.BACKUP_KEEP, items: await this.database.query(LAST) };
  }
}
