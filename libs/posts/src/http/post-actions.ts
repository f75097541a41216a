import { Injectable } from '@nestjs/common';
import { AppointPost } from '../use-cases/appoint-post';
import { EndPost } from '../use-cases/end-post';
import { RenewPost } from '../use-cases/renew-post';
import { SucceedPost } from '../use-cases/succeed-post';

/** What the secretariat records about posts. */
@Injectable()
export class PostActions {
  constructor(
    readonly appoint: AppointPost,
    readonly succeed: SucceedPost,
    readonly end: EndPost,
    readonly renew: RenewPost,
  ) {}
}
