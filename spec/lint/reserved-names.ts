/** Names that a schema would take away from a language or from the runtime of a client that a generator made. */
export const RESERVED_NAMES = new Set([
  ...words('Array ArrayBuffer BigInt Boolean Date Error Function Iterator JSON Map Math Number Object Promise Proxy'),
  ...words('RegExp Set String Symbol WeakMap WeakSet'),
  ...words('Blob Document Element Event File FormData Headers Image Location MessageEvent Node Option Range Request'),
  ...words('Response Text URL URLSearchParams Window'),
  ...words('Any Awaited Exclude Extract NonNullable Omit Parameters Partial Pick Readonly Record Required ReturnType'),
  ...words('ApiClient ApiError ApiException ApiResponse Client Configuration Dict List Model Optional Self Union'),
])

function words(names: string): string[] {
  return names.split(' ')
}
