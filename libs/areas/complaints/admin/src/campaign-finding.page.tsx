import { RecordPage } from '@haobang/records/admin';
import './treatment.texts';

/** What a finding belongs to is a campaign. */
export function Component() {
  return <RecordPage kind="campaign-finding" related={{ parentId: 'campaign', rootId: 'campaign' }} />;
}
