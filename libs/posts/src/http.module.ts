import { Module } from '@nestjs/common';
import { MyRightsController } from './http/my-rights.controller';
import { NominationsController } from './http/nominations.controller';
import { PostActions } from './http/post-actions';
import { PostImportsController } from './http/post-imports.controller';
import { PostsController } from './http/posts.controller';
import { PostsModule } from './posts.module';

@Module({
  imports: [PostsModule],
  controllers: [MyRightsController, NominationsController, PostImportsController, PostsController],
  providers: [PostActions],
})
export class PostsHttpModule {}
