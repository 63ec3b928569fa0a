/** The day that counts as today, YYYY-MM-DD: BUILD_DATE where it is set, so that a build can be repeated, or the real one. */
export const buildDay = (): string => process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
