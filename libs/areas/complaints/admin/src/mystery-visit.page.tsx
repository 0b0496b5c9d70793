import { RecordPage } from '@haobang/records/admin';

export function Component() {
  return <RecordPage kind="mystery-visit" />;
}
