const mostKeys = 1000

/** Keeps the key of each secret: making one takes time, and a Bot Secret stays the same for months. */
export function cached<Key>(make: (secret: string) => Key): (secret: string) => Key {
  const keys = new Map<string, Key>()
  return (secret) => {
    let key = keys.get(secret)
    if (key === undefined) {
      key = make(secret)
      if (keys.size >= mostKeys) keys.clear()
      keys.set(secret, key)
    }
    return key
  }
}
