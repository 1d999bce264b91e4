import { render } from 'preact'
import './theme/theme.css'
import './theme/base.css'
import './app/colors.css'
import { App } from './app/app.tsx'
import { follow } from './app/follow.ts'
import { applyPreferences } from './app/preferences.ts'

const root = document.querySelector('#app')
if (root === null) throw new Error('The page has no place for the app.')

applyPreferences()
follow()
render(<App />, root)
