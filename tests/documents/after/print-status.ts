import { response } from './program.ts'

console.log(response.status)
