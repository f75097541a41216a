import { LoggerModule } from 'nestjs-pino';
import { Settings } from '../config/settings.module';
import { logOptions } from './log-options';

/** Without its middleware: the request id comes from the ambient context, in jobs as in requests. */
export const LoggingModule = LoggerModule.forRootAsync({
  inject: [Settings],
  useFactory: (settings: Settings) => ({
    forRoutes: [],
    pinoHttp: { ...logOptions(settings.LOG_LEVEL), autoLogging: false, wrapSerializers: false },
  }),
});
