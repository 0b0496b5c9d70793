import { RecordPage } from '@haobang/records/admin';
import './satisfaction.problems.texts';

export function Component() {
  return <RecordPage kind="award" />;
}
