import { Global, Module } from '@nestjs/common';
import { readSettings, type SettingsValues } from './settings';

/** The validated settings, injectable. The class is its own token; its fields are {@link SettingsValues}. */
export abstract class Settings {}
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the token carries the values' type
export interface Settings extends SettingsValues {}

@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => readSettings(process.env) }],
  exports: [Settings],
})
export class SettingsModule {}
