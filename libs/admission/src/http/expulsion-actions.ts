import { Injectable } from '@nestjs/common';
import { AttachToExpulsion } from '../use-cases/attach-to-expulsion';
import { DecideExpulsion } from '../use-cases/decide-expulsion';
import { DropExpulsion } from '../use-cases/drop-expulsion';
import { NotifyExpulsion } from '../use-cases/notify-expulsion';
import { OpenExpulsion } from '../use-cases/open-expulsion';
import { SettleAppeal } from '../use-cases/settle-appeal';

/** What the secretariat and the officers do with a case of expulsion. */
@Injectable()
export class ExpulsionActions {
  constructor(
    readonly open: OpenExpulsion,
    readonly attach: AttachToExpulsion,
    readonly notify: NotifyExpulsion,
    readonly decide: DecideExpulsion,
    readonly settle: SettleAppeal,
    readonly drop: DropExpulsion,
  ) {}
}
