import { z } from 'astro/zod';

/** What every id looks like: lower-case Latin letters, digits and single hyphens, since ids become addresses. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Schema of an id. */
export const id = z.string().regex(idPattern, {
  error: 'must be lower-case letters a–z, digits and single hyphens, for example "near-seoul"',
});
