import type { ClientArea } from '@haobang/admin-ui';
import { complaints } from '@haobang/areas/complaints/admin';
import { administration, desk } from '@haobang/areas/desk/admin';

/** One line per area, in the order of the navigation; the desk stands first, the administration last. */
export const areas: ClientArea[] = [
  desk,
  complaints,
  administration,
];
