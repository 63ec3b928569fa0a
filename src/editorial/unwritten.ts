/** The sentence that stands in a new chapter until somebody writes it; the check warns while it does. */
export const unwritten = 'This account is being retold.';
