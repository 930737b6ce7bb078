/** Computes once for each key, an object or a text, as long as the build lasts. */
export function once(compute) {
  const byText = new Map()
  const byObject = new WeakMap()
  return (key, ...rest) => {
    const known = typeof key === 'object' ? byObject : byText
    if (!known.has(key)) known.set(key, compute(key, ...rest))
    return known.get(key)
  }
}
