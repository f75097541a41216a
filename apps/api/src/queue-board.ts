import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { secretariatAdministrator } from '@wanchang/identity';
import { ActorResolver, admit, JobQueues, sendProblem, Settings } from '@wanchang/platform';

const BOARD_PATH = '/admin/queues';

/** The board of background jobs, for administrators of the secretariat only. */
export async function serveQueueBoard(app: NestFastifyApplication): Promise<void> {
  const board = new FastifyAdapter();
  board.setBasePath(BOARD_PATH);
  const queues = app.get(JobQueues, { strict: false }).all();
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue)),
    serverAdapter: board,
  });
  const { PUBLIC_URL } = app.get(Settings, { strict: false });
  const resolver = app.get(ActorResolver, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(async (scope) => {
    // Answered here: the board has an answer of its own to errors, which calls every refusal a defect.
    scope.addHook('onRequest', async (request, reply) => {
      try {
        await admit(request, [secretariatAdministrator], resolver, PUBLIC_URL);
      } catch (error) {
        sendProblem(error, request, reply);
      }
    });
    await scope.register(board.registerPlugin() as never, { prefix: BOARD_PATH });
  });
}
