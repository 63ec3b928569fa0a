import type { Content } from '../content.ts';

/** Says no, in a sentence for the editor. */
export class Refusal extends Error {}

/** What an editor asked for. */
export type Request =
  | { kind: 'testimony'; person: string; ko?: string | undefined; id?: string | undefined; chapter?: string | undefined; chapterId?: string | undefined; place?: string | undefined; source?: string | undefined; left?: string | undefined; draft?: boolean | undefined }
  | { kind: 'place'; name: string; ko?: string | undefined; id?: string | undefined; country: string; placeKind: string; at: string; precision?: string | undefined; source?: string | undefined }
  | { kind: 'translation'; original: string; language?: string | undefined };

/** A file to write below the content folder. */
export interface NewFile { path: string; text: string; append?: boolean }

/** What will be written, and what the editor does next. */
export interface Plan { files: NewFile[]; next: string[] }

/** What a plan is made from. */
export interface Situation { content: Content; today: string }
