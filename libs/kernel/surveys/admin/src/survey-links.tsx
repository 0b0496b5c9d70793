import { App, Alert, Button, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemAlert, useLabel, useTexts, useUnits } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { type CellLabels, cellName } from './survey-cells';
import { csvOf, handOuts, type HandOut } from './survey-links.rules';
import { formPath, issueLinks } from './survey.queries';
import './surveys.texts';

/** Hands a text to the browser to save. */
function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The third party's button: issues the links and shows them this once. */
export function SurveyLinks({ meta, cells, row, etag }: { meta: KindMeta; cells: CellLabels; row: RecordRow; etag: string | null }) {
  const t = useTexts('surveys');
  const label = useLabel();
  const units = useUnits();
  const queries = useQueryClient();
  const { modal } = App.useApp();
  const [list, setList] = useState<HandOut[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  if (!row.verbs?.includes('invite') && !list) return null;
  const nameOf = (id: number): string => label(units.data?.find((one) => one.id === id)?.name) || String(id);
  const issue = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const { links, sample } = await issueLinks(meta, row.id, etag);
      setList(handOuts(sample, links, `${window.location.origin}${formPath(meta)}`));
    } catch (error) {
      setFailure(error);
      setList([]);
    } finally {
      setBusy(false);
    }
  };
  const ask = (): void => {
    if (row.status === 'RUNNING') void modal.confirm({ title: t('survey.invite'), content: t('survey.inviteAgain'), onOk: issue });
    else void issue();
  };
  const close = (): void => {
    setList(null);
    // Read again once the links are put away: the record's page is made anew by what has changed.
    void queries.invalidateQueries({ queryKey: [meta.area] });
  };
  const download = (): void => save(
    csvOf([t('survey.unit'), t('survey.cell'), t('survey.subject'), t('survey.address'), t('survey.link')], list!.map((one) => [nameOf(one.targetId), cellName(one.cell, cells, label, t('survey.and')), one.name, one.address ?? '', one.url])),
    `${row.no}.csv`,
  );
  return (
    <>
      <Button type="primary" loading={busy} onClick={ask}>{t('survey.invite')}</Button>
      <Modal open={list !== null} onCancel={close} footer={null} width={720} mask={{ closable: false }} title={t('survey.invited')} destroyOnHidden>
        {failure ? <ProblemAlert error={failure} /> : (
          <>
            <Alert type="warning" showIcon title={t('survey.issued', { count: list?.length ?? 0 })} description={t('survey.inviteHint')} />
            <p><Button type="primary" onClick={download}>{t('survey.download')}</Button></p>
            <ul className="hb-plain-list hb-survey-links">
              {list?.slice(0, 5).map((one) => <li key={one.url}><strong>{one.name}</strong> <span className="hb-soft">{nameOf(one.targetId)}</span><br /><a href={one.url} target="_blank" rel="noreferrer" className="hb-hash">{one.url}</a></li>)}
            </ul>
          </>
        )}
      </Modal>
    </>
  );
}
