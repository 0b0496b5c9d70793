import { Form } from 'antd';
import { useTexts } from '@haobang/admin-ui';
import { VerbDialog, type VerbDialogProps } from '@haobang/records/admin';
import { useAssigneeFields } from './assignee-fields';
import './outreach.texts';

function HandOver({ verb, ...props }: VerbDialogProps & { verb: NonNullable<VerbDialogProps['verb']> }) {
  const t = useTexts('complaints');
  const [form] = Form.useForm();
  const input = useAssigneeFields(verb.input, form);
  return <VerbDialog {...props} form={form} verb={{ ...verb, input }} initial={{ assigneeUnitId: props.row['assigneeUnitId'] }}><p className="hb-soft">{t('liaison.who')}</p></VerbDialog>;
}

/** To somebody else of a unit: those who handle its work are offered. */
export function HandOverDialog({ verb, ...props }: VerbDialogProps) {
  return verb && <HandOver {...props} verb={verb} />;
}
