import type { KindMeta } from '@haobang/api-client';
import { useCompleteKind } from '@haobang/demands/admin';

export { useCompleteKind };
export const useDemandKind = (): KindMeta => useCompleteKind('demand');
