import type { FieldMeta, VerbMeta } from '@haobang/api-client';

const REASON: FieldMeta = { name: 'reason', label: { zh: '理由', en: 'Reason' }, type: 'longText', required: false, maxLength: 500 };
const EFFECTIVE: FieldMeta = {
  name: 'effectiveAt', label: { zh: '实际发生时间', en: 'Took effect at' }, type: 'instant', required: false,
  help: { zh: '补录时填写；不填即为现在。', en: 'For entering afterwards; now when left empty.' },
};

/** What a verb's form asks: its own input, then the reason and the back-dated time as far as the declaration takes them. */
export function verbFields(verb: VerbMeta): FieldMeta[] {
  const own = new Set(verb.input.map((field) => field.name));
  const asksReason = verb.reason !== undefined && verb.reason !== 'none' && !own.has('reason');
  return [
    ...verb.input,
    ...(asksReason ? [{ ...REASON, required: verb.reason === 'required' }] : []),
    ...((verb.backdate ?? 0) > 0 && !own.has('effectiveAt') ? [EFFECTIVE] : []),
  ];
}
