import { Injectable } from '@nestjs/common';
import { OtherNames } from '../persistence/other-names';

/** The other names that the secretariat keeps, the last changed first. */
@Injectable()
export class OtherNameList {
  constructor(private readonly names: OtherNames) {}

  execute() {
    return this.names.all();
  }
}
