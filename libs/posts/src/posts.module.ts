import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@wanchang/documents';
import { IdentityModule } from '@wanchang/identity';
import { MembershipModule } from '@wanchang/membership';
import { postsEntities } from './persistence/entities';
import { Posts } from './persistence/posts';
import { ListNominations } from './queries/list-nominations.query';
import { ListPosts } from './queries/list-posts.query';
import { PreviewPosts } from './queries/preview-posts.query';
import { ReadLetter } from './queries/read-letter.query';
import { AnnounceEndings } from './use-cases/announce-endings';
import { AppointPost } from './use-cases/appoint-post';
import { EndPost } from './use-cases/end-post';
import { ImportPosts } from './use-cases/import-posts';
import { NominateLiaison } from './use-cases/nominate-liaison';
import { RenewPost } from './use-cases/renew-post';
import { SettleNomination } from './use-cases/settle-nomination';
import { SucceedPost } from './use-cases/succeed-post';
import './posts.home';

const providers = [
  AnnounceEndings,
  AppointPost,
  EndPost,
  ImportPosts,
  ListNominations,
  ListPosts,
  NominateLiaison,
  Posts,
  PreviewPosts,
  ReadLetter,
  RenewPost,
  SettleNomination,
  SucceedPost,
];

@Module({
  imports: [
    TypeOrmModule.forFeature(postsEntities),
    IdentityModule,
    DocumentsModule,
    MembershipModule,
  ],
  providers,
  exports: providers,
})
export class PostsModule {}
