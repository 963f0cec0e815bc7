/*
 * Reads a declarative pipeline: each stage with what is set for it and the call of our step, as JSON. Blocks are run, not
 * carried out; nothing is a step but ours. Argument: the file.
 */
import groovy.json.JsonOutput

class Reader {
    List stages = []
    Map env = [BRANCH_NAME: 'main', CHANGE_ID: '7']
    private Map stage = [environment: [:], words: []]

    def block(String name, List given) {
        def (body, rest) = [given.find { it instanceof Closure }, given.findAll { !(it instanceof Closure) }]
        if (name == 'stage') stage = [name: rest[0], environment: [:], words: []]
        if (name == 'sealpost') stages << (stage + [call: rest[0]])
        stage.words << ([name] + rest.findAll { it instanceof String }).join(' ')
        if (body != null) {
            body.delegate = this
            body.resolveStrategy = Closure.DELEGATE_FIRST
            body()
        }
        return name == 'credentials' ? rest[0] : null
    }
    def methodMissing(String name, given) { block(name, given as List) }
    void propertyMissing(String name, value) { stage.environment[name] = value }
}

def reader = new Reader()
def text = new File(args[0]).text.replaceFirst(/^@Library\('[\w@.]+'\) _/, '')
def script = new GroovyShell().parse("{ -> ${text} }".replaceFirst(/^\{ ->/, 'return { ->'))
def body = script.run()
body.delegate = reader
body.resolveStrategy = Closure.DELEGATE_FIRST
body()
println JsonOutput.toJson(reader.stages)
