import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'compilers', include: ['*.test.ts'] } })
