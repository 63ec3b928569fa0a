const written = new Map<string, Promise<string>>();

/**
 * The HTML of what stands alike on several pages: a build renders it where it stands first, and an editor at work sees it anew
 * on every page.
 * @param by all that decides it, as JSON has it.
 */
export function writtenOnce(by: readonly unknown[], render: () => Promise<string>): Promise<string> {
  if (!import.meta.env.PROD) return render();
  const name = JSON.stringify(by);
  const html = written.get(name) ?? render();
  written.set(name, html);
  return html;
}
