import { DefaultNamingStrategy } from 'typeorm';

/** A property `createdAt` is the column `created_at`, so that entities name no column twice. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
