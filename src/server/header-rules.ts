/** Headers for the paths that a pattern names; `*` stands for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a pattern on a line of its own, its headers indented below it. The format is that of Netlify
 * and Cloudflare Pages, so that what is served here is what is served there.
 * @throws SyntaxError on a header that stands below no pattern, or a line without a colon.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 0 || !rule) throw new SyntaxError(`_headers:${index + 1}: expected "Name: value" below a path, not "${line.trim()}".`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

const matches = (pattern: string, path: string): boolean => {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(path);
};

/** The headers of a path below the site's base, from all rules that match it. */
export const headersFor = (rules: readonly HeaderRule[], path: string): (readonly [name: string, value: string])[] =>
  rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
