import { ConnectPanel } from '../connect/connect-panel.tsx'
import { FaultsPanel } from '../faults/faults-panel.tsx'
import { InspectorPanel } from '../inspector/inspector-panel.tsx'
import { useRoving } from '../parts/roving.ts'
import { texts } from './preferences.ts'
import { type Tool, tool, tools } from './view.ts'
import css from './tools.module.css'

const panels: Record<Tool, () => preact.JSX.Element> = {
  inspector: InspectorPanel,
  faults: FaultsPanel,
  connect: ConnectPanel,
}

export function Tools() {
  const words = texts.value.tools
  const roving = useRoving(tools, tool.value)
  const Panel = panels[tool.value]
  return (
    <section class={css.tools} aria-label={words.label}>
      <div class={css.tabs} role="tablist" aria-label={words.label} {...roving.list}>
        {tools.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class={css.tab}
            aria-selected={tool.value === name}
            aria-controls="tool"
            onClick={() => (tool.value = name)}
            {...roving.item(name)}
          >
            {words.tabs[name]}
          </button>
        ))}
      </div>
      <div class={css.panel} id="tool" role="tabpanel" aria-labelledby={`tab-${tool.value}`}>
        <Panel />
      </div>
    </section>
  )
}
