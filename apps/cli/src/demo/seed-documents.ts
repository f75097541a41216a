import type { INestApplicationContext } from '@nestjs/common';
import { chineseDay, Paper } from '@wanchang/documents';
import type { MemberActor } from '@wanchang/membership';
import {
  AcceptNda,
  OpenDocument,
  ProvideDocument,
  SetReleaseRule,
  WriteNda,
  type ReaderRight,
} from '@wanchang/room-documents';
import type { SeededRoom } from './seed-rooms';
import { seedColleague } from './seed-units';

const NDA = `（示例）一、接收方仅为本次洽谈之目的使用所披露的文件。
二、未经披露方书面同意，不得向任何第三方披露、复制或传播文件内容。
三、本承诺自接受之日起三年内有效。`;

const OPEN = { right: 'view', confidential: false } as const;

/** What one person lays into a room of the demo. */
class Folder {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly room: SeededRoom,
  ) {}

  write(): Promise<void> {
    const writing = this.app.get(WriteNda, { strict: false });
    return writing.execute(this.room.id, NDA, this.room.seller.actor);
  }

  async accept(): Promise<void> {
    const accepting = this.app.get(AcceptNda, { strict: false });
    await accepting.execute(this.room.id, 1, this.room.buyer.actor);
  }

  /** Returns its id. */
  async paper(
    title: string,
    access: { right: ReaderRight; confidential: boolean },
    by: MemberActor = this.room.seller.actor,
  ): Promise<string> {
    const file = await aPaper(title);
    return this.providing().first(this.room.id, file, { title, ...access }, by);
  }

  async version(id: string, title: string): Promise<void> {
    await this.providing().next(this.room.id, id, await aPaper(title), this.room.seller.actor);
  }

  async table(title: string): Promise<void> {
    const bytes = Buffer.from('\ufeff部件,数量,材质\r\n阀体,1,WCB\r\n阀杆,1,2Cr13\r\n');
    const file = { name: `${title}.csv`, bytes };
    const access = { title, right: 'none', confidential: false } as const;
    await this.providing().first(this.room.id, file, access, this.room.seller.actor);
  }

  async look(id: string): Promise<void> {
    const opening = this.app.get(OpenDocument, { strict: false });
    await opening.view(this.room.id, id, 1, this.room.buyer.actor);
  }

  private providing() {
    return this.app.get(ProvideDocument, { strict: false });
  }
}

type Stage = (folder: Folder, app: INestApplicationContext, room: SeededRoom) => Promise<void>;

const STAGES: readonly Stage[] = [
  async (folder) => {
    await folder.write();
    await folder.accept();
    const secret = await folder.paper('生产工艺说明（示例）', {
      right: 'view',
      confidential: true,
    });
    await folder.look(secret);
    const open = await folder.paper('技术协议（示例）', { right: 'download', confidential: false });
    await folder.version(open, '技术协议（示例）修订');
    await folder.table('部件清单（示例）');
  },
  async (folder) => {
    await folder.write();
    await folder.paper('检测报告（示例）', { right: 'download', confidential: true });
  },
  async (folder, app, { seller }) => {
    const rule = app.get(SetReleaseRule, { strict: false });
    const colleague = await seedColleague(app, seller, '示例·技术员');
    await rule.execute(true, seller.actor);
    await folder.paper('安装图纸（示例）', OPEN, colleague);
    await rule.execute(false, seller.actor);
  },
];

/** Documents at every stage, in the first rooms: behind an undertaking, open, in versions, waiting for release. */
export async function seedDocuments(
  app: INestApplicationContext,
  rooms: readonly SeededRoom[],
): Promise<void> {
  for (const [at, stage] of STAGES.entries()) {
    const room = rooms[at];
    if (room) await stage(new Folder(app, room), app, room);
  }
}

async function aPaper(title: string): Promise<{ name: string; bytes: Buffer }> {
  const at = new Date();
  const options = { title, at, footnote: '示例数据：此文件为虚构，仅用于演示' };
  const bytes = await Paper.render(options, (paper) => {
    paper.text(title, { align: 'center', font: 'title' }).skip(1);
    paper.paragraph('本文件为虚构的示例，仅用于演示洽谈室中的文件。');
    paper.heading('一、适用范围').paragraph('公称通径 DN50 至 DN300，公称压力 PN16 至 PN40。');
    paper.heading('二、验收').paragraph('按双方约定的图纸和标准逐台检验，附出厂检验记录。');
    paper.skip(1).text(chineseDay(at), { align: 'right' });
  });
  return { name: `${title}.pdf`, bytes };
}
