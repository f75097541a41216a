import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import type { ApprovalAction } from './domain/action';
import type { DecisionContent } from './domain/content';

export interface DecisionNow {
  /** The room or the request that it stands at. */
  readonly subjectId: string;
  readonly content: DecisionContent;
}

/**
 * What a library above does when its unit has decided. It registers itself with {@link DecisionHandlers} when the program
 * starts; this library calls nothing above it by name.
 */
export interface DecisionHandler<Request extends object = object, Outcome = unknown> {
  readonly action: ApprovalAction;
  /**
   * Holds what it is about until the transaction ends, and says what the decision comes to at this moment. Writes nothing.
   * @throws DomainError when it cannot be made any more
   */
  read(request: Request, actor: MemberActor): Promise<DecisionNow>;
  /** Does it, in the ambient transaction. */
  perform(request: Request, actor: MemberActor): Promise<Outcome>;
}

/** Who performs what. */
@Injectable()
export class DecisionHandlers {
  private readonly handlers = new Map<ApprovalAction, DecisionHandler>();

  /** @throws TypeError for an action that has one */
  register<Request extends object>(handler: DecisionHandler<Request>): void {
    if (this.handlers.has(handler.action))
      throw new TypeError(`two handlers perform ${handler.action}`);
    this.handlers.set(handler.action, handler);
  }

  /** @throws TypeError for an action without one */
  of(action: ApprovalAction): DecisionHandler {
    const handler = this.handlers.get(action);
    if (!handler) throw new TypeError(`nothing performs ${action}`);
    return handler;
  }
}
