/** What is read for a key, such as a language: once in a build, and anew for every page while an editor is at work. */
export function oncePerBuild<Key, T>(read: (key: Key) => T): (key: Key) => T {
  if (!import.meta.env.PROD) return read;
  const known = new Map<Key, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key)!;
  };
}
