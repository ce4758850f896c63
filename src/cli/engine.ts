/**
 * What V8 is told of the work ahead. Left alone it optimizes what has run a few hundred times, which takes longer than
 * analyzing some hundred articles without, and it compiles a pattern at its second use again, to machine code.
 */

/** Few articles: nothing is optimized, and patterns are compiled once. */
export async function expectLittle(): Promise<void> {
  await setFlags('--no-opt', '--no-regexp-tier-up')
}

/**
 * Many articles: code is optimized, and memory kept low. Left alone, V8 lets a heap grow to several times what is alive in it
 * before it collects garbage, and each process of the pool has one.
 */
export async function expectMuch(): Promise<void> {
  await setFlags('--opt', ...laterOptimizing, '--heap-growing-percent=50')
}

/**
 * A function runs longer before it is optimized than V8 would let it: what is optimized too soon meets cases it has not seen,
 * and is thrown away and made again. Only the V8 of Node 20 has this flag; later ones complain of it.
 */
const laterOptimizing = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=300000'] : []

async function setFlags(...flags: readonly string[]): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}
