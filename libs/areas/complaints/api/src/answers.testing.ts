import { startOfDay } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { systemContext } from '@haobang/http';
import { type Acting, type Kind, RecordHistories } from '@haobang/records';
import { ARTICLE_CORPUS } from './article-corpus.js';
import { ArticleIndex } from './article-index.js';
import { article } from './article.kind.js';
import type { ComplaintsApp } from './complaints.testing.js';

const person = (role: string, unitId: number, n: string): Acting => ({ id: `00000000-0000-4000-8000-0000000000${n}`, kind: 'staff', name: role, unitId, roles: new Map([[role, [unitId]]]), may: () => true });

/** The corpus, published on a day through the verbs, and indexed; the code of each article is its id in another system. @returns id by code */
export async function givenCorpus(t: ComplaintsApp, publishedOn = '2024-05-06'): Promise<Map<string, string>> {
  const at = startOfDay(publishedOn);
  const step = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
  await t.db.database.transaction(async (tx) => {
    await t.app.get(RecordHistories).writeIn({ ...systemContext(t.clock.now()), tx }, article as Kind, ARTICLE_CORPUS.map(({ code, question, unit, ...said }) => {
      const unitId = t.unit(unit);
      const [author, head] = [person('handler', unitId, '01'), person('unitHead', unitId, '02')];
      return {
        id: uuidV7(step(9).getTime()), registeredUnitId: unitId, externalSystem: 'corpus', externalId: code,
        register: { acting: author, effectiveAt: step(9), recordedAt: step(9), input: { title: question, answer: said.answer, keywords: said.keywords, category: said.category, sourceDocument: said.source, sourceClause: said.clause } },
        verbs: [{ verb: 'submit', acting: author, effectiveAt: step(10), recordedAt: step(10) }, { verb: 'publish', acting: head, effectiveAt: step(11), recordedAt: step(11) }],
      };
    }));
  });
  await t.app.get(ArticleIndex).index();
  const rows = await t.db.owner.query<{ id: string; code: string }>(`select id, external_id as code from record where external_system = 'corpus'`);
  return new Map(rows.map(({ id, code }) => [code, id]));
}
