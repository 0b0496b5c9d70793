import { it, describe } from '@jest/globals';
import type { Actor } from '@haobang/http';
import { systemContext } from '@haobang/http';
import { uuidV7 } from '@haobang/database';
import { actingOf } from './acting.js';
import { RecordHistories } from './record-histories.js';
import { libraryCard, useLibrary } from './library-card.toy.js';
describe('bench', () => {
  const t = useLibrary();
  it('writes', async () => {
    const p = (role: string, unitId: number): Actor => ({ kind: 'staff', id: uuidV7(), name: role, unitId, roles: [{ role, unitId }], scopes: null, units: [unitId] });
    const [c, h, d] = [actingOf(p('clerk', 2)), actingOf(p('handler', 2)), actingOf(p('dispatcher', 1))];
    void d;
    const hs = Array.from({ length: 12000 }, (_, i) => {
      let at = Date.parse('2024-01-02T01:00Z') + i * 20 * 60000;
      const s = (verb: string, input?: object) => { at += 3600_000 * 7; return { verb, acting: h, input, effectiveAt: new Date(at), recordedAt: new Date(at) }; };
      return { registeredUnitId: 2, register: { acting: c, input: { holder: `读者${i}关于某某事项的较长的标题文字`, category: 'adult', phone: '13800138000' }, effectiveAt: new Date(at), recordedAt: new Date(at) },
        verbs: [s('issue'), s('lend', { book: 'a' }), s('lend', { book: 'b' }), s('giveBack'), s('lend', { book: 'c' }), s('giveBack')] };
    });
    const start = Date.now();
    const r = await t.app.get(RecordHistories).write(systemContext(new Date()), libraryCard as never, hs, { onChunk: (w) => console.log(w.length, Date.now() - start) });
    console.log(r, Date.now() - start, JSON.stringify((globalThis as any).T));
  }, 300000);
});
