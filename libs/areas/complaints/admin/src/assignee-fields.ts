import { useQuery } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { useEffect, useMemo } from 'react';
import { useLabel } from '@haobang/admin-ui';
import type { FieldMeta } from '@haobang/api-client';
import { handlersOf } from '@haobang/demands/admin';

/** The person is chosen among those who handle the chosen unit's work; another unit empties the choice. */
export function useAssigneeFields(fields: readonly FieldMeta[], form: FormInstance): FieldMeta[] {
  const label = useLabel();
  const unitId = Form.useWatch<number | undefined>('assigneeUnitId', form) ?? 0;
  const { data } = useQuery({ ...handlersOf(unitId), enabled: unitId > 0 });
  const chosen = Form.useWatch<string | undefined>('assigneeId', form);
  useEffect(() => {
    if (chosen && data && !data.some((one) => one.accountId === chosen)) form.setFieldValue('assigneeId', undefined);
  }, [chosen, data, form]);
  return useMemo(() => {
    const options = (data ?? []).map(({ accountId, name, post }) => {
      const words = [name, label(post)].filter(Boolean).join(' · ');
      return { code: accountId, label: { zh: words, en: words } };
    });
    return fields.map((field) => (field.name === 'assigneeId' ? { ...field, type: 'code' as const, options } : field));
  }, [fields, data, label]);
}
