import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam } from '@wanchang/platform';
import { TableScanAnswerDto } from '../queries/answers/table-scan.dto';
import { ScanTable } from '../use-cases/scan-table';
import { TableScansDto } from './table-scans.requests';

/** The codes on the tables. */
@ApiTags('conference')
@Controller('api/v1/matchmaking-sessions')
@Allow(activeMember)
export class TableScansController {
  constructor(private readonly scan: ScanTable) {}

  @Post(':id/table-scans')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Say that I sit at this table; also what a phone kept while it had no network',
  })
  @ApiOkResponse({ type: [TableScanAnswerDto] })
  async scans(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { scans }: TableScansDto,
  ): Promise<TableScanAnswerDto[]> {
    const kept = scans.map(({ deviceAt, ...one }) => ({ ...one, deviceAt: new Date(deviceAt) }));
    const answers = await this.scan.execute(id, kept, actor);
    return answers.map(
      ({ nonce, result, hall, label, startsAt, endsAt, memberName, atHall, atTable }) => ({
        ...{ nonce, result, hall, table: label, startsAt, endsAt, memberName },
        ...{ meetingHall: atHall, meetingTable: atTable },
      }),
    );
  }
}
