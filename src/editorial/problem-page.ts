import { hasErrors, inReadingOrder, type Problem } from './problem.ts';
import { placeInFile, shownValue, summary } from './report.ts';

/** Rules after whose errors pages can no longer be put together: something that they need is not there. */
const needed = ['files', 'references', 'route', 'context', 'markup'];

/** Problems that keep the dev server from showing any page. Of a person or a chapter it still has the last good version. */
export const stoppers = (problems: readonly Problem[]): Problem[] => {
  const stopping = problems.filter(({ severity, rule, file }) => severity === 'error'
    && (needed.includes(rule) || !/\/(?:testimonies|interludes|pages)\//.test(file)));
  return hasErrors(stopping) ? inReadingOrder(stopping) : [];
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page that an editor sees while mistakes keep the site from being shown. It loads itself anew when they are mended.
 * @param client the address of Vite's client, which hears of changes.
 */
export const problemPage = (problems: readonly Problem[], client: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>To be mended</title><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1d2430; background: #f6f3ec; }
h1 { font-size: 1.4rem; } ol { padding: 0; list-style: none; } li { margin: 0 0 1.25rem; padding-inline-start: 1rem; border-inline-start: 4px solid #b3402f; }
code { overflow-wrap: anywhere; } p { margin: 0.25rem 0; } small { color: #5a6270; }</style>
<script type="module" src="${escaped(client)}"></script></head><body>
<h1>The site cannot be shown until this is mended</h1>
<ol>${problems.map((problem) => `<li><p><strong>${escaped(placeInFile(problem))}</strong></p>
${problem.field === undefined && problem.value === undefined ? '' : `<p><code>${escaped([problem.field, problem.value === undefined ? undefined : shownValue(problem.value)].filter((part) => part !== undefined).join(' = '))}</code></p>`}
<p>${escaped(problem.why)}</p><p>${escaped(problem.mend)}</p></li>`).join('\n')}</ol>
<p><small>${escaped(summary(problems))} Save the file, and this page goes on by itself.</small></p>
</body></html>
`;
