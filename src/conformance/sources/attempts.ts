import { hold, same, thrownBy } from '../law.js'
import { canary } from '../values.js'
import { holdsExactly, type SourceDriver } from './driver.js'
import type { SourceNeed } from './world.js'

/** For each thing that a source may say it does not have: tries whether it is so. */
export const attempts: Readonly<Record<SourceNeed, (driver: SourceDriver) => Promise<void>>> = {
  async http(driver) {
    const { source, server } = driver.stage
    same([source.access.endpoints, server], [undefined, undefined], 'the servers of a source that asks none')
    await readSomething(driver)
    same(driver.sent(), 0, 'requests of a source that asks no server')
  },
  async files(driver) {
    await readSomething(driver)
    same(driver.opened(), 0, 'files that were read by a source whose values stand in none')
    const before = driver.stage.files()
    await driver.hold(driver.stage.environments[0], { LAW_OTHER: canary() })
    const edits = [...(await driver.edited(before, driver.stage.files())).values()]
    same(
      edits.flatMap((names) => [...names.keys()]),
      [],
      'names that a change of files touches',
    )
  },
  async edits(driver) {
    await readSomething(driver)
    const before = driver.stage.files()
    await driver.hold(driver.stage.environments[0], { LAW_OTHER: canary() })
    const edits = [...(await driver.edited(before, driver.stage.files())).values()]
    same(
      edits.flatMap((names) => [...names.keys()]),
      [],
      'names that the text of a file tells, which the world says it does not',
    )
  },
  async pages(driver) {
    if (driver.stage.server === undefined) return attempts.http(driver)
    await readSomething(driver)
    const few = driver.server.requests().length
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`LAW_N${index}`, canary()]))
    await driver.hold(driver.stage.environments[0], many)
    holdsExactly(await driver.read(), driver.stage.environments[0], many)
    same(driver.server.requests().length - few, few, 'requests for a long list, which has no pages')
  },
  async logins(driver) {
    if (driver.stage.server === undefined) return attempts.http(driver)
    const posts = (driver.stage.source.access.endpoints ?? []).flatMap((one) => one.posts)
    same(
      posts.filter(({ does }) => does === 'login'),
      [],
      'logins of a source that has none',
    )
    await readSomething(driver)
    same(driver.server.issued(), [], 'tokens that a login gave')
  },
  async credentials({ stage }) {
    same(
      stage.source.access.env.filter(({ secret }) => secret !== false),
      [],
      'credentials of a source that needs none',
    )
  },
  async versions(driver) {
    await readSomething(driver)
    for (const [name, { version }] of (await driver.read()).get(driver.stage.environments[0]) ?? [])
      hold(version === undefined, `${name} has a version, although the world says that there are none`)
  },
  async empty(driver) {
    const [environment] = driver.stage.environments
    const refused = await driver.hold(environment, { LAW_EMPTY: '' }).then(
      () => thrownBy(() => driver.read([environment]), 'read'),
      () => 'it cannot even be written down',
    )
    hold(refused !== undefined, 'the world says that an empty value cannot be held, but it can')
  },
}

async function readSomething(driver: SourceDriver): Promise<void> {
  for (const environment of driver.stage.environments) await driver.hold(environment, { LAW_ONE: canary() })
  await driver.read()
}
