import { randomUUID } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { openAccess } from './access.js'
import { failure, noRoute } from './failure.js'
import { normal, openFolders } from './folders.js'
import { listed } from './list.js'
import type { InfisicalOptions } from './options.js'

export type { InfisicalOptions } from './options.js'

type Asked = Omit<Ask, 'params'>

/**
 * The parts of Infisical's API that reading secrets needs, as backend/src of Infisical/infisical has them (secret-router.ts
 * of v4, secret-v2-bridge-service.ts, secret-folder-service.ts, secret-import-fns.ts, read 2026-11).
 */
export function openInfisical(options: InfisicalOptions = {}) {
  const token = options.token ?? 'infisical-simulator-token'
  const project = options.project ?? '6f1b1f1e-0000-4000-8000-000000000001'
  const environments = options.environments ?? ['dev', 'staging', 'prod']
  const { below, ...store } = openFolders(environments, options.now ?? Date.now)
  const access = openAccess(token, options)

  /** Of an environment that is there a folder that is not reads as empty. */
  function folderList(query: URLSearchParams): Answer {
    const environment = query.get('environment') ?? ''
    if (!environments.includes(environment)) return failure(404, `Environment with slug '${environment}' not found`)
    const names = below(environment, query.get('path') ?? '/')
    return { status: 200, body: { folders: names.map((name) => ({ id: randomUUID(), name })) } }
  }

  function secretList(query: URLSearchParams, named: string): Answer {
    if ((query.get(named) ?? '') !== project) return failure(404, 'Project not found')
    const [environment, path] = [query.get('environment') ?? '', normal(query.get('secretPath') ?? '/')]
    const { scope = { environment, path }, masks = true } = options
    return listed({ folders: store.folders, project, masks }, { query, ...scope })
  }

  return {
    token,
    project,
    ...store,
    issued: access.issued,
    revoked: access.revoked,
    answer(asked: Asked): Answer {
      const over = access.refused(asked)
      if (over !== undefined) return over
      const { method, path, query } = asked
      if (method === 'POST') return access.posted(asked)
      if (path === '/api/v4/secrets') return secretList(query, 'projectId')
      if (path === '/api/v3/secrets/raw') return secretList(query, 'workspaceId')
      if (path === '/api/v2/folders') return folderList(query)
      return noRoute(method, path)
    },
  }
}

/** A simulated project, with controls that the API does not have. */
export type Infisical = ReturnType<typeof openInfisical>
