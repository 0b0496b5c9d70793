import type { Type } from '@nestjs/common';
import { Fact } from '@haobang/records';
import { COACHING_MODES, type PoolCodes } from './pool-entry.js';

export interface RegisterEntry {
  title?: string;
  enterpriseId: string;
  pool: string;
  tier?: string;
  origin?: string;
  remark?: string;
}
export interface TierFrom {
  tier: string;
  sinceOn?: string;
}
export interface ExitEntry {
  exitReason: string;
}

/** What asks for codes of the kind, made for it; the registration is named after the kind, since documents tell classes by name. */
export function poolInputsOf(kind: string, { pools, tiers, exitReasons }: PoolCodes): { Register: Type<RegisterEntry>; SetTier: Type<TierFrom>; Exit: Type<ExitEntry> } {
  class Register {
    @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', required: true, max: 200, example: '成长型企业入库线索' }) title: string;
    @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise that is to be coached.', type: 'enterprise', required: true }) enterpriseId: string;
    @Fact({ zh: '培育库', en: 'Pool', is: 'The pool that it belongs to.', type: 'code', options: pools, required: true, example: pools[0]!.code }) pool: string;
    @Fact({ zh: '梯度', en: 'Tier', is: 'The step or category within the pool.', type: 'code', options: tiers }) tier?: string;
    @Fact({ zh: '线索来源', en: 'Origin', is: 'Where the lead came from.' }) origin?: string;
    @Fact({ zh: '情况说明', en: 'Remark', is: 'What speaks for it.', type: 'longText' }) remark?: string;
    @Fact({ zh: '来源系统', en: 'System', is: 'The system that sends it.', max: 60 }) externalSystem?: string;
    @Fact({ zh: '来源编号', en: 'Id there', is: 'Its id in that system; unique with the system.', max: 200 }) externalId?: string;
  }
  Object.defineProperty(Register, 'name', { value: `Register${kind.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}` });
  class SetTier {
    @Fact({ zh: '梯度', en: 'Tier', is: 'The step or category within the pool.', type: 'code', options: tiers, required: true, example: tiers[0]!.code }) tier: string;
    @Fact({ zh: '自', en: 'Since', is: 'The first day of it: today unless said, not before the tier that it follows.', type: 'date' }) sinceOn?: string;
  }
  class Exit {
    @Fact({ zh: '退库原因', en: 'Reason for leaving', is: 'Why it leaves.', type: 'code', options: exitReasons, required: true, example: exitReasons[0]!.code }) exitReason: string;
  }
  return { Register, SetTier, Exit };
}

export class CoachEntry {
  @Fact({ zh: '方式', en: 'Mode', is: 'How it was done.', type: 'code', options: COACHING_MODES, required: true, example: 'visit' }) mode: string;
  @Fact({ zh: '辅导内容', en: 'Content', is: 'What was said and agreed.', type: 'longText', required: true, max: 5_000, example: '讲解入库标准，约定补齐财务报表' }) content: string;
}
export class GraduateEntry {
  @Fact({ zh: '认定依据', en: 'Basis', is: 'What the graduation rests on: the certificate, list or figures.', type: 'longText', required: true, max: 5_000, example: '列入第三批专精特新中小企业名单' }) basis: string;
  @Fact({ zh: '认定材料', en: 'Documents', is: 'Documents that show it.', type: 'files' }) basisIds?: string[];
}
export class FollowUpEntry {
  @Fact({ zh: '跟踪情况', en: 'Text', is: 'What a later look found.', type: 'longText', required: true, max: 5_000, example: '达标后订单稳定' }) text: string;
}
