import { Form } from 'antd';
import { useEffect } from 'react';
import { VerbDialog, type VerbDialogProps } from '@haobang/records/admin';
import { useProposal, type DemandHints } from './demand.queries';
import { UnitProposal } from './unit-proposal';

/** Assigns with the proposed unit on top. What was proposed goes along, so that hits can be counted. */
function Assign({ verb, hints, ...props }: VerbDialogProps & { hints: DemandHints; verb: NonNullable<VerbDialogProps['verb']> }) {
  const [form] = Form.useForm();
  const { proposal, isPending } = useProposal(props.meta, hints, props.row.id, (props.row['category'] as string | null) ?? null);
  const chosen = Form.useWatch<number | undefined>('leadUnitId', form);
  const proposed = proposal?.unitId;
  useEffect(() => {
    if (proposed && !form.isFieldTouched('leadUnitId')) form.setFieldValue('leadUnitId', proposed);
  }, [proposed, form]);
  return (
    <VerbDialog {...props} verb={verb} form={form} {...(proposed ? { extra: { suggestedUnitId: proposed } } : {})}>
      <UnitProposal proposal={proposal} isPending={isPending} chosen={chosen} onTake={(unitId) => form.setFieldValue('leadUnitId', unitId)} />
    </VerbDialog>
  );
}

export const assignDialogOf = (hints: DemandHints) =>
  function AssignDialog({ verb, ...props }: VerbDialogProps) {
    return verb && <Assign {...props} verb={verb} hints={hints} />;
  };
