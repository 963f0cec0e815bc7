/**
 * A Netlify build plugin. Before the build it holds the variables of this site, in this deploy context, against what was
 * written there last (or what the source says), and hands values to the build alone where that is asked for.
 *
 * Values go into `process.env` and nowhere else: Netlify hands that on to the build command and to other plugins
 * (@netlify/build 37.3.3, `lib/env/changes.js`, read 2026-11-30), and tells of changed variables in no log, while a change
 * of `netlifyConfig` is one that it tells of.
 */
import { resolve } from 'node:path'
import { check, exitOfCheck, harden, inject, nodeRuntime, renderCheck } from 'sealpost'
import { settingsOf } from './settings.js'

const host = 'netlify'

/** Netlify calls this before the build command. */
export async function onPreBuild({ inputs, utils }) {
  harden(process)
  const { settings, wrong } = settingsOf(inputs)
  if (settings === undefined) return utils.build.failBuild(`sealpost: ${wrong}`)
  const { env } = process
  if (!env.NETLIFY) return show(utils, 'not a build at Netlify, so nothing was checked')
  if (env.CONTEXT === 'deploy-preview' && !env.SEALPOST_KEY) return withoutKey(settings, utils)

  const { config, target, readsSource, onDifference } = settings
  const call = { config: resolve(config), host, ...(target === undefined ? {} : { target }) }
  const runtime = nodeRuntime(new AbortController().signal)
  const said = []
  if (onDifference !== 'ignore') said.push(await checked({ ...call, readsSource }, { runtime, onDifference, utils }))
  if (settings.inject) said.push(await injected(call, runtime, utils))
  show(utils, said.join('; ') || 'nothing was asked for')
}

/** A deploy preview of a fork gets no secrets, and should not. */
function withoutKey({ onMissingKey }, utils) {
  const text =
    'this deploy preview has no SEALPOST_KEY, as one from a fork: nothing was checked, and no value handed over'
  if (onMissingKey === 'fail') return utils.build.failBuild(`sealpost: ${text}`)
  if (onMissingKey === 'warn') say(`warning: ${text}\n`)
  show(utils, text)
}

/** @returns what to say of it in the deploy summary */
async function checked(call, { runtime, onDifference, utils }) {
  const found = await check(call, runtime).catch((error) => ({ error }))
  if (found.error !== undefined) return troubled(found.error, { onDifference, utils })
  say(renderCheck(found, 'text'))
  const line = renderCheck(found, 'line')
  if (exitOfCheck(found) === 0) return line
  if (onDifference === 'fail') return utils.build.failBuild(`sealpost: ${line}`)
  say(`warning: ${line}\n`)
  return `warning: ${line}`
}

/** Wrong settings stop a build that differences do not: they would go unnoticed for ever. */
function troubled(error, { onDifference, utils }) {
  const text = textOf(error)
  if (onDifference === 'fail' || error.exit === 64) return utils.build.failBuild(`sealpost: ${text}`)
  say(`warning: it could not be checked: ${text}\n`)
  return 'warning: it could not be checked'
}

async function injected(call, runtime, utils) {
  try {
    const names = await inject(call, runtime, process.env)
    const count = `${names.length} ${names.length === 1 ? 'value' : 'values'}`
    say(`${count} handed to this build: ${names.join(', ')}\n`)
    return `${count} handed to this build, stored nowhere`
  } catch (error) {
    return utils.build.failBuild(`sealpost: ${textOf(error)}`)
  }
}

/** Messages and hints of Sealpost hold no value; of anything else nothing is told but its class. */
function textOf(error) {
  if (error?.name !== 'SealpostError') return `unexpected ${error?.constructor?.name ?? 'error'}`
  const at = error.where === undefined ? '' : ` (${error.where})`
  return `${error.message}${at}. ${error.hint}`
}

function show(utils, summary) {
  utils.status.show({ title: 'Sealpost', summary })
}

function say(text) {
  process.stdout.write(text)
}
