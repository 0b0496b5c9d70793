import { Injectable } from '@nestjs/common';
import { seedCalendar } from '@haobang/clock';
import type { WriteContext } from '@haobang/http';
import { defineKind, type Kind, type Label, RecordsModule, setEventHashKey } from '@haobang/records';
import { useTestApp } from '@haobang/testing';
import type { Served } from './frame.rules.js';
import { type MadeOf, type SubjectName, SurveyArea } from './survey-area.js';
import { surveyControllerOf } from './survey-controller.js';
import { surveyTrait } from './survey-trait.js';
import { SurveysModule } from './surveys.module.js';

// A toy area: readers of a library's branches are asked how they like them.

export const poll = defineKind({
  ...surveyTrait,
  kind: 'poll', plural: 'polls', area: 'library', prefix: 'WJ', label: { zh: '读者问卷', en: 'Poll' }, labelPlural: { zh: '读者问卷', en: 'Polls' }, measures: [1],
});
/** Another kind of surveys beside it, whose links open nothing of the first. */
export const quiz = defineKind({
  ...surveyTrait,
  kind: 'quiz', plural: 'quizzes', area: 'library', prefix: 'WD', label: { zh: '知识问答', en: 'Quiz' }, labelPlural: { zh: '知识问答', en: 'Quizzes' }, measures: [1],
});

/** Branches 11, 12 and 13; the last has no readers. */
export const BRANCHES = [11, 12, 13];
export const FIELD_UNIT = 90;

/** Readers stand in a table of the test. */
@Injectable()
class Readers extends SurveyArea {
  async frame(w: WriteContext): Promise<MadeOf> {
    return { served: await w.tx.query<Served>('select reader_id as "subjectId", branch as "targetId", age as cell from toy_reader'), targets: BRANCHES };
  }

  subjects(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectName>> {
    return Promise.resolve(new Map(ids.map((id) => [id, { name: `读者${id.slice(0, 4)}`, address: null }])));
  }

  target(id: number): Promise<Label | undefined> {
    return Promise.resolve(BRANCHES.includes(id) ? { zh: `${id}号分馆`, en: `Branch ${id}` } : undefined);
  }
}

const QUESTIONS = [{ zh: '环境', en: 'The rooms' }, { zh: '藏书', en: 'The books' }, { zh: '服务', en: 'The desk' }];

/** The library on a cloned database, on Thursday 2024-05-09 at 09:00. */
export const usePolls = () =>
  useTestApp({
    prepare: async (db, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await db.owner.query('create table toy_reader (reader_id uuid not null, branch integer not null, age text not null); grant select on toy_reader to haobang_test_app');
      await seedCalendar(db.owner, clock.now());
    },
    imports: () => [RecordsModule.forKinds([poll as Kind, quiz as Kind]), SurveysModule],
    controllers: [surveyControllerOf(poll as Kind, { area: Readers, questions: QUESTIONS }), surveyControllerOf(quiz as Kind, { area: Readers, questions: [] })],
    providers: [Readers],
  });
