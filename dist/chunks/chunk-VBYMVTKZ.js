const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as X}from"./chunk-DQHP7CMW.js";import{$ as Q,L as Y,_ as z,a as w,b as _,c as gt,d as $,e as K,n as b,o as S}from"./chunk-NBDS574Y.js";var y=_(k=>{var A=class extends Error{constructor(t,e,i){super(i),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.
exitCode=t,this.nestedError=void 0}},H=class extends A{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.
name=this.constructor.name}};k.CommanderError=A;k.InvalidArgumentError=H});var E=_(T=>{var{InvalidArgumentError:Ot}=y(),V=class{constructor(t,e){switch(this.description=e||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,
this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(
1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,e){
return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this}argParser(t){return this.
parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new Ot(`Allowed choices are ${this.argChoices.
join(", ")}.`);return this.variadic?this._collectValue(e,i):e},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function Ct(a){
let t=a.name()+(a.variadic===!0?"...":"");return a.required?"<"+t+">":"["+t+"]"}T.Argument=V;T.humanReadableArgName=Ct});var W=_(P=>{var{humanReadableArgName:wt}=E(),D=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.
showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let e=t.commands.filter(n=>!n._hidden),i=t._getHelpCommand();
return i&&!i._hidden&&e.push(i),this.sortSubcommands&&e.sort((n,s)=>n.name().localeCompare(s.name())),e}compareOptions(t,e){let i=n=>n.short?n.short.replace(/^-/,
""):n.long.replace(/^--/,"");return i(t).localeCompare(i(e))}visibleOptions(t){let e=t.options.filter(n=>!n.hidden),i=t._getHelpOption();if(i&&!i.hidden){let n=i.
short&&t._findOption(i.short),s=i.long&&t._findOption(i.long);!n&&!s?e.push(i):i.long&&!s?e.push(t.createOption(i.long,i.description)):i.short&&!n&&e.push(t.createOption(
i.short,i.description))}return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let e=[];for(let i=t.
parent;i;i=i.parent){let n=i.options.filter(s=>!s.hidden);e.push(...n)}return this.sortOptions&&e.sort(this.compareOptions),e}visibleArguments(t){return t._argsDescription&&
t.registeredArguments.forEach(e=>{e.description=e.description||t._argsDescription[e.name()]||""}),t.registeredArguments.find(e=>e.description)?t.registeredArguments:
[]}subcommandTerm(t){let e=t.registeredArguments.map(i=>wt(i)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+
(e?" "+e:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){return e.visibleCommands(t).reduce((i,n)=>Math.max(i,
this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(n)))),0)}longestOptionTermLength(t,e){return e.visibleOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(
e.styleOptionTerm(e.optionTerm(n)))),0)}longestGlobalOptionTermLength(t,e){return e.visibleGlobalOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleOptionTerm(
e.optionTerm(n)))),0)}longestArgumentTermLength(t,e){return e.visibleArguments(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(
n)))),0)}commandUsage(t){let e=t._name;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let i="";for(let n=t.parent;n;n=n.parent)i=n.name()+" "+i;return i+e+" "+t.usage()}commandDescription(t){
return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.
map(i=>JSON.stringify(i)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&e.push(`default: ${t.
defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&
e.push(`env: ${t.envVar}`),e.length>0){let i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}argumentDescription(t){let e=[];
if(t.argChoices&&e.push(`choices: ${t.argChoices.map(i=>JSON.stringify(i)).join(", ")}`),t.defaultValue!==void 0&&e.push(`default: ${t.defaultValueDescription||
JSON.stringify(t.defaultValue)}`),e.length>0){let i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}formatItemList(t,e,i){
return e.length===0?[]:[i.styleTitle(t),...e,""]}groupItems(t,e,i){let n=new Map;return t.forEach(s=>{let r=i(s);n.has(r)||n.set(r,[])}),e.forEach(s=>{let r=i(s);
n.has(r)||n.set(r,[]),n.get(r).push(s)}),n}formatHelp(t,e){let i=e.padWidth(t,e),n=e.helpWidth??80;function s(l,p){return e.formatItem(l,i,p,e)}let r=[`${e.styleTitle(
"Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""],o=e.commandDescription(t);o.length>0&&(r=r.concat([e.boxWrap(e.styleCommandDescription(o),n),""]));let h=e.visibleArguments(
t).map(l=>s(e.styleArgumentTerm(e.argumentTerm(l)),e.styleArgumentDescription(e.argumentDescription(l))));if(r=r.concat(this.formatItemList("Arguments:",h,e)),this.
groupItems(t.options,e.visibleOptions(t),l=>l.helpGroupHeading??"Options:").forEach((l,p)=>{let O=l.map(g=>s(e.styleOptionTerm(e.optionTerm(g)),e.styleOptionDescription(
e.optionDescription(g))));r=r.concat(this.formatItemList(p,O,e))}),e.showGlobalOptions){let l=e.visibleGlobalOptions(t).map(p=>s(e.styleOptionTerm(e.optionTerm(
p)),e.styleOptionDescription(e.optionDescription(p))));r=r.concat(this.formatItemList("Global Options:",l,e))}return this.groupItems(t.commands,e.visibleCommands(
t),l=>l.helpGroup()||"Commands:").forEach((l,p)=>{let O=l.map(g=>s(e.styleSubcommandTerm(e.subcommandTerm(g)),e.styleSubcommandDescription(e.subcommandDescription(
g))));r=r.concat(this.formatItemList(p,O,e))}),r.join(`
`)}displayWidth(t){return Z(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(e=>e==="[options]"?this.styleOptionText(e):e==="[command]"?this.
styleSubcommandText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleCommandText(e)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(
t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.
styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(e=>e===
"[options]"?this.styleOptionText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleSubcommandText(e)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(
t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,e){return Math.max(e.longestOptionTermLength(
t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,i,n){
let r=" ".repeat(2);if(!i)return r+t;let o=t.padEnd(e+t.length-n.displayWidth(t)),h=2,u=(this.helpWidth??80)-e-h-2,l;return u<this.minWidthToWrap||n.preformatted(
i)?l=i:l=n.boxWrap(i,u).replace(/\n/g,`
`+" ".repeat(e+h)),r+o+" ".repeat(h)+l.replace(/\n/g,`
${r}`)}boxWrap(t,e){if(e<this.minWidthToWrap)return t;let i=t.split(/\r\n|\n/),n=/[\s]*[^\s]+/g,s=[];return i.forEach(r=>{let o=r.match(n);if(o===null){s.push("");
return}let h=[o.shift()],c=this.displayWidth(h[0]);o.forEach(u=>{let l=this.displayWidth(u);if(c+l<=e){h.push(u),c+=l;return}s.push(h.join(""));let p=u.trimStart();
h=[p],c=this.displayWidth(p)}),s.push(h.join(""))}),s.join(`
`)}};function Z(a){let t=/\x1b\[\d*(;\d*)*m/g;return a.replace(t,"")}P.Help=D;P.stripColor=Z});var N=_(I=>{var{InvalidArgumentError:yt}=y(),G=class{constructor(t,e){this.flags=t,this.description=e||"",this.required=t.includes("<"),this.optional=t.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let i=bt(t);this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,e){return this.defaultValue=t,this.defaultValueDescription=
e,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let e=t;return typeof t=="stri\
ng"&&(e={[t]:!0}),this.implied=Object.assign(this.implied||{},e),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){
return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,e){return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}choices(t){
return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new yt(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(e,i):e},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?tt(this.
name().replace(/^no-/,"")):tt(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},F=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(e=>{e.negate?
this.negativeOptions.set(e.attributeName(),e):this.positiveOptions.set(e.attributeName(),e)}),this.negativeOptions.forEach((e,i)=>{this.positiveOptions.has(i)&&
this.dualOptions.add(i)})}valueFromOption(t,e){let i=e.attributeName();if(!this.dualOptions.has(i))return!0;let n=this.negativeOptions.get(i).presetArg,s=n!==void 0?
n:!1;return e.negate===(s===t)}};function tt(a){return a.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}function bt(a){let t,e,i=/^-[^-]$/,n=/^--[^-]/,
s=a.split(/[ |,]+/).concat("guard");if(i.test(s[0])&&(t=s.shift()),n.test(s[0])&&(e=s.shift()),!t&&i.test(s[0])&&(t=s.shift()),!t&&n.test(s[0])&&(t=e,e=s.shift()),
s[0].startsWith("-")){let r=s[0],o=`option creation failed due to '${r}' in option flags '${a}'`;throw/^-[^-][^-]/.test(r)?new Error(`${o}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):i.test(r)?new Error(`${o}
- too many short flags`):n.test(r)?new Error(`${o}
- too many long flags`):new Error(`${o}
- unrecognised flag format`)}if(t===void 0&&e===void 0)throw new Error(`option creation failed due to no flags found in '${a}'.`);return{shortFlag:t,longFlag:e}}
I.Option=G;I.DualOptions=F});var it=_(et=>{function At(a,t){if(Math.abs(a.length-t.length)>3)return Math.max(a.length,t.length);let e=[];for(let i=0;i<=a.length;i++)e[i]=[i];for(let i=0;i<=
t.length;i++)e[0][i]=i;for(let i=1;i<=t.length;i++)for(let n=1;n<=a.length;n++){let s=1;a[n-1]===t[i-1]?s=0:s=1,e[n][i]=Math.min(e[n-1][i]+1,e[n][i-1]+1,e[n-1][i-
1]+s),n>1&&i>1&&a[n-1]===t[i-2]&&a[n-2]===t[i-1]&&(e[n][i]=Math.min(e[n][i],e[n-2][i-2]+1))}return e[a.length][t.length]}function Et(a,t){if(!t||t.length===0)return"";
t=Array.from(new Set(t));let e=a.startsWith("--");e&&(a=a.slice(2),t=t.map(r=>r.slice(2)));let i=[],n=3,s=.4;return t.forEach(r=>{if(r.length<=1)return;let o=At(
a,r),h=Math.max(a.length,r.length);(h-o)/h>s&&(o<n?(n=o,i=[r]):o===n&&i.push(r))}),i.sort((r,o)=>r.localeCompare(o)),e&&(i=i.map(r=>`--${r}`)),i.length>1?`
(Did you mean one of ${i.join(", ")}?)`:i.length===1?`
(Did you mean ${i[0]}?)`:""}et.suggestSimilar=Et});var ot=_(R=>{var xt=w("node:events").EventEmitter,q=w("node:child_process"),f=w("node:path"),x=w("node:fs"),m=w("node:process"),{Argument:vt,humanReadableArgName:$t}=E(),
{CommanderError:j}=y(),{Help:St,stripColor:Ht}=W(),{Option:nt,DualOptions:kt}=N(),{suggestSimilar:st}=it(),M=class a extends xt{constructor(t){super(),this.commands=
[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.
args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=
!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,
this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:e=>m.stdout.write(
e),writeErr:e=>m.stderr.write(e),outputError:(e,i)=>i(e),getOutHelpWidth:()=>m.stdout.isTTY?m.stdout.columns:void 0,getErrHelpWidth:()=>m.stderr.isTTY?m.stderr.
columns:void 0,getOutHasColors:()=>L()??(m.stdout.isTTY&&m.stdout.hasColors?.()),getErrHasColors:()=>L()??(m.stderr.isTTY&&m.stderr.hasColors?.()),stripColor:e=>Ht(
e)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,
this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=
t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=
t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){
let t=[];for(let e=this;e;e=e.parent)t.push(e);return t}command(t,e,i){let n=e,s=i;typeof n=="object"&&n!==null&&(s=n,n=null),s=s||{};let[,r,o]=t.match(/([^ ]+) *(.*)/),
h=this.createCommand(r);return n&&(h.description(n),h._executableHandler=!0),s.isDefault&&(this._defaultCommandName=h._name),h._hidden=!!(s.noHelp||s.hidden),h.
_executableFile=s.executableFile||null,o&&h.arguments(o),this._registerCommand(h),h.parent=this,h.copyInheritedSettings(this),n?this:h}createCommand(t){return new a(
t)}createHelp(){return Object.assign(new St,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){
return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="stri\
ng"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){if(!t._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return e=e||{},e.isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),
this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new vt(t,e)}argument(t,e,i,n){let s=this.createArgument(t,
e);return typeof i=="function"?s.default(n).argParser(i):s.default(i),this.addArgument(s),this}arguments(t){return t.trim().split(/ +/).forEach(e=>{this.argument(
e)}),this}addArgument(t){let e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`);if(t.
required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.
push(t),this}helpCommand(t,e){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let i=t??"help [command]",[,n,s]=i.match(/([^ ]+) *(.*)/),r=e??"display help for command",o=this.createCommand(n);return o.helpOption(!1),s&&o.arguments(s),
r&&o.description(r),this._addImplicitHelpCommand=!0,this._helpCommand=o,(t||e)&&this._initCommandGroup(o),this}addHelpCommand(t,e){return typeof t!="object"?(this.
helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,e){
let i=["preSubcommand","preAction","postAction"];if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${i.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return t?
this._exitCallback=t:this._exitCallback=e=>{if(e.code!=="commander.executeSubCommandAsync")throw e},this}_exit(t,e,i){this._exitCallback&&this._exitCallback(new j(
t,e,i)),m.exit(t)}action(t){let e=i=>{let n=this.registeredArguments.length,s=i.slice(0,n);return this._storeOptionsAsProperties?s[n]=this:s[n]=this.opts(),s.push(
this),t.apply(this,s)};return this._actionHandler=e,this}createOption(t,e){return new nt(t,e)}_callParseArg(t,e,i,n){try{return t.parseArg(e,i)}catch(s){if(s.code===
"commander.invalidArgument"){let r=`${n} ${s.message}`;this.error(r,{exitCode:s.exitCode,code:s.code})}throw s}}_registerOption(t){let e=t.short&&this._findOption(
t.short)||t.long&&this._findOption(t.long);if(e){let i=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&
` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${e.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let e=n=>[n.name()].concat(n.aliases()),i=e(t).find(n=>this.
_findCommand(n));if(i){let n=e(this._findCommand(i)).join("|"),s=e(t).join("|");throw new Error(`cannot add command '${s}' as already have command '${n}'`)}this.
_initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let e=t.name(),i=t.attributeName();if(t.negate){let s=t.long.replace(/^--no-/,"-\
-");this._findOption(s)||this.setOptionValueWithSource(i,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(
i,t.defaultValue,"default");let n=(s,r,o)=>{s==null&&t.presetArg!==void 0&&(s=t.presetArg);let h=this.getOptionValue(i);s!==null&&t.parseArg?s=this._callParseArg(
t,s,h,r):s!==null&&t.variadic&&(s=t._collectValue(s,h)),s==null&&(t.negate?s=!1:t.isBoolean()||t.optional?s=!0:s=""),this.setOptionValueWithSource(i,s,o)};return this.
on("option:"+e,s=>{let r=`error: option '${t.flags}' argument '${s}' is invalid.`;n(s,r,"cli")}),t.envVar&&this.on("optionEnv:"+e,s=>{let r=`error: option '${t.
flags}' value '${s}' from env '${t.envVar}' is invalid.`;n(s,r,"env")}),this}_optionEx(t,e,i,n,s){if(typeof e=="object"&&e instanceof nt)throw new Error("To add\
 an Option object use addOption() instead of option() or requiredOption()");let r=this.createOption(e,i);if(r.makeOptionMandatory(!!t.mandatory),typeof n=="func\
tion")r.default(s).argParser(n);else if(n instanceof RegExp){let o=n;n=(h,c)=>{let u=o.exec(h);return u?u[0]:c},r.default(s).argParser(n)}else r.default(n);return this.
addOption(r)}option(t,e,i,n){return this._optionEx({},t,e,i,n)}requiredOption(t,e,i,n){return this._optionEx({mandatory:!0},t,e,i,n)}combineFlagAndOptionalValue(t=!0){
return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=
!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be \
used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error(
"call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before set\
ting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){
return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=
i,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e;return this._getCommandAndAncestors().forEach(i=>{i.getOptionValueSource(
t)!==void 0&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or\
 undefined");if(e=e||{},t===void 0&&e.from===void 0){m.versions?.electron&&(e.from="electron");let n=m.execArgv??[];(n.includes("-e")||n.includes("--eval")||n.includes(
"-p")||n.includes("--print"))&&(e.from="eval")}t===void 0&&(t=m.argv),this.rawArgs=t.slice();let i;switch(e.from){case void 0:case"node":this._scriptPath=t[1],i=
t.slice(2);break;case"electron":m.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||
"program",i}parse(t,e){this._prepareForParse();let i=this._prepareUserArgs(t,e);return this._parseCommand([],i),this}async parseAsync(t,e){this._prepareForParse();
let i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)
throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){
if(x.existsSync(t))return;let n=e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir\
() to supply a custom directory",s=`'${t}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n}`;throw new Error(s)}_executeSubCommand(t,e){e=e.slice();let i=!1,n=[".js",".ts",".tsx",".mjs",".cjs"];function s(u,l){let p=f.resolve(u,l);if(x.existsSync(
p))return p;if(n.includes(f.extname(l)))return;let O=n.find(g=>x.existsSync(`${p}${g}`));if(O)return`${p}${O}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let r=t._executableFile||`${this._name}-${t._name}`,o=this._executableDir||"";if(this._scriptPath){let u;try{u=x.realpathSync(this._scriptPath)}catch{u=this._scriptPath}
o=f.resolve(f.dirname(u),o)}if(o){let u=s(o,r);if(!u&&!t._executableFile&&this._scriptPath){let l=f.basename(this._scriptPath,f.extname(this._scriptPath));l!==this.
_name&&(u=s(o,`${l}-${t._name}`))}r=u||r}i=n.includes(f.extname(r));let h;m.platform!=="win32"?i?(e.unshift(r),e=rt(m.execArgv).concat(e),h=q.spawn(m.argv[0],e,
{stdio:"inherit"})):h=q.spawn(r,e,{stdio:"inherit"}):(this._checkForMissingExecutable(r,o,t._name),e.unshift(r),e=rt(m.execArgv).concat(e),h=q.spawn(m.execPath,
e,{stdio:"inherit"})),h.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(l=>{m.on(l,()=>{h.killed===!1&&h.exitCode===null&&h.kill(l)})});let c=this.
_exitCallback;h.on("close",u=>{u=u??1,c?c(new j(u,"commander.executeSubCommandAsync","(close)")):m.exit(u)}),h.on("error",u=>{if(u.code==="ENOENT")this._checkForMissingExecutable(
r,o,t._name);else if(u.code==="EACCES")throw new Error(`'${r}' not executable`);if(!c)m.exit(1);else{let l=new j(1,"commander.executeSubCommandAsync","(error)");
l.nestedError=u,c(l)}}),this.runningCommand=h}_dispatchSubcommand(t,e,i){let n=this._findCommand(t);n||this.help({error:!0}),n._prepareForParse();let s;return s=
this._chainOrCallSubCommandHook(s,n,"preSubcommand"),s=this._chainOrCall(s,()=>{if(n._executableHandler)this._executeSubCommand(n,e.concat(i));else return n._parseCommand(
e,i)}),s}_dispatchHelpCommand(t){t||this.help();let e=this._findCommand(t);return e&&!e._executableHandler&&e.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,e)=>{t.required&&this.args[e]==null&&this.missingArgument(
t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let t=(i,n,s)=>{let r=n;if(n!==null&&i.parseArg){let o=`error: command-argument value '${n}' is inv\
alid for argument '${i.name()}'.`;r=this._callParseArg(i,n,s,o)}return r};this._checkNumberOfArguments();let e=[];this.registeredArguments.forEach((i,n)=>{let s=i.
defaultValue;i.variadic?n<this.args.length?(s=this.args.slice(n),i.parseArg&&(s=s.reduce((r,o)=>t(i,o,r),i.defaultValue))):s===void 0&&(s=[]):n<this.args.length&&
(s=this.args[n],i.parseArg&&(s=t(i,s,i.defaultValue))),e[n]=s}),this.processedArgs=e}_chainOrCall(t,e){return t?.then&&typeof t.then=="function"?t.then(()=>e()):
e()}_chainOrCallHooks(t,e){let i=t,n=[];return this._getCommandAndAncestors().reverse().filter(s=>s._lifeCycleHooks[e]!==void 0).forEach(s=>{s._lifeCycleHooks[e].
forEach(r=>{n.push({hookedCommand:s,callback:r})})}),e==="postAction"&&n.reverse(),n.forEach(s=>{i=this._chainOrCall(i,()=>s.callback(s.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){
let n=t;return this._lifeCycleHooks[i]!==void 0&&this._lifeCycleHooks[i].forEach(s=>{n=this._chainOrCall(n,()=>s(this,e))}),n}_parseCommand(t,e){let i=this.parseOptions(
e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(i.operands),e=i.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(
t[0],t.slice(1),e);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this.
_outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&
this.help({error:!0}),this._outputHelpIfRequested(i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let n=()=>{i.unknown.length>
0&&this.unknownOption(i.unknown[0])},s=`command:${this.name()}`;if(this._actionHandler){n(),this._processArguments();let r;return r=this._chainOrCallHooks(r,"pr\
eAction"),r=this._chainOrCall(r,()=>this._actionHandler(this.processedArgs)),this.parent&&(r=this._chainOrCall(r,()=>{this.parent.emit(s,t,e)})),r=this._chainOrCallHooks(
r,"postAction"),r}if(this.parent?.listenerCount(s))n(),this._processArguments(),this.parent.emit(s,t,e);else if(t.length){if(this._findCommand("*"))return this.
_dispatchSubcommand("*",t,e);this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(n(),this._processArguments())}else
this.commands.length?(n(),this.help({error:!0})):(n(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(
t))}_findOption(t){return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&
t.getOptionValue(e.attributeName())===void 0&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(i=>{let n=i.attributeName();
return this.getOptionValue(n)===void 0?!1:this.getOptionValueSource(n)!=="default"});t.filter(i=>i.conflictsWith.length>0).forEach(i=>{let n=t.find(s=>i.conflictsWith.
includes(s.attributeName()));n&&this._conflictingOption(i,n)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){
let e=[],i=[],n=e;function s(u){return u.length>1&&u[0]==="-"}let r=u=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(u)?!this._getCommandAndAncestors().some(l=>l.options.
map(p=>p.short).some(p=>/^-\d$/.test(p))):!1,o=null,h=null,c=0;for(;c<t.length||h;){let u=h??t[c++];if(h=null,u==="--"){n===i&&n.push(u),n.push(...t.slice(c));break}
if(o&&(!s(u)||r(u))){this.emit(`option:${o.name()}`,u);continue}if(o=null,s(u)){let l=this._findOption(u);if(l){if(l.required){let p=t[c++];p===void 0&&this.optionMissingArgument(
l),this.emit(`option:${l.name()}`,p)}else if(l.optional){let p=null;c<t.length&&(!s(t[c])||r(t[c]))&&(p=t[c++]),this.emit(`option:${l.name()}`,p)}else this.emit(
`option:${l.name()}`);o=l.variadic?l:null;continue}}if(u.length>2&&u[0]==="-"&&u[1]!=="-"){let l=this._findOption(`-${u[1]}`);if(l){l.required||l.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${l.name()}`,u.slice(2)):(this.emit(`option:${l.name()}`),h=`-${u.slice(2)}`);continue}}if(/^--[^=]+=/.test(u)){let l=u.
indexOf("="),p=this._findOption(u.slice(0,l));if(p&&(p.required||p.optional)){this.emit(`option:${p.name()}`,u.slice(l+1));continue}}if(n===e&&s(u)&&!(this.commands.
length===0&&r(u))&&(n=i),(this._enablePositionalOptions||this._passThroughOptions)&&e.length===0&&i.length===0){if(this._findCommand(u)){e.push(u),i.push(...t.slice(
c));break}else if(this._getHelpCommand()&&u===this._getHelpCommand().name()){e.push(u,...t.slice(c));break}else if(this._defaultCommandName){i.push(u,...t.slice(
c));break}}if(this._passThroughOptions){n.push(u,...t.slice(c));break}n.push(u)}return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){let t={},
e=this.options.length;for(let i=0;i<e;i++){let n=this.options[i].attributeName();t[n]=n===this._versionOptionName?this._version:this[n]}return t}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let i=e||{},n=i.exitCode||1,s=i.code||"commander.error";this._exit(n,s,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&
t.envVar in m.env){let e=t.attributeName();(this.getOptionValue(e)===void 0||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.
optional?this.emit(`optionEnv:${t.name()}`,m.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new kt(this.options),e=i=>this.getOptionValue(
i)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(i));this.options.filter(i=>i.implied!==void 0&&e(i.attributeName())&&t.valueFromOption(this.
getOptionValue(i.attributeName()),i)).forEach(i=>{Object.keys(i.implied).filter(n=>!e(n)).forEach(n=>{this.setOptionValueWithSource(n,i.implied[n],"implied")})})}missingArgument(t){
let e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){let e=`error: option '${t.flags}' argu\
ment missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let e=`error: required option '${t.flags}' not specified`;this.
error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){let i=r=>{let o=r.attributeName(),h=this.getOptionValue(o),c=this.options.find(l=>l.
negate&&o===l.attributeName()),u=this.options.find(l=>!l.negate&&o===l.attributeName());return c&&(c.presetArg===void 0&&h===!1||c.presetArg!==void 0&&h===c.presetArg)?
c:u||r},n=r=>{let o=i(r),h=o.attributeName();return this.getOptionValueSource(h)==="env"?`environment variable '${o.envVar}'`:`option '${o.flags}'`},s=`error: ${n(
t)} cannot be used with ${n(e)}`;this.error(s,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith(
"--")&&this._showSuggestionAfterError){let n=[],s=this;do{let r=s.createHelp().visibleOptions(s).filter(o=>o.long).map(o=>o.long);n=n.concat(r),s=s.parent}while(s&&
!s._enablePositionalOptions);e=st(t,n)}let i=`error: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)
return;let e=this.registeredArguments.length,i=e===1?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} bu\
t got ${t.length}.`;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],e="";if(this._showSuggestionAfterError){let n=[];this.createHelp().
visibleCommands(this).forEach(s=>{n.push(s.name()),s.alias()&&n.push(s.alias())}),e=st(t,n)}let i=`error: unknown command '${t}'${e}`;this.error(i,{code:"comman\
der.unknownCommand"})}version(t,e,i){if(t===void 0)return this._version;this._version=t,e=e||"-V, --version",i=i||"output the version number";let n=this.createOption(
e,i);return this._versionOptionName=n.attributeName(),this._registerOption(n),this.on("option:"+n.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,e){return t===void 0&&e===void 0?this._description:(this._description=t,e&&(this._argsDescription=e),
this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let e=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),t===e._name)throw new Error("Command alias can't be the same as i\
ts name");let i=this.parent?._findCommand(t);if(i){let n=[i.name()].concat(i.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}\
' as already have command '${n}'`)}return e._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(e=>this.alias(e)),this)}usage(t){if(t===
void 0){if(this._usage)return this._usage;let e=this.registeredArguments.map(i=>$t(i));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=
t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this.
_defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(t){return this._name=f.basename(t,f.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=
t,this)}helpInformation(t){let e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors});
let n=e.formatHelp(this,e);return i.hasColors?n:this._outputConfiguration.stripColor(n)}_getOutputContext(t){t=t||{};let e=!!t.error,i,n,s;return e?(i=o=>this._outputConfiguration.
writeErr(o),n=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(i=o=>this._outputConfiguration.writeOut(o),n=this._outputConfiguration.
getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth()),{error:e,write:o=>(n||(o=this._outputConfiguration.stripColor(o)),i(o)),hasColors:n,helpWidth:s}}outputHelp(t){
let e;typeof t=="function"&&(e=t,t=void 0);let i=this._getOutputContext(t),n={error:i.error,write:i.write,command:this};this._getCommandAndAncestors().reverse().
forEach(r=>r.emit("beforeAllHelp",n)),this.emit("beforeHelp",n);let s=this.helpInformation({error:i.error});if(e&&(s=e(s),typeof s!="string"&&!Buffer.isBuffer(s)))
throw new Error("outputHelp callback must return a string or a Buffer");i.write(s),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit(
"afterHelp",n),this._getCommandAndAncestors().forEach(r=>r.emit("afterAllHelp",n))}helpOption(t,e){return typeof t=="boolean"?(t?(this._helpOption===null&&(this.
_helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"\
-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(
void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(m.exitCode??0);
e===0&&t&&typeof t!="function"&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){let i=["beforeAll","before","after","afterAll"];if(!i.
includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${i.join("', '")}'`);let n=`${t}Help`;return this.on(n,s=>{let r;typeof e=="function"?r=e({error:s.error,command:s.command}):r=e,r&&s.write(`${r}\

`)}),this}_outputHelpIfRequested(t){let e=this._getHelpOption();e&&t.find(n=>e.is(n))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function rt(a){return a.map(t=>{if(!t.startsWith("--inspect"))return t;let e,i="127.0.0.1",n="9229",s;return(s=t.match(/^(--inspect(-brk)?)$/))!==null?e=s[1]:(s=
t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(e=s[1],/^\d+$/.test(s[3])?n=s[3]:i=s[3]):(s=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(e=s[1],i=s[3],n=s[4]),e&&n!=="0"?`${e}=${i}:${parseInt(n)+1}`:t})}function L(){if(m.env.NO_COLOR||m.env.FORCE_COLOR==="0"||m.env.FORCE_COLOR==="false")return!1;
if(m.env.FORCE_COLOR||m.env.CLICOLOR_FORCE!==void 0)return!0}R.Command=M;R.useColor=L});var ht=_(d=>{var{Argument:at}=E(),{Command:U}=ot(),{CommanderError:Vt,InvalidArgumentError:ut}=y(),{Help:Tt}=W(),{Option:lt}=N();d.program=new U;d.createCommand=
a=>new U(a);d.createOption=(a,t)=>new lt(a,t);d.createArgument=(a,t)=>new at(a,t);d.Command=U;d.Option=lt;d.Argument=at;d.Help=Tt;d.CommanderError=Vt;d.InvalidArgumentError=
ut;d.InvalidOptionArgumentError=ut});function qt([,a=""]){return $(a)==="sealpost"&&$(K(a))!==".bin"?"sealpost":`node ${_t(a)}`}function _t(a){return`'${a.replaceAll("'","'\\''")}'`}var ct=gt(ht(),1),{program:Yt,createCommand:zt,createArgument:Qt,createOption:Xt,CommanderError:v,InvalidArgumentError:Zt,InvalidOptionArgumentError:te,Command:pt,
Argument:ee,Option:ie,Help:ne}=ct.default;var Dt=`
Examples:
  $ sealpost init                       write a first sealpost.yaml
  $ sealpost plan                       see what an apply would do
  $ sealpost apply --environment preview
  $ sealpost apply --yes --report out.md
  $ sealpost plan --out prod.plan       save the plan for somebody to look at
  $ sealpost apply --plan prod.plan     do exactly that, or nothing

Exit codes:
  0  nothing to do, or all done
  1  something failed, or was stopped
  2  source and target differ; after apply: something was left that it may not change
  3  refused, nothing was written
  64 wrong usage or config
  70 the leak guard stopped the run
`;function ft(a,t){let{output:e}=a,i=new pt("sealpost").description("Keeps one central secret source and many hosted targets the same.").version(Q,"--version","\
show the version").helpOption("-h, --help","show help").helpCommand("help [command]","show help for a command").addHelpText("after",Dt).showSuggestionAfterError(
!0).exitOverride().configureOutput({writeOut:e.print,writeErr:e.note,outputError:()=>{}});return B(i.command("plan").description("show what an apply would do; w\
rites nothing")).option("--recover",dt,!1).option("--accept <address>",mt,C,[]).option("--out <file>","save the plan, for `apply --plan` to carry out").option("\
--expires <time>","how long the saved plan is good for, as 90m, 2h, 1d (default: 60m)").action(async n=>t(await(await import("./plan-2Y3I24WI.js")).plan(
n,a))),B(i.command("apply").description("make the targets the same as the source")).option("--recover",dt,!1).option("--accept <address>",mt,C,[]).option("--yes",
"do not ask before writing",!1).option("--plan <file>","carry out exactly this saved plan, or nothing; does not ask").action(async n=>t(await(await import("./apply-3AJ4DGBY.js")).
apply(n,a))),B(i.command("drift").description("show what changed at the targets since the last apply; needs no values")).action(async n=>t(await(await import("./drift-4UG6I7SQ.js")).
drift(n,a))),J(i.command("doctor").description("check key, source, ledger, tokens and permissions")).option("--json","print the checks as JSON",!1).action(async n=>t(
await(await import("./doctor-TKZ7EGE2.js")).doctor(n,a))),J(i.command("init").description("write a first config; asks at a terminal")).option("--owner <nam\
e>","whose entries these are; a ledger serves one owner").option("--source <kind>","where values come from: dotenvx, dotenv, env").option("--source-path <path>",
"file of an environment, as secrets/.env.{environment}").option("--environment <names>","environments, as preview,production (repeatable)",Wt,[]).option("--targ\
et <kind:name>","a target, as github:acme/shop or vercel:shop-web (repeatable)",C,[]).action(async n=>t(await(await import("./init-UEWXBYMU.js")).init(n,
a))),i.command("targets").description("list the kinds of target and what each can do").option("--json","print everything that is known, as JSON",!1).action(async n=>t(
await(await import("./targets-V65TIRTS.js")).targets(n,a))),i.command("keygen").description("make a key for SEALPOST_KEY").action(async()=>t(await(await import("./keygen-ZK7JITUW.js")).
keygen(a))),i.command("demo").description("try everything against simulated targets on this machine").option("--keep","keep the folder of the demo",!1).option("\
--serve <folder>","start the simulated targets again for a folder that was kept, until Ctrl-C").action(async n=>{let{demo:s}=await import("./demo-2NQ5OS6M.js");
t(await s(n,a))}),i}var mt="vouch once for a name or a place that a plan names with this option (repeatable)",dt="the ledger is lost: rewrite what the config ma\
ps, remove nothing";function J(a){return a.option("--config <file>","the config",Pt,"sealpost.yaml")}function B(a){return J(a).option("--target <name>","only th\
is target of the config (repeatable)",C,[]).option("--environment <name>","only this environment (repeatable)",C,[]).option("--json","print the report to stdout\
 as JSON; words go to stderr",!1).option("--report <file>",`write the report to a file, by extension: ${X.join(", ")} (repeatable)`,C,[]).option("--verbose","na\
me each unchanged secret too",!1)}function Pt(a){if(a!=="")return a;throw new b("usage","--config names no file",{hint:"Write --config sealpost.yaml, or leave i\
t out."})}function C(a,t){return[...t,a]}function Wt(a,t){return[...t,...a.split(",").map(e=>e.trim())]}async function fe(a,t){let{output:e,runtime:i}=t,n=Y(i.env),s=0;try{await ft(Ft(t,n),o=>{s=o}).parseAsync(a,{from:"user"});let r=n.alarm();if(r!==void 0)throw r;
return s}catch(r){if(r instanceof v&&r.exitCode===0)return 0;if(r instanceof v&&r.code==="commander.help")return 64;let o=Gt(r instanceof v?It(r):S(r),n);return e.
live(""),e.note(z(o,e.noteLook)),o.exit}}function Gt(a,t){try{return t.way("stderr")(JSON.stringify(a)),a}catch(e){return S(e)}}function Ft(a,t){let{output:e,runtime:i}=a,
[n,s]=[t.way("stdout"),t.way("stderr")],r=o=>h=>{t.alarm()===void 0&&o(h)};return{...a,guard:t,runtime:t.runtime(i),output:{...e,print:r(o=>e.print(n(o))),note:r(
o=>e.note(s(o))),live:r(o=>e.live(s(o)))}}}function It(a){let[t="",e]=a.message.replace(/^error: /,"").split(`
`),i=/^\(Did you mean (.+)\?\)$/.exec(e??"")?.[1],n=i===void 0?{}:{hint:`Did you mean ${i}?`};return new b("usage",t.replace(/=.*(?=')/,""),n)}export{qt as a,_t as b,fe as c};
