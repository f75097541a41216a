import { Module } from '@nestjs/common';
import { MatchesController } from './http/matches.controller';
import { MatchmakingModule } from './matchmaking.module';

@Module({ imports: [MatchmakingModule], controllers: [MatchesController] })
export class MatchmakingHttpModule {}
