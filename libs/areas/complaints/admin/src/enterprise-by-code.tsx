import { useQuery } from '@tanstack/react-query';
import { Button, Input, Space } from 'antd';
import { useId, useState } from 'react';
import { ProblemAlert, useSession, useTexts, UsccInput } from '@haobang/admin-ui';
import { codeIsRight, enterpriseByCode, useCreateEnterprise, type EnterpriseFound } from './complaints.queries';
import './complaints.texts';

function Create({ uscc, onTake }: { uscc: string; onTake(found: EnterpriseFound): void }) {
  const t = useTexts('complaints');
  const id = useId();
  const [name, setName] = useState('');
  const create = useCreateEnterprise();
  return (
    <div className="hb-create-enterprise">
      <label htmlFor={id}>{t('enterprise.name')}</label>
      <Space.Compact block>
        <Input id={id} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        <Button loading={create.isPending} disabled={name.trim() === ''} onClick={() => create.mutate({ name: name.trim(), uscc, source: t('enterprise.source') }, { onSuccess: onTake })}>{t('enterprise.create')}</Button>
      </Space.Compact>
      {create.error && <ProblemAlert error={create.error} />}
    </div>
  );
}

/** By its code: found in the directory, or entered there on the spot by those who may. */
export function EnterpriseByCode({ onTake }: { onTake(found: EnterpriseFound): void }) {
  const t = useTexts('complaints');
  const { can } = useSession();
  const id = useId();
  const [code, setCode] = useState('');
  const [taken, setTaken] = useState<EnterpriseFound | null>(null);
  const found = useQuery(enterpriseByCode(code));
  const right = useQuery(codeIsRight(code));
  const take = (enterprise: EnterpriseFound): void => {
    setTaken(enterprise);
    onTake(enterprise);
  };
  const missing = right.data?.valid === true && found.isSuccess && found.data === null && taken?.uscc !== code;
  return (
    <div className="hb-enterprise-code">
      <label htmlFor={id}>{t('enterprise.byCode')}</label>
      <UsccInput id={id} value={code} onChange={setCode} />
      <div role="status">
        {taken && <span>{t('enterprise.taken', { name: taken.name })}</span>}
        {found.data && taken?.id !== found.data.id && <Button size="small" onClick={() => take(found.data!)}>{t('enterprise.take', { name: found.data.name })}</Button>}
        {missing && !can('parties:enterprise.create') && <span className="hb-soft">{t('enterprise.unknown')}</span>}
      </div>
      {missing && can('parties:enterprise.create') && <><div className="hb-soft">{t('enterprise.createHint')}</div><Create uscc={code} onTake={take} /></>}
    </div>
  );
}
