import UploadOutlined from '@ant-design/icons/UploadOutlined';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Card, Space, Steps } from 'antd';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ErrorState, fileSize, LoadingState, PageHeader, ProblemAlert, problemText, refusalsOf, useLabel, usePhone, useTexts } from '@haobang/admin-ui';
import { api, problemOf, type KindMeta } from '@haobang/api-client';
import { listPath } from './kinds';
import { OperationProgress } from './operation-progress';
import { operationOf, useImport } from './records.queries';
import { useKind, type KindGiven } from './use-kind';
import './records.texts';

/** A file of another kind has none of the headings; the first ones tell that well enough. */
const MOST_HEADINGS = 12;

function Templates({ meta }: { meta: KindMeta }) {
  const t = useTexts('records');
  const { message } = App.useApp();
  const save = (format: 'csv' | 'xlsx'): void => {
    api.download(`${meta.url}/import/template`, { format }, `template.${format}`).catch((error: unknown) => void message.error(problemText(problemOf(error))));
  };
  return (
    <Space wrap>
      <Button type="link" size="small" onClick={() => save('csv')}>{t('import.templateCsv')}</Button>
      <Button type="link" size="small" onClick={() => save('xlsx')}>{t('import.templateXlsx')}</Button>
    </Space>
  );
}

function Watch({ id, dryRun, meta }: { id: string; dryRun: boolean; meta: KindMeta }) {
  const { data, error, refetch } = useQuery(operationOf(id));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  return <OperationProgress operation={data} dryRun={dryRun} meta={meta} />;
}

/** File, check, import. The operation stands in the address, so a reload goes on watching it. */
export function ImportPage({ kind }: { kind: KindGiven }) {
  const meta = useKind(kind);
  const t = useTexts('records');
  const label = useLabel();
  const phone = usePhone();
  const [params, setParams] = useSearchParams();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const hand = useImport(meta);
  const operation = params.get('operation');
  const dryRun = params.get('dryRun') === 'true';

  const start = (check: boolean): void => {
    if (!file) return;
    hand.mutate({ file, dryRun: check }, { onSuccess: (id) => setParams({ operation: id, ...(check ? { dryRun: 'true' } : {}) }) });
  };
  const choose = (chosen: File | undefined): void => {
    if (!chosen) return;
    setFile(chosen);
    hand.reset();
    setParams({});
  };
  const { data: checked } = useQuery({ ...operationOf(operation ?? ''), enabled: operation !== null && dryRun });
  const step = operation === null ? 0 : dryRun ? 1 : 2;
  const wrong = step === 1 && (checked?.errorCount ?? 0) > 0;
  return (
    <>
      <PageHeader title={t('import.title', { kind: label(meta.plural) })} subtitle={<Link to={listPath(meta)}>{label(meta.plural)}</Link>} />
      <Card className="hb-form-card">
        <div className="hb-import">
          <Steps current={step} size="small" orientation={phone ? 'vertical' : 'horizontal'} items={['stepFile', 'stepCheck', 'stepImport'].map((name) => ({ title: t(`import.${name}`) }))} aria-label={t('import.step')} />
          <div>
            <input
              ref={picker} type="file" style={{ display: 'none' }} aria-hidden="true" tabIndex={-1} accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              onChange={(event) => { choose(event.target.files?.[0]); event.target.value = ''; }}
            />
            <Space wrap>
              <Button icon={<UploadOutlined />} onClick={() => picker.current?.click()}>{t(operation !== null && !dryRun ? 'import.again' : 'import.choose')}</Button>
              {file && <span>{t('import.file', { name: file.name })} <span className="hb-soft">({fileSize(file.size)})</span></span>}
            </Space>
            <div className="hb-soft" style={{ marginTop: 6 }}>{t('import.chooseHint')} <Templates meta={meta} /></div>
          </div>
          {hand.error && <ProblemAlert error={hand.error} others={refusalsOf(hand.error, []).others.slice(0, MOST_HEADINGS)} />}
          {operation !== null && <Watch id={operation} dryRun={dryRun} meta={meta} />}
          <Space wrap>
            {step === 0 && <Button type="primary" disabled={!file} loading={hand.isPending && hand.variables?.dryRun === true} onClick={() => start(true)}>{t('import.check')}</Button>}
            {step < 2 && <Button type={step === 1 ? 'primary' : 'default'} disabled={!file} loading={hand.isPending && hand.variables?.dryRun === false} onClick={() => start(false)}>{t(wrong ? 'import.startAnyway' : 'import.start')}</Button>}
            {step > 0 && !file && dryRun && <span className="hb-soft">{t('import.fileGone')}</span>}
            {step === 2 && <Link to={listPath(meta)}>{t('import.toList')}</Link>}
          </Space>
        </div>
      </Card>
    </>
  );
}
