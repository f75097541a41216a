import { newId } from '@wanchang/kernel';
import { LoggerModule } from 'nestjs-pino';
import type { IncomingMessage } from 'node:http';
import { Settings } from './config/settings.module';

/** A client's own request id is taken only in this shape, so that it cannot forge log lines. */
export const REQUEST_ID = /^[\w.-]{8,64}$/;

/** JSON lines with the request id; nothing of a body, cookie, query or credential is ever logged. */
export const LoggingModule = LoggerModule.forRootAsync({
  inject: [Settings],
  useFactory: (settings: Settings) => ({
    pinoHttp: {
      level: settings.LOG_LEVEL,
      autoLogging: false,
      quietReqLogger: true,
      genReqId: requestIdOf,
    },
  }),
});

export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
}
