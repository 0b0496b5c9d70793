import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, DatePicker, Form, Input, Select, Space, Switch } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { ProblemAlert, useLabel, useTexts } from '@haobang/admin-ui';
import { api, problemOf } from '@haobang/api-client';
import { editableOf, rowsOf, type EditableRow } from './rule-draft.rules';
import type { RuleRow, RuleTable, RuleVersion } from './rules.query';

interface Values {
  rows: EditableRow[];
  validFrom: Dayjs;
  note?: string;
}

const OPS = ['equals', 'in', 'containsAny', 'range'] as const;

function Conditions({ table, row }: { table: RuleTable; row: number }) {
  const t = useTexts('administration');
  const label = useLabel();
  return (
    <Form.List name={[row, 'when']}>
      {(conditions, { add, remove }) => (
        <Space orientation="vertical" size={6} style={{ width: '100%' }}>
          {conditions.map((condition) => (
            <Space key={condition.key} wrap size={6}>
              <Form.Item name={[condition.name, 'input']} noStyle rules={[{ required: true }]}><Select aria-label={t('rules.input')} style={{ width: 190 }} options={table.inputs.map((input) => ({ value: input.name, label: label(input.label) }))} /></Form.Item>
              <Form.Item name={[condition.name, 'not']} noStyle valuePropName="checked"><Switch aria-label={t('rules.not')} checkedChildren={t('rules.not')} unCheckedChildren={t('rules.is')} /></Form.Item>
              <Form.Item name={[condition.name, 'op']} noStyle rules={[{ required: true }]}><Select aria-label={t('rules.op')} style={{ width: 130 }} options={OPS.map((op) => ({ value: op, label: t(`rules.ops.${op}`) }))} /></Form.Item>
              <Form.Item name={[condition.name, 'text']} noStyle><Input aria-label={t('rules.value')} placeholder={t('rules.valueHint')} style={{ width: 280, maxWidth: '100%' }} maxLength={2000} /></Form.Item>
              <Button size="small" onClick={() => remove(condition.name)}>{t('rules.removeCondition')}</Button>
            </Space>
          ))}
          <Button size="small" onClick={() => add({ op: 'equals', text: '', not: false })}>{t('rules.addCondition')}</Button>
        </Space>
      )}
    </Form.List>
  );
}

function Row({ table, name, acts }: { table: RuleTable; name: number; acts: React.ReactNode }) {
  const t = useTexts('administration');
  const label = useLabel();
  const needed = [{ required: true }];
  return (
    <Card size="small" title={t('rules.rowNo', { no: name + 1 })} extra={acts}>
      <div className="hb-fields">
        <Form.Item name={[name, 'id']} label={t('rules.row')} rules={needed}><Input maxLength={40} /></Form.Item>
        <Form.Item name={[name, 'outcome']} label={t('rules.outcome')} rules={needed}><Select options={table.outcomes.map((one) => ({ value: one.code, label: label(one.label) }))} /></Form.Item>
        <Form.Item name={[name, 'zh']} label={t('rules.reasonZh')} rules={needed}><Input maxLength={500} /></Form.Item>
        <Form.Item name={[name, 'en']} label={t('rules.reasonEn')} rules={needed}><Input maxLength={500} /></Form.Item>
        <Form.Item name={[name, 'basis']} label={t('rules.basis')}><Input maxLength={500} /></Form.Item>
        <Form.Item label={t('rules.when')} className="hb-wide"><Conditions table={table} row={name} /></Form.Item>
      </div>
    </Card>
  );
}

/** A new version, begun from the one that is shown: rows in their order, the first that holds decides. It decides nothing until somebody else approves it. */
export function RuleDraft({ table, from, onDone, onCancel }: { table: RuleTable; from: readonly RuleRow[]; onDone(version: number): void; onCancel(): void }) {
  const t = useTexts('administration');
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const submit = async (values: Values): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const body = { rows: rowsOf(table, values.rows), validFrom: values.validFrom.format('YYYY-MM-DD'), ...(values.note?.trim() ? { note: values.note.trim() } : {}) };
      const made = await api.post<RuleVersion>(`/rules/tables/${table.code}/versions`, body);
      await queries.invalidateQueries({ queryKey: ['rules'] });
      onDone(made.version);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form form={form} layout="vertical" initialValues={{ rows: from.map(editableOf) }} onFinish={(values: Values) => void submit(values)} scrollToFirstError={{ focus: true }}>
      {error !== null && <ProblemAlert error={error} others={(problemOf(error).errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`)} />}
      <Form.List name="rows">
        {(rows, { add, remove, move }) => (
          <Space orientation="vertical" size={10} style={{ width: '100%' }}>
            {rows.map((row, index) => (
              <Row
                key={row.key} table={table} name={row.name}
                acts={<Space size={4}><Button size="small" disabled={index === 0} onClick={() => move(index, index - 1)}>{t('rules.up')}</Button><Button size="small" disabled={index === rows.length - 1} onClick={() => move(index, index + 1)}>{t('rules.down')}</Button><Button size="small" danger onClick={() => remove(row.name)}>{t('rules.remove')}</Button></Space>}
              />
            ))}
            <Button onClick={() => add({ id: '', outcome: '', zh: '', en: '', basis: '', when: [] }, 0)}>{t('rules.addRow')}</Button>
          </Space>
        )}
      </Form.List>
      <div className="hb-fields" style={{ marginTop: 14 }}>
        <Form.Item name="validFrom" label={t('rules.validFrom')} rules={[{ required: true }]}><DatePicker /></Form.Item>
        <Form.Item name="note" label={t('rules.note')} className="hb-wide"><Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} /></Form.Item>
      </div>
      <div className="hb-form-buttons"><Button onClick={onCancel}>{t('cancel')}</Button><Button type="primary" htmlType="submit" loading={busy}>{t('rules.saveDraft')}</Button></div>
    </Form>
  );
}
