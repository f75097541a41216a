import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RequestWithActor } from './access.guard';

/** The actor of the request; null only behind `@Allow(visitor)`. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<RequestWithActor>().actor ?? null,
);
