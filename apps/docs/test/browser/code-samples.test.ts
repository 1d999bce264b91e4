import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { japaneseLabels } from '../../src/browser/japanese-labels.ts'
import { openPage } from './pages.ts'
import { browser, site } from './served-site.ts'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

// Redoc leaves out a language that it was not told of, without a word.
test.each([
  ['index.html', 'Payload'],
  ['ja/index.html', japaneseLabels.exact['Payload'] ?? ''],
])('%s offers a sample in each language and shows the chosen one', async (file, payload) => {
  const { page, complaints } = await openPage(browser)
  await page.goto(`${site.root.url}/${file}#/messages/sendusermessage`)
  const panel = page.locator('.panel-request-samples').first()
  await panel.getByText('curl --fail-with-body').waitFor()
  const examples = panel.locator('[data-testid="panel-body"] button[aria-haspopup]')
  expect(await examples.isVisible()).toBe(false)
  let shown = 'curl'
  for (const [language, text] of [
    ['TypeScript', 'await works.sendUserMessage({'],
    ['Python', 'response = httpx.post('],
    ['Go', 'http.NewRequest(http.MethodPost,'],
    // The body alone, of any example.
    [payload, 'i18nTexts'],
  ] as const) {
    await panel.getByRole('button', { name: shown, exact: true }).click()
    await page.getByRole('menuitem', { name: language }).click()
    await panel.getByText(text).first().waitFor()
    shown = language
  }
  expect(await examples.isVisible()).toBe(true)
  expect(complaints).toEqual([])
  await page.close()
})

test.each(['light', 'dark'] as const)('each colour of the samples can be read on %s', async (colorScheme) => {
  const { page } = await openPage(browser, { colorScheme })
  await page.goto(`${site.root.url}/index.html#/bots/listbots`)
  const panel = page.locator('.panel-request-samples').first()
  await panel.getByText('curl --fail-with-body').waitFor()
  await page.evaluate(axe)
  let shown = 'curl'
  for (const language of ['TypeScript', 'Python', 'Go']) {
    expect(await poorContrast(page), shown).toEqual([])
    await panel.getByRole('button', { name: shown, exact: true }).click()
    await page.getByRole('menuitem', { name: language }).click()
    await panel.getByRole('button', { name: language, exact: true }).waitFor()
    shown = language
  }
  expect(await poorContrast(page), shown).toEqual([])
  await page.close()
})

async function poorContrast(page: Page): Promise<unknown> {
  return page.evaluate(`axe.run('.panel-request-samples pre', { runOnly: ['color-contrast'] }).then(({ passes, violations }) =>
    passes.length + violations.length === 0 ? ['nothing was looked at'] : violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)))`)
}

test('the samples of a kind of message are folded but for TypeScript', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${site.root.url}/index.html#/guide-messages`)
  // Redoc makes a section when it is gone to.
  await page.getByText('A sample of each kind').first().click()
  const curl = page.locator('details', { hasText: 'curl' }).first()
  await curl.waitFor({ state: 'attached' })
  await page.getByText("stickerId: '10855'").waitFor()
  expect(await curl.getByText('curl --fail-with-body').isVisible()).toBe(false)
  await curl.locator('summary').click()
  expect(await curl.getByText('curl --fail-with-body').isVisible()).toBe(true)
  await page.close()
})
