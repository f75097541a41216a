import { Module } from '@nestjs/common';
import { AnnounceEndingsProcessor } from './jobs/announce-endings.processor';
import { PostsModule } from './posts.module';

@Module({ imports: [PostsModule], providers: [AnnounceEndingsProcessor] })
export class PostsJobsModule {}
