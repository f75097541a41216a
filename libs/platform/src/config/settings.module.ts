import { Global, Module } from '@nestjs/common';
import { readSettings, type SettingsValues } from './settings';

/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- the class is only a token for the values */
/** The validated settings, injectable; its fields are {@link SettingsValues}. */
export abstract class Settings {}
export interface Settings extends SettingsValues {}
/* eslint-enable @typescript-eslint/no-unsafe-declaration-merging */

@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => readSettings(process.env) }],
  exports: [Settings],
})
export class SettingsModule {}
