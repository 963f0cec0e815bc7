import { type ChildProcess, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/** A message of the language server protocol, as far as it matters here. */
interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly { readonly message: string }[] }
}

/**
 * What an editor tells about a YAML file as it is opened.
 * @param server the script of yaml-language-server
 * @param file absolute path; `text` is what the editor shows of it
 * @returns the complaints, once the server has any, or has said that there is none
 */
export async function complaintsInEditor(server: string, file: string, text: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const uri = pathToFileURL(file).href
  try {
    send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } })
    for await (const message of messagesOf(child)) {
      if (message.id === 1 && message.method === undefined) {
        send({ method: 'initialized', params: {} })
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        })
      } else if (message.id !== undefined && message.method !== undefined) {
        // it asks for settings, and waits for an answer
        send({ id: message.id, result: message.method === 'workspace/configuration' ? [{}, {}, {}, {}, {}] : null })
      } else if (message.method === 'textDocument/publishDiagnostics' && message.params?.uri === uri) {
        return (message.params.diagnostics ?? []).map((one) => one.message)
      }
    }
    throw new Error('the language server ended before it had looked at the file')
  } finally {
    child.kill()
  }
}

async function* messagesOf(child: ChildProcess): AsyncGenerator<Message> {
  let unread = Buffer.alloc(0)
  for await (const part of child.stdout ?? []) {
    unread = Buffer.concat([unread, part as Buffer])
    for (;;) {
      const head = unread.indexOf('\r\n\r\n')
      const [, length] = /Content-Length: (\d+)/i.exec(unread.subarray(0, Math.max(head, 0)).toString()) ?? []
      const end = head + 4 + Number(length)
      if (head < 0 || length === undefined || unread.length < end) break
      yield JSON.parse(unread.subarray(head + 4, end).toString()) as Message
      unread = unread.subarray(end)
    }
  }
}
