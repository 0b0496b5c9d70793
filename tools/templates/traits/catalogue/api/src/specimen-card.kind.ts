import { Column, Entity, PrimaryColumn } from 'typeorm';
import { catalogueTrait, type VersionFields } from '@haobang/catalogue';
import { defineKind, Fact, type RecordState } from '@haobang/records';

@Entity('sample_area_specimen_card')
export class SpecimenCard {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '内容', en: 'Content', is: 'What it says.', type: 'longText' })
  @Column('text') content: string;
}
type SpecimenCardFacts = Omit<SpecimenCard, 'recordId'>;

export class DraftSpecimenCard {
  @Fact({ zh: '名称', en: 'Title', is: 'What it is called.', required: true, max: 200, example: '样本一份' }) title: string;
  @Fact({ zh: '内容', en: 'Content', is: 'What it says.', type: 'longText', required: true }) content: string;
}

/** 样本: versions of an item, one in force on any day, published by another person than the author, reviewed each half year. */
export const specimenCard = defineKind({
  kind: 'specimen-card', plural: 'specimen-cards', area: 'sample-area', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
  ...catalogueTrait({
    draft: DraftSpecimenCard, title: (input) => input.title, facts: (input): SpecimenCardFacts => ({ content: input.content }),
    by: { author: { handler: 'lead' }, publisher: { unitHead: 'lead' }, voider: { supervisor: 'any' } }, reviewDays: 180,
  }),
  own: SpecimenCard,
  search: (record: RecordState<VersionFields & SpecimenCardFacts>) => [record.fields.content],
});
