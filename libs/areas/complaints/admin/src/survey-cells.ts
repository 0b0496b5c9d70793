import type { useTexts } from '@haobang/admin-ui';
import './satisfaction.texts';

/** Sizes of enterprises that form a cell; small cells of a unit are put together, with + between them. */
export const cellName = (cell: string, t: ReturnType<typeof useTexts>): string => cell.split('+').map((size) => t(`survey.size.${size}` as 'survey.size.small')).join(t('survey.and'));
