import { type Answer, type Body, SPECIMEN_CARDS, type SampleAreaApp } from './sample-area.testing.js';

/** One as far along as a test needs it, through the verbs. */
export async function givenSpecimenCard(t: SampleAreaApp, of: { status?: 'REGISTERED' | 'IN_PROGRESS' | 'DONE'; body?: Body } = {}): Promise<Answer> {
  const { status = 'REGISTERED' } = of;
  let record = (await t.http().post(SPECIMEN_CARDS).set(await t.as('clerk')).send({ title: '样本一份', content: '按约定办理', ...of.body }).expect(201)).body as Answer;
  if (status !== 'REGISTERED') record = await t.does(await t.as('handler'), record.id, 'start');
  if (status === 'DONE') record = await t.does(await t.as('handler'), record.id, 'finish', { outcome: 'done' });
  return record;
}
