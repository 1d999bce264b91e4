/** A package.json that says where its sources are. */
export function withRepository(manifest: string, url: string, directory: string): string {
  const found: unknown = JSON.parse(manifest)
  const changed = {
    ...Object(found),
    repository: { type: 'git', url: `git+${url}.git`, directory },
    homepage: `${url}/tree/main/${directory}#readme`,
    bugs: `${url}/issues`,
  }
  return `${JSON.stringify(changed, null, 2)}\n`
}
