import { Injectable } from '@nestjs/common';
import { Charters } from '../persistence/charters';
import type { CharterDto, CharterVersionDto } from './answers/charter.dto';

/** The charter and its versions, open to everyone (R16.1). */
@Injectable()
export class ReadCharter {
  constructor(private readonly charters: Charters) {}

  async current(): Promise<CharterDto> {
    return this.execute(await this.charters.currentNumber());
  }

  /** @throws DomainError admission.charter-not-found */
  async execute(number: number): Promise<CharterDto> {
    const { title, body, effectiveFrom } = await this.charters.get(number);
    const current = number === (await this.charters.currentNumber());
    return { number, title, body, effectiveFrom, current };
  }

  async list(): Promise<CharterVersionDto[]> {
    const currentNumber = await this.charters.currentNumber();
    return (await this.charters.list()).map(({ number, title, effectiveFrom }) => ({
      ...{ number, title, effectiveFrom },
      current: number === currentNumber,
    }));
  }
}
