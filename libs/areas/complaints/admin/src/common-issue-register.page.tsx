import { CreatePage } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';

export function Component() {
  return <CreatePage kind={useCompleteKind('common-issue')} />;
}
