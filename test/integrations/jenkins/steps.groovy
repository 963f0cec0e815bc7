/*
 * Runs vars/sealpost.groovy as Jenkins would, with stand-ins for Jenkins' own steps: `sh` starts a real shell, files are
 * real. Arguments: the library, the workspace, the call as JSON.
 */
import groovy.json.JsonOutput
import groovy.json.JsonSlurper

def (library, workspace, asked) = [new File(args[0]), new File(args[1]), new JsonSlurper().parseText(args[2])]
def here = workspace
def more = [:]
def archived = []
def binding = new Binding()
def at = { String path -> path.startsWith('/') ? new File(path) : new File(here, path) }

binding.pwd = { Map options = [:] -> options.tmp ? workspace.path + '@tmp' : here.path }
binding.dir = { path, body ->
    def before = here
    here = at(path as String)
    try { body() } finally { here = before }
}
binding.libraryResource = { path -> new File(library, "resources/${path}").text }
binding.writeFile = { Map options ->
    def file = at(options.file as String)
    file.parentFile.mkdirs()
    file.text = options.text
}
binding.readFile = { path -> at(path as String).text }
binding.withEnv = { variables, body ->
    variables.each { variable ->
        def (name, value) = (variable as String).split('=', 2)
        more[name] = value
    }
    body()
}
binding.sh = { Map options ->
    println "+ ${options.label}"
    def builder = new ProcessBuilder('sh', '-xe', '-c', options.script as String).directory(here).redirectErrorStream(true)
    builder.environment().putAll(more)
    def process = builder.start()
    process.outputStream.close()
    System.out << process.inputStream
    process.waitFor()
}
binding.archiveArtifacts = { Map options -> archived << options.artifacts }
binding.error = { message -> throw new IllegalStateException(message as String) }

def code = 0
try {
    def outputs = new GroovyShell(binding).parse(new File(library, 'vars/sealpost.groovy')).call(asked)
    println "RETURNED ${JsonOutput.toJson(outputs)}"
} catch (IllegalStateException thrown) {
    println "ERROR: ${thrown.message}"
    code = 1
}
println "ARCHIVED ${archived}"
System.exit(code)
