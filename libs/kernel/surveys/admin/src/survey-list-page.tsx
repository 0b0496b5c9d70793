import { useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import './surveys.texts';

export function SurveyListPage({ kind }: { kind: string }) {
  const t = useTexts('surveys');
  return <ListPage kind={kind} emptyHint={t('survey.emptyHint')} />;
}
