import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { runProgram } from '@wanchang/platform';
import { Logger } from 'nestjs-pino';
import { WorkerModule } from './worker.module';

void runProgram('worker', async () => {
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  return app;
});
