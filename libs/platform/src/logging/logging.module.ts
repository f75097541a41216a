import { LoggerModule } from 'nestjs-pino';
import { destination } from 'pino';
import { Settings } from '../config/settings';
import { logOptions } from './log-options';

/**
 * Without its middleware: the request id comes from the ambient context, in jobs as in requests. Lines are written
 * at once: pino would otherwise flush the last of them at exit, and try for ever when they are not read any more.
 */
export const LoggingModule = LoggerModule.forRootAsync({
  inject: [Settings],
  useFactory: (settings: Settings) => ({
    forRoutes: [],
    pinoHttp: [
      { ...logOptions(settings.LOG_LEVEL), autoLogging: false, wrapSerializers: false },
      destination({ dest: 1, sync: true }),
    ],
  }),
});
