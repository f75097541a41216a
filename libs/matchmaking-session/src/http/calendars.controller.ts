import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, IdParam, visitor } from '@wanchang/platform';
import { PersonalCalendar } from '../queries/personal-calendar.query';

@ApiTags('conference')
@Controller('api/v1/calendars')
@Allow(visitor)
export class CalendarsController {
  constructor(private readonly calendar: PersonalCalendar) {}

  @Get(':address')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'A delegate’s own calendar (RFC 5545), by its secret address' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  read(@IdParam('address') address: string): Promise<string> {
    return this.calendar.execute(address);
  }
}
