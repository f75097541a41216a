import { ClsServiceManager } from 'nestjs-cls';
import type { LoggerOptions } from 'pino';
import { withoutSecrets } from './secrets';

/** Parts of the framework that tell at every start what is true of every start. */
const CHATTER = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);
const INFO = 30;

/** JSON lines with the request id. Nothing of a body, cookie, query or credential is ever logged. */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    mixin: requestId,
    serializers: { err: serialiseError },
    hooks: {
      logMethod(args, method, severity) {
        if (severity === INFO && isChatter(args[0])) return;
        method.apply(this, args);
      },
    },
  };
}

/** Of the request or the job that the line comes from; lines between requests have none. */
function requestId(): object {
  const cls = ClsServiceManager.getClsService();
  const id: unknown = cls.isActive() ? cls.get('requestId') : undefined;
  return id === undefined ? {} : { requestId: id };
}

/** Only what finds the defect: drivers hang values, commands and whole requests on their errors. */
function serialiseError(thrown: unknown): object {
  const { name, message, stack, cause } = withoutSecrets(thrown);
  const { code } = Object(thrown) as { code?: unknown };
  return {
    type: name,
    message,
    stack,
    ...(typeof code === 'string' && { code }),
    ...(cause !== undefined && { cause: serialiseError(cause) }),
  };
}

function isChatter(fields: unknown): boolean {
  const { context } = Object(fields) as { context?: string };
  return context !== undefined && CHATTER.has(context);
}
