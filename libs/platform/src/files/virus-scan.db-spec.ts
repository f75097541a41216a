import { createServer, type Server } from 'node:net';
import { createTestContext, type TestContext } from '../testing';
import { Files } from './files';

const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const upload = (text: string) => ({ name: '报价.csv', bytes: Buffer.from(text) });

let context: TestContext;
let clamd: Server;
const keep = (text: string) => context.get(Files).keep(upload(text), ['spreadsheet'], null);

/** Answers as ClamAV does: after the null chunk, with what it found in the stream. */
beforeAll(async () => {
  clamd = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
      const found = received.includes('worm') ? 'Test.Worm FOUND' : 'OK';
      socket.end(`stream: ${found}\0`);
    });
  });
  await new Promise<void>((done) => clamd.listen(0, '127.0.0.1', done));
  const { port } = clamd.address() as { port: number };
  process.env.CLAMAV_URL = `tcp://127.0.0.1:${port}`;
  context = await createTestContext([]);
});
afterAll(async () => {
  delete process.env.CLAMAV_URL;
  await context?.close();
  clamd.close();
});

it('refuses the test virus without any scanner, wherever it stands in the file', async () => {
  await expect(keep(`品名,单价\n${EICAR},1\n`)).rejects.toMatchObject({
    code: 'platform.file-infected',
    args: { name: 'EICAR' },
  });
});

it('keeps what the scanner passes, and refuses what it names', async () => {
  expect(await keep('品名,单价\n球阀,1\n')).toMatchObject({ name: '报价.csv' });
  await expect(keep('品名,单价\nworm,1\n')).rejects.toMatchObject({
    code: 'platform.file-infected',
    args: { name: 'Test.Worm' },
  });
});

it('keeps nothing while the scanner is away', async () => {
  await new Promise((done) => clamd.close(done));
  await expect(keep('品名,单价\n球阀,2\n')).rejects.toMatchObject({
    code: 'platform.unavailable',
  });
});
