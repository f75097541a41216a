import { Module } from '@nestjs/common';
import { SessionWeightsController } from './http/session-weights.controller';
import { SessionWeightsModule } from './session-weights.module';

@Module({ imports: [SessionWeightsModule], controllers: [SessionWeightsController] })
export class SessionWeightsHttpModule {}
