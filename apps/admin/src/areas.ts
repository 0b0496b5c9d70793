import type { ClientArea } from '@haobang/admin-ui';

/** One line per area, in the order of the navigation; the desk stands first. */
export const areas: ClientArea[] = [];
