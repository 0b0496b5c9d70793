import type { Type } from '@nestjs/common';
import { complaintsKinds, complaintsMetrics, ComplaintsModule, complaintsTables } from '@haobang/areas/complaints/api';
import type { Metric } from '@haobang/measures';
import type { Kind } from '@haobang/records';
import type { DecisionTable } from '@haobang/rules';

export interface Area {
  /** The one word of the area: folder, address, tag, permission. */
  name: string;
  module: Type<unknown>;
  kinds: readonly Kind[];
  metrics: readonly Metric[];
  tables: readonly DecisionTable[];
}

/** The areas of the product; an eleventh goes here. */
export const areas: readonly Area[] = [
  { name: 'complaints', module: ComplaintsModule, kinds: complaintsKinds, metrics: complaintsMetrics, tables: complaintsTables },
];

export const kinds: readonly Kind[] = areas.flatMap((area) => area.kinds);
export const metrics: readonly Metric[] = areas.flatMap((area) => area.metrics);
export const tables: readonly DecisionTable[] = areas.flatMap((area) => area.tables);
