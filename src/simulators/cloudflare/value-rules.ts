/** A JavaScript variable name, ASCII. */
export const isVariableName = (name: string): boolean => /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)

/** Largest value, bytes (Workers limits page, read 2026-11). */
export const maxValueBytes = 5 * 1024

/** Most variables and secrets of one Worker on the paid plan (Workers limits page, read 2026-11). */
export const maxNames = 128
