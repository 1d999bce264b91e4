// One module, so that a bundler makes one piece of the two.
export { download } from './download.ts'
export { upload } from './upload.ts'
