import { registerAuditActions, registerAuditSubjects } from '@haobang/audit';
import type { Kind } from './kind.js';

/** What this library writes into the audit chain. */
registerAuditActions({ 'calendar:': ['日历', 'Calendar'], 'calendar:change.apply': ['应用日历变更', 'Apply a change of the calendar'] });
registerAuditSubjects({ 'calendar-change': ['日历变更', 'change of the calendar'] });

/** What the kinds of a product write: taking records out as a file, when it began and with how many rows it ended, and whose personal values were opened. */
export function nameAudited(kinds: readonly Kind[]): void {
  for (const { area, kind, label, labelPlural, parts } of kinds) {
    registerAuditActions({ [`${area}:${kind}.export`]: [`导出${labelPlural.zh}`, `Export: ${labelPlural.en}`], [`${area}:${kind}.exported`]: [`${labelPlural.zh}导出结束`, `Export ended: ${labelPlural.en}`] });
    registerAuditSubjects({ [`${area}:${kind}`]: [label.zh, label.en] });
    for (const part of Object.values(parts ?? {})) if (part.personal) registerAuditSubjects({ [part.personal.subject]: [part.label.zh, part.label.en] });
  }
}
