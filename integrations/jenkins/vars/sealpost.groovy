/**
 * One step of Sealpost: `sealpost(command: 'plan', comment: true)`. What it is given goes into the environment of one
 * script and never into its text. README.md says what there is.
 *
 * @return what the run tells the steps after it, SEALPOST_CHANGED and its like
 */
Map call(Map given) {
    Map options = [version: '0.1.0', integrity: '', reportDir: 'sealpost-report', archive: true] + given
    List variables = variablesOf(options)
    dir("${pwd(tmp: true)}/sealpost") {
        for (String name in ['step.sh', 'get-sealpost.sh']) {
            writeFile(file: name, text: libraryResource("sealpost/${name}"))
        }
        variables << "SEALPOST_SCRIPTS=${pwd()}"
    }
    int code = 1
    withEnv(variables) {
        code = sh(
            label: "sealpost ${options.command}",
            returnStatus: true,
            script: 'rm -f "$SEALPOST_INPUT_REPORT_DIR/sealpost.env"; exec sh "$SEALPOST_SCRIPTS/step.sh"',
        )
    }
    if (options.archive) {
        archiveArtifacts(artifacts: "${options.reportDir}/**", allowEmptyArchive: true)
    }
    if (code != 0) {
        error("sealpost ${options.command} ended with ${code}: the log says why")
    }
    return outputsIn("${options.reportDir}/sealpost.env")
}

/** Inputs as variables; one that is not known is refused, since nothing would look at it. */
private List variablesOf(Map options) {
    Map names = [
        command: 'COMMAND', config: 'CONFIG', plan: 'PLAN', expires: 'EXPIRES', failOn: 'FAIL_ON', reportDir: 'REPORT_DIR',
        comment: 'COMMENT', issue: 'ISSUE', recover: 'RECOVER',
        targets: 'TARGET', environments: 'ENVIRONMENT', accept: 'ACCEPT', tokenNames: 'TOKEN_NAME',
    ]
    List variables = ["SEALPOST_VERSION=${options.version}", "SEALPOST_INTEGRITY=${options.integrity}"]
    for (String option in options.keySet()) {
        if (option in ['version', 'integrity', 'archive']) {
            continue
        }
        if (!names.containsKey(option)) {
            error("sealpost has no option ${option}: it has ${names.keySet().join(', ')}, version, integrity and archive")
        }
        def value = options[option]
        variables << "SEALPOST_INPUT_${names[option]}=${value instanceof List ? value.join('\n') : (value == null ? '' : value)}"
    }
    return variables
}

private Map outputsIn(String file) {
    Map outputs = [:]
    for (String line in readFile(file).split('\n')) {
        int at = line.indexOf('=')
        if (at > 0) {
            outputs[line.substring(0, at)] = line.substring(at + 1)
        }
    }
    return outputs
}
