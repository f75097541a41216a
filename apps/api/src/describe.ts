import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '@wanchang/platform';
import { ABOUT } from './about';
import { AppModule } from './app.module';

/** Prints the OpenAPI document without starting anything: no database, no port. */
async function describe(): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  process.stdout.write(`${JSON.stringify(describeApi(app, ABOUT), null, 2)}\n`);
}

void describe();
