import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { DifferencePanel, VersionsPanel } from '@haobang/catalogue/admin';
import { RecordPage } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import './answers.texts';

/** What a form for revising begins with: the draft as it stands. */
const DRAFTED = ['title', 'answer', 'keywords', 'category', 'sourceDocument', 'sourceClause'];

export function Component() {
  const complete = useCompleteKind('article');
  const t = useTexts('complaints');
  // The item is the first version: the panel of versions leads there.
  const meta = useMemo(() => ({ ...complete, fields: complete.fields.filter((field) => field.name !== 'itemId') }), [complete]);
  return (
    <RecordPage
      kind={meta}
      initial={({ row }) => ({ revise: Object.fromEntries(DRAFTED.map((name) => [name, row[name]])) })}
      panels={[
        { key: 'difference', title: t('articles.difference'), when: ({ row }) => Number(row['versionNo']) > 1, render: ({ row }) => <DifferencePanel meta={meta} id={row.id} /> },
        { key: 'versions', title: t('articles.versions'), place: 'side', render: ({ row }) => <VersionsPanel meta={meta} id={row.id} /> },
      ]}
    />
  );
}
