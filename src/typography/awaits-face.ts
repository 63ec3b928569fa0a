import type { Language } from '../i18n/languages.ts';

/** Whether the words of a language are set in a face of ours where the reader's system has none, and wait for it. */
export const awaitsFace = (language: Language): boolean => language === 'ko';
