/** A base path with one slash at each end: `''`, `/`, `story` and `/story/` become `/`, `/`, `/story/` and `/story/`. */
export function basePath(value: string | undefined): string {
  const inner = (value ?? '').split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}
