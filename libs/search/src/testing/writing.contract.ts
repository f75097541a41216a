import type { DocumentVersion, SearchDocument } from '../search-document';
import { aDocument, sourceOf } from './a-document';
import type { EngineUnderTest } from './engine-under-test';

export function writingContract(subject: EngineUnderTest): void {
  const upsert = (...documents: SearchDocument[]) => subject.engine.upsert(documents);
  const remove = (...entries: DocumentVersion[]) => subject.engine.remove(entries);
  const versions = async () => {
    const all: DocumentVersion[] = [];
    for await (const batch of subject.engine.versions()) all.push(...batch);
    return all.map(({ id, version }) => ({ id, version }));
  };
  const old = aDocument({ version: 1, title: '旧螺母' });
  const { id } = old;
  const current = { ...old, version: 2, title: '新螺母' };

  describe('writing', () => {
    it('replaces a document with its newer version', async () => {
      await upsert(old);
      await upsert(current);
      expect(await subject.find('新螺母')).toEqual([id]);
      expect(await versions()).toEqual([{ id, version: 2 }]);
    });

    it('ignores an older version that arrives late', async () => {
      await upsert(current);
      await upsert(old);
      await remove(old);
      expect(await versions()).toEqual([{ id, version: 2 }]);
      expect(await subject.find('新螺母')).toEqual([id]);
    });

    it('lets the last of two writes of one version win', async () => {
      await upsert(current);
      await remove(current);
      expect(await subject.find('螺母')).toEqual([]);
      await upsert(current);
      expect(await subject.find('螺母')).toEqual([id]);
    });

    it('keeps out what was removed until a newer version comes', async () => {
      await upsert(old);
      await remove(current);
      await upsert(old);
      expect(await subject.find('')).toEqual([]);
      expect(await versions()).toEqual([]);
      await upsert({ ...current, version: 3 });
      expect(await subject.find('')).toEqual([id]);
    });

    it('remembers the removal of what it never held', async () => {
      await remove(current);
      await upsert(old);
      expect(await subject.find('')).toEqual([]);
    });

    it('takes the newest of several versions written at once', async () => {
      await upsert(current, old);
      expect(await versions()).toEqual([{ id, version: 2 }]);
    });

    it('ends with the highest version whoever writes at the same time', async () => {
      const others = Array.from({ length: 20 }, () => aDocument());
      const rounds = Array.from({ length: 8 }, (_, version) =>
        [old, ...others].map((document) => ({ ...document, version: version + 1 })),
      );
      await Promise.all(rounds.map((round, at) => upsert(...(at % 2 ? round : round.reverse()))));
      expect(new Set((await versions()).map(({ version }) => version))).toEqual(new Set([8]));
    });

    it('bears empty texts, no industry and very long texts', async () => {
      const empty = aDocument({ title: '', attributes: '', description: '', industryCodes: [] });
      const long = aDocument({
        title: `${'长'.repeat(300)}\u0000\ud800'\\`,
        description: '描述x1 '.repeat(20_000),
      });
      await upsert(empty, long);
      expect((await subject.find('')).sort()).toEqual([empty.id, long.id].sort());
      expect(await subject.find('描述')).toEqual([long.id]);
    });

    it('writes nothing for nothing', async () => {
      await upsert();
      await remove();
      expect(await versions()).toEqual([]);
    });
  });

  describe('rebuilding', () => {
    const stranger = aDocument({ title: '陌生螺母' });

    it('drops what the source does not have', async () => {
      await upsert(stranger, old);
      await subject.engine.rebuild(sourceOf(old));
      expect(await subject.find('螺母')).toEqual([id]);
      expect(await versions()).toEqual([{ id, version: 1 }]);
    });

    it('replaces what was there before, regardless of its version: the rows may come from a backup', async () => {
      await upsert({ ...current, version: 9 });
      await subject.engine.rebuild(sourceOf(old));
      expect(await subject.find('旧螺母')).toEqual([id]);
    });

    it('answers from the index as it was, or newer, while it runs', async () => {
      await upsert(old);
      async function* source() {
        expect(await subject.find('旧螺母')).toEqual([id]);
        yield [current];
        expect(await subject.find('螺母')).toEqual([id]);
      }
      await subject.engine.rebuild(source());
      expect(await subject.find('新螺母')).toEqual([id]);
    });

    it('keeps what was written and removed since it began', async () => {
      const [added, changed, removed] = [
        aDocument({ title: '甲' }),
        aDocument({ title: '乙' }),
        aDocument({ title: '丙' }),
      ];
      await upsert(changed, removed, stranger);
      async function* source() {
        await upsert(added, { ...changed, version: 2, title: '乙新' });
        await remove(removed);
        yield [changed, removed];
      }
      await subject.engine.rebuild(source());
      const held = await versions();
      expect(held).toHaveLength(2);
      expect(held).toContainEqual({ id: added.id, version: 1 });
      expect(held).toContainEqual({ id: changed.id, version: 2 });
      expect(await subject.find('乙新')).toEqual([changed.id]);
    });

    it('leaves the index usable when the source fails', async () => {
      await upsert(old);
      async function* broken() {
        yield [aDocument()];
        throw new Error('the source broke');
      }
      await expect(subject.engine.rebuild(broken())).rejects.toThrow('the source broke');
      expect(await subject.find('旧螺母')).toEqual([id]);
    });
  });
}
