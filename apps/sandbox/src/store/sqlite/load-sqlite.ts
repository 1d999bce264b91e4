/** `node:sqlite` is loaded only when a file is asked for: Node 20 lacks it, and newer ones warn that it is experimental. */
export async function loadSqlite(
  load: () => Promise<typeof import('node:sqlite')> = () => import('node:sqlite'),
): Promise<typeof import('node:sqlite')> {
  try {
    return await load()
  } catch (cause) {
    throw new Error(`Keeping the state in a file needs Node 22.13 or later; this is Node ${process.versions.node}.`, {
      cause,
    })
  }
}
