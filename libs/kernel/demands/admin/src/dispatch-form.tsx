import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Radio, Select } from 'antd';
import { useMemo, useState } from 'react';
import { ProblemAlert, UnitSelect, useLabel, useShortcuts, useTexts } from '@haobang/admin-ui';
import { api, idempotencyKeys, type FieldMeta, type KindMeta, type RecordRow } from '@haobang/api-client';
import { useProposal, type Category, type DemandHints } from './demand.queries';
import { categoryOf, dispatchSteps, type Decision } from './dispatch.rules';
import { UnitProposal } from './unit-proposal';

interface Props {
  meta: KindMeta;
  hints: DemandHints;
  row: RecordRow;
  categories: readonly Category[];
  onDone(row: RecordRow): void;
}

const fieldOfVerb = (meta: KindMeta, verb: string, name: string): FieldMeta | undefined => meta.verbs.find((one) => one.name === verb)?.input.find((field) => field.name === name);

/** Classifies where that is still to be done, then assigns; what was done stays done when the second step is refused. */
function useDispatch(meta: KindMeta, row: RecordRow, onDone: (row: RecordRow) => void) {
  const queries = useQueryClient();
  const [keys] = useState(idempotencyKeys);
  return useMutation({
    mutationFn: async (decision: Decision) => {
      let now: RecordRow = row;
      for (const { verb, body } of dispatchSteps(row.status, decision))
        now = await api.post<RecordRow>(`${meta.url}/${row.id}/${verb}`, body, { ifMatch: `"${now.version}"`, idempotencyKey: keys.keyFor([verb, body, now.version]) });
      return now;
    },
    // Before the queue is read again: then this demand is gone from it, and with it this form.
    onSuccess: onDone,
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: [meta.area, meta.kind] }), queries.invalidateQueries({ queryKey: ['desk'] })]),
  });
}

/** Kind, category, unit: proposed as far as they can be, changed by a key or by hand, done with one more. */
export function DispatchForm({ meta, hints, row, categories, onDone }: Props) {
  const t = useTexts('demands');
  const label = useLabel();
  const [demandKind, setDemandKind] = useState<string | null>((row['demandKind'] as string | null) ?? null);
  const [chosenCategory, setCategory] = useState<string | null>((row['category'] as string | null) ?? null);
  const [chosenUnit, setUnit] = useState<number | null>(null);
  const [coUnits, setCoUnits] = useState<number[]>([]);
  const { proposal, isPending } = useProposal(meta, hints, row.id, chosenCategory);
  const category = chosenCategory ?? categoryOf(categories, proposal);
  const unit = chosenUnit ?? proposal?.unitId ?? null;
  const dispatch = useDispatch(meta, row, onDone);
  const kinds = fieldOfVerb(meta, 'classify', 'demandKind')?.options ?? [];
  const classified = row.status !== 'COLLECTED';
  const ready = unit !== null && (classified || (demandKind !== null && category !== null)) && !dispatch.isPending && !isPending;

  const submit = (): void => {
    if (!ready || unit === null) return;
    dispatch.mutate({ demandKind, category, leadUnitId: unit, coUnitIds: coUnits, suggestedUnitId: proposal?.unitId ?? null });
  };
  const byKey = { ...Object.fromEntries(kinds.map((kind, index) => [String(index + 1), () => !classified && setDemandKind(kind.code)])), a: submit, 'mod+Enter': submit };
  useShortcuts(useMemo(() => byKey, [kinds, classified, ready, unit, demandKind, category, coUnits, proposal])); // eslint-disable-line react-hooks/exhaustive-deps

  return (
    <Form layout="vertical" className="hb-dispatch" onFinish={submit} aria-label={t('dispatch.form')}>
      <Form.Item label={label(fieldOfVerb(meta, 'classify', 'demandKind')?.label)}>
        <Radio.Group value={demandKind} disabled={classified} onChange={(event) => setDemandKind(event.target.value as string)} aria-label={label(fieldOfVerb(meta, 'classify', 'demandKind')?.label)}>
          {kinds.map((kind, index) => <Radio.Button key={kind.code} value={kind.code}>{label(kind.label)} {!classified && <kbd aria-hidden="true">{index + 1}</kbd>}</Radio.Button>)}
        </Radio.Group>
      </Form.Item>
      <Form.Item label={label(fieldOfVerb(meta, 'classify', 'category')?.label)} htmlFor="dispatch-category" extra={!classified && chosenCategory === null && category !== null ? t('dispatch.categoryGuessed') : undefined}>
        <Select
          id="dispatch-category" value={category} disabled={classified} placeholder={t('dispatch.chooseCategory')} showSearch={{ optionFilterProp: 'label' }}
          options={categories.map((one) => ({ value: one.code, label: label(one) }))} onChange={(code: string) => setCategory(code)}
        />
      </Form.Item>
      <UnitProposal proposal={proposal} isPending={isPending} chosen={unit ?? undefined} onTake={setUnit} />
      <div className="hb-fields">
        <Form.Item label={label(fieldOfVerb(meta, 'assign', 'leadUnitId')?.label)} htmlFor="dispatch-unit"><UnitSelect id="dispatch-unit" {...(unit === null ? {} : { value: unit })} onChange={(next) => setUnit(typeof next === 'number' ? next : null)} /></Form.Item>
        <Form.Item label={label(fieldOfVerb(meta, 'assign', 'coUnitIds')?.label)} htmlFor="dispatch-co"><UnitSelect id="dispatch-co" multiple value={coUnits} onChange={(next) => setCoUnits(Array.isArray(next) ? next : [])} /></Form.Item>
      </div>
      {dispatch.error && <ProblemAlert error={dispatch.error} verbLabel={(name) => label(meta.verbs.find((one) => one.name === name)?.label) || name} />}
      <div className="hb-form-buttons">
        {!ready && !dispatch.isPending && <span className="hb-soft" role="status">{t(isPending ? 'proposal.busy' : demandKind === null ? 'dispatch.kindMissing' : category === null ? 'dispatch.categoryMissing' : 'dispatch.unitMissing')}</span>}
        <Button type="primary" htmlType="submit" disabled={!ready && !dispatch.isPending} loading={dispatch.isPending} aria-keyshortcuts="a Control+Enter">{t(classified ? 'dispatch.assign' : 'dispatch.classifyAndAssign')} <kbd aria-hidden="true">A</kbd></Button>
      </div>
    </Form>
  );
}
