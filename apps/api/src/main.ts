import 'reflect-metadata';
import { createApi, runProgram, serveApiDescription } from '@wanchang/platform';
import { ABOUT } from './about';
import { AppModule } from './app.module';
import { serveQueueBoard } from './queue-board';
import { serveWebApp } from './web-app';

void runProgram('api', async ({ HOST, PORT }) => {
  const app = await createApi(AppModule);
  serveApiDescription(app, ABOUT);
  await serveQueueBoard(app);
  await serveWebApp(app);
  await app.listen(PORT, HOST);
  return app;
});
