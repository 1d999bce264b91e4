export * from './add-persistent-menu.ts'
export * from './delete-persistent-menu.ts'
export * from './get-persistent-menu.ts'
