/** How pressing it is; says within how many working days it is due. */
export type Urgency = 'ordinary' | 'urgent';
export type Outcome = 'done' | 'refused';

const LIMIT_WORKDAYS: Readonly<Record<Urgency, number>> = { ordinary: 5, urgent: 2 };

export const limitWorkdays = (urgency: Urgency): number => LIMIT_WORKDAYS[urgency];

/** Whoever is refused is told why. */
export const explanationMissing = (outcome: Outcome, explanation: string | null | undefined): boolean => outcome === 'refused' && !explanation?.trim();
