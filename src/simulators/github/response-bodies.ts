import { type Environment, type Repository, type Store, stamp } from './store.js'

/** A user or organisation as it stands inside other answers. */
export function ownerBody(
  login: string,
  origin: string,
  type: 'User' | 'Organization' | 'Bot',
  id: number = idOf(login),
): object {
  // an app's login ends in brackets
  const path = encodeURIComponent(login)
  const url = `${origin}/users/${path}`
  const links = ['followers', 'subscriptions', 'orgs', 'repos', 'received_events']
  const named: Record<string, string> = { orgs: 'organizations' }
  return {
    login,
    id,
    node_id: nodeId(login),
    avatar_url: `${origin}/avatars/${path}`,
    gravatar_id: '',
    url,
    html_url: `${origin}/${path}`,
    ...Object.fromEntries(links.map((link) => [`${named[link] ?? link}_url`, `${url}/${link}`])),
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
    type,
    site_admin: false,
  }
}

/** What an answer says of an owner beside the login. */
export interface Owner {
  readonly type: 'User' | 'Organization'
  readonly id?: number
}

/** Who has this login. */
export function ownerOf({ organizations }: Store, login: string): Owner {
  const known = organizations.get(login.toLowerCase())
  return known === undefined ? { type: 'User' } : { type: 'Organization', id: known.id }
}

/** A repository with all that GitHub promises to say of one. */
export function repositoryBody(repository: Repository, origin: string, by: Owner = { type: 'Organization' }) {
  const { owner, name } = repository
  const url = `${origin}/repos/${owner}/${name}`
  const html = `${origin}/${owner}/${name}`
  const plain = 'contributors deployments downloads events forks hooks languages merges stargazers subscribers'
  const templated =
    'archive assignees blobs branches collaborators comments commits compare contents git_commits git_refs git_tags issue_comment issue_events issues keys labels milestones notifications pulls releases statuses subscription tags teams trees'
  const at = stamp(repository.createdAt)
  return {
    id: repository.id,
    node_id: nodeId(`${owner}/${name}`),
    name,
    full_name: `${owner}/${name}`,
    owner: ownerBody(owner, origin, by.type, by.id),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(`${plain} ${templated}`.split(' ').map((link) => [`${link}_url`, `${url}/${link}`])),
    clone_url: `${html}.git`,
    git_url: `git://localhost/${owner}/${name}.git`,
    ssh_url: `git@localhost:${owner}/${name}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: 'main',
    size: 0,
    topics: [],
    ...Object.fromEntries(
      'forks forks_count open_issues open_issues_count stargazers_count watchers watchers_count network_count subscribers_count'
        .split(' ')
        .map((count) => [count, 0]),
    ),
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: at,
    created_at: at,
    updated_at: at,
    permissions: { admin: true, maintain: true, push: true, triage: true, pull: true },
  }
}

/** An environment with its protection rules. */
export function environmentBody(environment: Environment, repository: Repository, origin: string): object {
  const { id, name, waitTimer, reviewers, preventSelfReview, branchPolicy } = environment
  const path = `repos/${repository.owner}/${repository.name}/environments/${encodeURIComponent(name)}`
  const rule = (offset: number, type: string, more: object) => ({
    id: id * 10 + offset,
    node_id: nodeId(`${type}${id}`),
    type,
    ...more,
  })
  return {
    id,
    node_id: nodeId(`environment${id}`),
    name,
    url: `${origin}/${path}`,
    html_url: `${origin}/${repository.owner}/${repository.name}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: stamp(environment.createdAt),
    updated_at: stamp(environment.updatedAt),
    protection_rules: [
      ...(waitTimer > 0 ? [rule(1, 'wait_timer', { wait_timer: waitTimer })] : []),
      ...(reviewers.length > 0
        ? [
            rule(2, 'required_reviewers', {
              prevent_self_review: preventSelfReview,
              reviewers: reviewers.map(({ type, id: reviewer }) => ({
                type,
                reviewer: ownerBody(`reviewer-${reviewer}`, origin, 'User'),
              })),
            }),
          ]
        : []),
      ...(branchPolicy ? [rule(3, 'branch_policy', {})] : []),
    ],
    deployment_branch_policy: branchPolicy,
  }
}

/** The number that a login has in the beginning. */
export function idOf(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
}

function nodeId(of: string): string {
  return Buffer.from(of).toString('base64url')
}
