import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { api } from '@haobang/api-client';
import { useTexts } from './texts';
import { useSettled } from './use-settled';

const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

interface Props {
  id?: string;
  value?: string;
  onChange?: (next: string) => void;
  disabled?: boolean;
}

/** The check digit is the server's business (it knows the codes accepted by override), so its answer is shown as a hint and refuses nothing here. */
export function UsccInput({ value = '', onChange, ...props }: Props) {
  const t = useTexts('ui');
  const settled = useSettled(value, 300);
  const whole = SHAPE.test(settled);
  const check = useQuery({
    queryKey: ['reference', 'uscc', settled],
    queryFn: ({ signal }) => api.get<{ valid: boolean; reason?: string }>('/enterprises/validate', { uscc: settled }, { signal }),
    enabled: whole,
    staleTime: Infinity,
  });
  const verdict = value === '' ? '' : !SHAPE.test(value) ? t('form.usccShape') : check.data ? (check.data.valid ? t('form.usccRight') : t('form.usccWrong', { reason: check.data.reason ? t(`form.usccReason.${check.data.reason}`) : '' })) : '';
  return (
    <>
      <Input {...props} value={value} maxLength={18} spellCheck={false} autoComplete="off" onChange={(event) => onChange?.(event.target.value.toUpperCase().replace(/\s/g, ''))} />
      <div className="hb-soft" role="status" style={{ fontSize: 12, minHeight: verdict ? undefined : 0 }}>{verdict}</div>
    </>
  );
}
