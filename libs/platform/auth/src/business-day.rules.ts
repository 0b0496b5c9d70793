const OFFSET_MS = 8 * 3_600_000;

/** The business day of an instant in Asia/Shanghai (UTC+8 all year since 1991), YYYY-MM-DD. */
export const businessDayOf = (instant: Date): string => new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
