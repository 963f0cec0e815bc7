const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{ot as e}from"./core-WlcNnXqR.js";function t(e,n=""){let i=e.createHelp(),o=i.visibleCommands(e),s=o.map(e=>e.name()).filter(e=>e!=="help");return{path:n,names:[e.name(),...e.aliases()],description:e.description(),options:i.visibleOptions(e).map(r),arguments:e.registeredArguments.map(e=>a(e,`<${e.name()}>`)),commands:o.map(e=>{let r=t(e,`${n}/${e.name()}`);return e.name()==="help"?{...r,arguments:[{is:"choice",choices:s}]}:r})}}function n(e){return[e,...e.commands.flatMap(n)]}function r(e){let[,t]=/(<[^>]+>)/.exec(e.flags)??[];return{flags:[e.short,e.long].flatMap(e=>e??[]),description:e.description,repeatable:Array.isArray(e.defaultValue),...t===void 0?{}:{value:a(e,t)}}}var i={"<file>":"files","<folder>":"folders"};function a({argChoices:e},t){return e===void 0?{is:i[t]??"text"}:{is:"choice",choices:e}}function o(t){let[r=""]=t.names,i=n(t),a=i.flatMap(t=>t.commands.map(({names:n,path:r})=>s(n.map(e=>`${t.path}/${e}`),`at=${e(r)}`))),o=i.flatMap(({path:e,options:t})=>t.flatMap(({flags:t,value:n})=>n===void 0?[]:[s(t.map(t=>`${e} ${t}`),`${c(n,r)}; return`)])),u=i.map(({path:t,options:n,commands:r,arguments:i})=>{let a=[...r.flatMap(({names:e})=>e),...i.flatMap(l)],o=n.flatMap(e=>e.flags),c=i.some(({is:e})=>e==="files")?"; files=1":"";return s([t],`words=${e(a.join(" "))} flags=${e(o.join(" "))}${c}`)});return`# Completes ${r} in bash. To load it: source <(${r} completion bash)
_${r}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} at= words= flags= files= i
  local IFS=$' \\t\\n'
  # bash may take --option=value apart
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at/\${COMP_WORDS[i]}" in
${a.join("\n")}
    esac
  done
  COMPREPLY=()
  case "$at $before" in
${o.join("\n")}
  esac
  case $at in
${u.join("\n")}
  esac
  # options where they are asked for, or where nothing else can follow
  if [[ $word == -* || -z $words$files ]]; then words=$flags files=; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ -n $files ]]; then _${r}_paths -f; fi
}
_${r}_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen "$1" -- "$word"))
}
complete -F _${r} ${r}
`}function s(t,n){return`    ${t.map(e).join(" | ")}) ${n} ;;`}function c(t,n){return t.is==="choice"?`COMPREPLY=($(compgen -W ${e(t.choices.join(" "))} -- "$word"))`:t.is==="text"?":":`_${n}_paths ${t.is==="files"?"-f":"-d"}`}function l(e){return e.is==="choice"?e.choices:[]}function u(e){let[t=""]=e.names,r=n(e),i=r.flatMap(e=>e.commands.map(({names:t,path:n})=>`      case ${t.map(t=>f(`${e.path}/${t}`)).join(" ")}\n        set at ${f(n)}`)),a=r.flatMap(({path:e,options:n,arguments:r,commands:i})=>{let a=`complete -c ${t} -n "__${t}_at ${f(e)}"`;return[...i.flatMap(({names:e,description:t})=>e.map(e=>`${a} -a ${e} -d ${f(t)}`)),...r.map(e=>`${a}${d(e).replace(/^ -x/,"")}`),...n.map(({flags:e,description:t,value:n})=>{let r=e.map(e=>e.startsWith("--")?` -l ${e.slice(2)}`:` -s ${e.slice(1)}`);return`${a}${r.join("")}${n===void 0?"":d(n)} -d ${f(t)}`})]});return`# Completes ${t} in fish. To load it: ${t} completion fish | source
function __${t}_at
  set -l words (commandline -opc)
  set -e words[1]
  set -l at ''
  for word in $words
    switch "$at/$word"
${i.join("\n")}
    end
  end
  test "$at" = "$argv[1]"
end
complete -c ${t} -f
${a.join("\n")}
`}function d(e){return e.is==="choice"?` -x -a ${f(e.choices.join(" "))}`:{files:" -r -F",folders:" -x -a '(__fish_complete_directories)'",text:" -x"}[e.is]}function f(e){return`'${e.replace(/[\\']/g,"\\$&")}'`}function p(e){let[t=""]=e.names;return`#compdef ${t}
# Completes ${t} in zsh. To load it: source <(${t} completion zsh), after compinit
${n(e).map(e=>m(e,t)).join("\n")}
if [[ $funcstack[1] == _${t} ]]; then
  _${t} "$@"
else
  compdef _${t} ${t}
fi
`}function m(t,n){let{options:r,arguments:i,commands:a}=t,o=[...r.flatMap(_),...i.map((e,t)=>`${t+1}:${e.is}:${v(e)}`)],s=a.length===0?[]:["1: :->command","*:: :->rest"],c=[...o,...s].map(t=>` \\\n    ${e(t)}`).join("");return`${g(t,n)}() {
  local context state line
  typeset -A opt_args
  _arguments${a.length===0?"":" -C"}${c}
${h(a,n)}}`}function h(t,n){if(t.length===0)return"";let r=t.flatMap(({names:t,description:n})=>t.map(t=>`      ${e(`${t}:${n}`)}`)),i=t.map(e=>`      ${e.names.join(" | ")}) ${g(e,n)} ;;`);return`  if [[ $state == command ]]; then
    local -a commands=(
${r.join("\n")}
    )
    _describe command commands
  elif [[ $state == rest ]]; then
    case $line[1] in
${i.join("\n")}
    esac
  fi
`}function g({path:e},t){return`_${t}${e.replaceAll("/","_")}`}function _({flags:e,description:t,repeatable:n,value:r}){let i=n?"*":e.length>1?`(${e.join(" ")})`:"",a=r===void 0?"":`:${r.is}:${v(r)}`;return e.map(e=>`${i}${e}${r===void 0?"":"="}[${y(t)}]${a}`)}function v(e){return e.is==="choice"?`(${e.choices.join(" ")})`:{files:"_files",folders:"_files -/",text:" "}[e.is]}function y(e){return e.replace(/[\\[\]:]/g,"\\$&")}var b={bash:o,fish:u,zsh:p};async function x(e,n,{output:r}){return r.print(b[e](t(n))),0}export{x as completion};