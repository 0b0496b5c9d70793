import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Fact } from '@haobang/records';

/** What every version of a catalogue has; its own facts stand in the table of its kind. */
@Entity('catalogue_version')
export class CatalogueVersion {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '条目', en: 'Item', is: 'The first version of the item; it stands for the item itself.', type: 'record' })
  @Column('uuid') itemId: string;
  @Fact({ zh: '版本号', en: 'Version', is: 'Counted within the item from 1.' })
  @Column('integer') versionNo: number;
  @Fact({ zh: '生效日', en: 'Valid from', is: 'The first day on which it is in force.', type: 'date' })
  @Column('date', { nullable: true }) validFrom: string | null;
  @Fact({ zh: '失效日', en: 'Valid until', is: 'The first day on which it is no longer in force; empty while no end is set.', type: 'date' })
  @Column('date', { nullable: true }) validUntil: string | null;
  @Fact({ zh: '失效方式', en: 'Ends as', is: 'What it becomes on that day.', type: 'code', options: [{ code: 'SUPERSEDED', label: { zh: '被新版替代', en: 'Superseded' } }, { code: 'REPEALED', label: { zh: '废止', en: 'Repealed' } }] })
  @Column('text', { nullable: true }) endsAs: string | null;
  @Fact({ zh: '复核期限', en: 'Review by', is: 'The last day by which somebody has to say that it is still right.', type: 'date' })
  @Column('date', { nullable: true }) reviewOn: string | null;
  @Fact({ zh: '上次复核', en: 'Reviewed on', is: 'When somebody last said that it is still right.', type: 'date' })
  @Column('date', { nullable: true }) reviewedOn: string | null;
  @Fact({ zh: '待复核起', en: 'Stale since', is: 'Since when what it rests on has changed; empty again once it is reviewed.', type: 'date' })
  @Column('date', { nullable: true }) staleSince: string | null;
  @Fact({ zh: '复核提醒', en: 'Review called on', is: 'When the review came to the worklist of the unit.', type: 'date' })
  @Column('date', { nullable: true }) reviewCalledOn: string | null;
}

export type VersionFields = Omit<CatalogueVersion, 'recordId'>;

/** The properties that are the catalogue's and no fact of what a version says. */
export const VERSION_PROPERTIES: readonly string[] = ['itemId', 'versionNo', 'validFrom', 'validUntil', 'endsAs', 'reviewOn', 'reviewedOn', 'staleSince', 'reviewCalledOn'] satisfies (keyof VersionFields)[];
