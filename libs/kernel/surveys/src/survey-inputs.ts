import { Fact } from '@haobang/records';

export class DesignSurvey {
  @Fact({ zh: '名称', en: 'Title', is: 'What the survey is called, on the form too.', required: true, max: 100, example: '2024年第三季度营商环境满意度调查' }) title: string;
  @Fact({ zh: '评价期起', en: 'Period from', is: 'First day of the period that it asks about.', type: 'date', required: true, example: '2024-01-01' }) periodFrom: string;
  @Fact({ zh: '评价期止', en: 'Period to', is: 'Last day of that period.', type: 'date', required: true, example: '2024-03-31' }) periodTo: string;
  @Fact({ zh: '每层抽样数', en: 'Drawn per cell', is: 'How many of each cell are drawn.', type: 'integer', required: true, min: 1, max: 500, example: 12 }) perCell: number;
  @Fact({ zh: '答卷截止日', en: 'Closes on', is: 'Last day on which links open the form.', type: 'date', required: true, example: '2099-12-30' }) closesOn: string;
  @Fact({ zh: '第三方机构', en: 'Third party', is: 'The unit that does the field work.', type: 'unit', required: true }) fieldUnitId: number;
}

export class DrawSample {
  @Fact({ zh: '随机种子', en: 'Seed', is: 'A number that nobody could choose, such as that of a public lottery drawn after the frame was frozen.', required: true, min: 6, max: 100, example: '2024-128 07 11 16 22 29 31 04' }) seed: string;
  @Fact({ zh: '种子来源', en: 'Origin of the seed', is: 'Where everybody can read it up.', required: true, max: 200, example: '中国福利彩票双色球第2024128期开奖号码' }) seedOrigin: string;
}

/** What follows is put in by the service, never by a client. */
export interface Frozen {
  frame: { hash: string; size: number; cells: readonly { no: number; targetId: number; cell: string; size: number }[]; targets: readonly number[] };
}
export interface Drawn extends DrawSample {
  /** Drawn ids by number of cell. */
  drawn: readonly { no: number; count: number }[];
}
export interface Invited {
  /** Answers that are there already. */
  answered: number;
}
export interface Closed {
  answers: number;
}
export interface Cleaned {
  valid: number;
  invalid: { 'not-concerned': number; contradictory: number; duplicate: number };
}
export interface Published {
  /** Valid answers by cell, hidden ones among them; what is hidden is not kept. */
  cells: readonly { no: number; valid: number; satisfied: number }[];
}

/** The counts for `publish`, readable and not written down: an event that logs its input logs nothing of what is hidden. */
export function publishedInput(cells: Published['cells']): Published {
  return Object.defineProperty({}, 'cells', { value: cells, enumerable: false }) as Published;
}
