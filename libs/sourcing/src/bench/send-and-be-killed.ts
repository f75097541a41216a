import { NestFactory } from '@nestjs/core';
import type { MemberActor } from '@wanchang/membership';
import { SendRfq } from '../use-cases/send-rfq';
import { BenchModule } from './bench.module';

/** Sends request `argv[2]` for the actor `argv[3]`; says when it begins, and is killed by whoever listens. */
async function main(): Promise<void> {
  const [rfqId, actor] = process.argv.slice(2);
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  process.send!('begins');
  await app.get(SendRfq).execute(rfqId!, JSON.parse(actor!) as MemberActor);
  process.send!('done');
  await app.close();
}

void main();
