import { Alert, App, Button, Space, Table } from 'antd';
import { useCallback } from 'react';
import { problemText, useLabel, useTexts } from '@haobang/admin-ui';
import { api, problemOf, type KindMeta, type Operation, type OperationError } from '@haobang/api-client';
import { useFieldLabel } from './use-kind';

/** A refused cell in the reader's words: the heading of the file's column, and what would be right there. */
function useErrorWords(meta: KindMeta) {
  const t = useTexts('records');
  const label = useLabel();
  const fieldLabel = useFieldLabel(meta);
  const fieldOf = useCallback((name: string | null) => meta.create.find((field) => field.name === name), [meta]);
  return {
    column: ({ column }: OperationError): string => {
      const field = fieldOf(column);
      return column === null ? '' : field ? label(field.label) : fieldLabel(column);
    },
    what: ({ column, code, detail }: OperationError): string => {
      const options = code === 'not-a-code' ? fieldOf(column)?.options : undefined;
      if (options) return t('import.notACode', { codes: options.map((option) => label(option.label)).join(t('import.or')) });
      return problemText({ title: detail, status: 422, code, detail });
    },
  };
}

/** What an import refused, cell by cell; the first hundred here, all of them as a file. */
export function ImportErrors({ operation, meta }: { operation: Operation; meta: KindMeta }) {
  const t = useTexts('records');
  const { message } = App.useApp();
  const words = useErrorWords(meta);
  const { errors: all, errorCount } = operation;
  // Records that an undo left as they are stand as links beside this table.
  const errors = all.filter(({ code }) => code !== 'row-touched');
  if (errorCount === 0) return operation.status === 'done' ? <Alert type="success" showIcon title={t('import.noErrors')} /> : null;
  const save = (): void => {
    api.download(`/operations/${operation.id}/errors`, undefined, 'errors.csv').catch((error: unknown) => void message.error(problemText(problemOf(error))));
  };
  return (
    <div>
      <Space wrap style={{ marginBottom: 8 }}>
        <strong>{t('import.errors', { count: errorCount })}</strong>
        <Button size="small" onClick={save}>{t('import.errorsCsv')}</Button>
        {errorCount > all.length && <span className="hb-soft">{t('import.firstErrors', { count: errors.length })}</span>}
      </Space>
      <Table
        size="small" pagination={errors.length > 20 ? { pageSize: 20, showSizeChanger: false } : false} rowKey={(error) => `${error.line} ${error.column} ${error.code}`} dataSource={errors}
        aria-label={t('import.errors', { count: errorCount })}
        columns={[
          { title: t('import.line'), dataIndex: 'line', width: 72, className: 'hb-numeric' },
          { title: t('import.column'), key: 'column', width: 104, render: (_, error) => words.column(error) },
          { title: t('import.what'), key: 'what', render: (_, error) => words.what(error) },
        ]}
      />
    </div>
  );
}
