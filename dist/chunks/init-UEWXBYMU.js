const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-NCJ5WCVM.js";import{Q as I,Y as _,b as F}from"./chunk-GNSZARZA.js";import{ba as E,d as y,e as $,g as A,h as k,k as b,kb as D,n as f,p as W}from"./chunk-NBDS574Y.js";var H={env:"json"};function z(e){let{owner:n,source:t,environments:r,targets:s,schema:o}=e;return[...o===void 0?[]:[`# yaml-language-server: $schema=${o}`],"# W\
hat Sealpost keeps the same, and where. No value, no token and no address of an API ever stands in this file.","version: 1","","# Whose entries these are. A led\
ger serves one owner, and is refused to any other.",`owner: ${m(n)}`,"","# Where the values come from.","source:",`  use: ${m(t.use)}`,`  ${H[t.use]??"path"}: ${m(
t.path)}`,`environments: [${r.map(m).join(", ")}]`,"","# What was written where, in fingerprints, is remembered in the ledger: the file .sealpost/ledger.json be\
side this","# one, and in a job at GitHub a branch of the repository. To share that branch, say it for both:","# ledger: { use: git-branch, repository: OWNER/NA\
ME }","","# allow: a list of create, update, adopt and remove; or one word: update means create and update,","# adopt and remove each add themselves to these tw\
o.","# maxUpdateShare: a run that would update a larger share of a target's names is refused.","policy: { allow: update, maxUpdateShare: 0.3 }","","targets:",...s.
flatMap(i=>[...V(i),...q(t.use)]),""].join(`
`)}function V({name:e,use:n,settings:t,places:r}){return[`  ${m(e)}:`,`    use: ${m(n)}`,...Object.entries(t).map(([s,o])=>`    ${s}: ${m(o)}`),"    # environme\
nt of the source: place at the target","    environments:",...r.map(({environment:s,place:o,choices:i})=>o===void 0?`      # ${s}: choose from ${i.join(" | ")}`:
`      ${m(s)}: ${o}`)]}function q(e){return e!=="env"?[]:["    # the names that go there; NAME_* takes in all that begin so","    secrets: [DATABASE_URL]"]}function m(e){
return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(true|false|yes|no|on|off|null|y|n)$/i.test(e)?e:JSON.stringify(e)}var K={github:{example:"github:acme/shop, or github:acme for an organisation",settings:([e="",n,...t])=>{if(!(t.length>0))return n===void 0?{organization:e}:{repository:`${e}\
/${n}`}},place:(e,{repository:n})=>n===void 0?void 0:`{ environment: ${m(e)} }`},vercel:{example:"vercel:shop-web, or vercel:acme/shop-web for a project of a te\
am",settings:e=>{let[n="",t,...r]=e;if(!(r.length>0))return t===void 0?{project:n}:{project:t,team:n}},place:e=>`{ custom: ${m(e)} }`},netlify:{example:"netlify\
:acme/SITE-ID",settings:N("account","site"),place:()=>{}},"cloudflare-pages":{example:"cloudflare-pages:ACCOUNT-ID/docs",settings:N("account","project"),place:()=>{}},
"cloudflare-workers":{example:"cloudflare-workers:ACCOUNT-ID/edge",settings:N("account","script"),place:(e,{script:n})=>`{ script: ${m(e==="production"?`${n}`:`${n}\
-${e}`)} }`}};function N(e,n){return t=>t.length===2?{[e]:t[0]??"",[n]:t[1]??""}:void 0}function x(e){return M(e)?.example??`${e}:setting=text,setting=text`}async function P(e,n,t,r){
let[s="",...o]=e.split(":"),i=Object.hasOwn(t,s)?t[s]:void 0;if(i===void 0){let u=F(s,Object.keys(t));throw new f("usage",`there is no kind of target "${s}"`,{hint:u===
void 0?`Kinds: ${Object.keys(t).join(", ")}.`:`Did you mean ${u}?`})}let d=o.join(":"),a=M(s),c=d===""?void 0:a?.settings(d.split("/"))??Q(d);if(c===void 0||Object.
values(c).includes(""))throw new f("usage",`"${e}" does not name a target`,{hint:`Write ${x(s)}.`});let{capabilities:l}=(await i()).target,{script:p,...w}=c;return{
name:ee(s,c,r),use:s,settings:p===void 0?c:w,places:n.map(u=>{let h=l.places.map(({place:g})=>X(g,u,p)),v=l.places.some(({place:g})=>g===u);return{environment:u,
place:v?u:a?.place(u,c),choices:h}}),access:l.access}}function M(e){return Object.hasOwn(K,e)?K[e]:void 0}function Q(e){let n=e.split(",").map(t=>t.split("="));
if(!n.some(t=>t.length!==2||!/^[A-Za-z][\w-]*$/.test(t[0]??"")))return Object.fromEntries(n)}function X(e,n,t){return e.replace(/^\{ (\w+): [\w-]+ \}$/,(r,s)=>`\
{ ${s}: ${m(s==="script"?`${t}`:n)} }`).replace(/<\w+>/,n)}function ee(e,n,t){let{repository:r,organization:s,project:o,script:i,account:d}=n,a=(r?.split("/")[1]??
o??i??s??d??e).replace(/[^\w.-]/g,"-");return[a,`${a}-${e}`,...Array.from({length:t.length},(l,p)=>`${a}-${p+2}`)].find(l=>!t.includes(l))??a}var T={dotenvx:"secrets/.env.{environment}",dotenv:"secrets/.env.{environment}",env:"SECRETS_{ENVIRONMENT}"},ne=/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;function O(e){
return ne.test(e)?void 0:"letters, digits, dots, dashes and underscores, 63 at most"}function R(e){let n=e.find((r,s)=>e.indexOf(r)<s);return e.map(O).find(r=>r!==
void 0)??(n===void 0?void 0:`${n} is named twice`)}function U(e,n){let t=y(n);return e.text("Who owns these entries? (a team or a project)",{...O(t)===void 0?{suggested:t}:
{example:"acme-platform"},complaint:O})}async function L(e){let n=r=>r.split(",").map(s=>s.trim()),t=await e.text("Which environments does the source have?",{suggested:"\
preview, production",complaint:r=>R(n(r))});return n(t)}async function B(e,n){let t=Object.keys(n.sources),r=[...t.filter(o=>o==="dotenvx"),...t.filter(o=>o!=="\
dotenvx")],s=await e.choose("Where do the values come from?",r.map(o=>({value:o,label:o})));return{use:s,path:await S(e,s)}}function S(e,n){return e.text(n==="e\
nv"?"Which variable holds an environment as JSON?":"Where are its files?",{suggested:T[n]??"secrets/.env.{environment}",complaint:t=>t===""?"something is needed\
 here":void 0})}async function G(e,n,t){let r=[];do{let s=Object.keys(t.targets).map(i=>({value:i,label:i})),o=await e.choose("Which kind of target?",s);r.push(
await te(e,o,n,t,r.map(({name:i})=>i)))}while(await e.confirm("One more target?"));return r}async function te(e,n,t,r,s){for(;;){let o=await e.text("Which one?",
{example:x(n),complaint:c=>c===""?`write ${x(n)}`:void 0}),i=o.startsWith(`${n}:`)?o:`${n}:${o}`,d=await P(i,t,r.targets,s).catch(c=>{if(!(c instanceof f&&c.code===
"usage"))throw c});if(d===void 0)continue;let a=[];for(let c of d.places)a.push({...c,place:await re(e,d,c)});return{...d,places:a}}}function re(e,n,{environment:t,
place:r,choices:s}){let o=[...new Set([...r===void 0?[]:[r],...s])];return e.choose(`Where at ${n.name} do the values of ${t} go?`,[...o.map(i=>({value:i,label:i})),
{value:void 0,label:"nowhere"}])}async function Z(e,n,t){let{outOfGit:r}=e.source.source;if(r===void 0)return{wrote:!1,steps:[]};let s=k(e.folder,".gitignore"),o=!A(n)&&!n.startsWith(".."),i=e.
environments.map(g=>b(e.folder,n.replaceAll("{environment}",g))),d=[...new Set(e.environments.map(g=>`/${n.replace(/^\.\//,"").replaceAll("{environment}",g)}`))],
a=async g=>await _(g,t)===!1,c=async(g,j)=>(await Promise.all(g.map(a))).some(Y=>Y===j),l=[];o&&r.values&&await c(i,!1)&&l.push(...d),o&&!r.values&&await c(i,!0)&&
l.push(...d.map(g=>`!${g}`));let p=r.keys.flatMap(g=>[...new Set([e.folder,...i.map($)])].map(j=>k(j,g)));if(r.keys.length>0&&await c(p,!1)&&l.push(...r.keys),l.
length===0)return{wrote:!1,steps:[]};if(await se(s,l,t)===void 0)return{wrote:!1,steps:[`Put ${l.join(", ")} into .gitignore.`]};let u=o&&!r.values&&await c(i,!0),
v=`Take the rule that ignores ${$(n)} out of .gitignore: what is encrypted is to be committed.`;return{wrote:!0,steps:u?[v]:[]}}async function se(e,n,{files:t}){
try{let r=Buffer.from(await t.read(e)??[]).toString();if(n.every(i=>r.split(/\r?\n/).includes(i)))return r;let o=`${r===""||r.endsWith(`
`)?r:`${r}
`}# keys and values that nobody may commit
${n.map(i=>`${i}
`).join("")}`;return await t.replace(e,Buffer.from(o),420),o}catch{return}}async function We(e,n){let{runtime:t,output:r}=n,s=b(t.cwd,e.config);await de(s,t);let o=await D(oe(e,n,$(s)),t.stop);for(let{name:w,places:u}of o.targets)if(u.
every(({place:h})=>h===void 0)){let h=u[0]?.choices.join(", ");throw new f("usage",`no environment has a namesake among the places of ${w}`,{hint:`Name at least\
 one environment as a place there (${h}), or run init at a terminal and choose.`})}let i=Buffer.from(z(o)),d=ce(t.files,s,i),{targets:a,sources:c}=n,l=await I({
path:s,files:d,targets:a,sources:c,cwd:t.cwd,env:t.env}).catch(ie);if(!await t.files.createNew(s,i).catch(C(s)))throw J(s);return await t.files.replace(s,i,420),
r.print(le(y(s),o,await Z(l,o.source.path,t))),0}async function oe(e,n,t){let{output:r,runtime:s,targets:o}=n,i=[...e.owner===void 0?["--owner"]:[],...e.source===
void 0?["--source"]:[],...e.environment.length===0?["--environment"]:[],...e.target.length===0?["--target"]:[]];if(i.length>0&&r.ask===void 0)throw new f("usage",
`init needs ${i.join(", ")}, and there is no terminal to ask at`,{hint:"sealpost init --owner acme --source dotenvx --environment preview,production --target ve\
rcel:shop-web"});let d=R(e.environment);if(d!==void 0)throw new f("usage",`--environment: ${d}`,{hint:"Nothing was written. Name each environment once, as --env\
ironment preview,production."});let a=i.length>0?await r.ask?.():void 0,c=e.owner??(a&&await U(a,t))??"",l=e.source,p=a&&l===void 0?await B(a,n):void 0,w=e.sourcePath??
p?.path??(a&&l&&await S(a,l))??T[l??""],u=e.environment.length>0||!a?e.environment:await L(a),h=a&&e.target.length===0?await G(a,u,n):[];for(let v of e.target)h.
push(await P(v,u,o,h.map(({name:g})=>g)));return{owner:c,source:{use:l??p?.use??"",path:w??"secrets/.env.{environment}"},environments:u,targets:h,schema:await ae(
s.files,t)}}function ie(e){if(!(e instanceof f)||e.code!=="config")throw e;let n=e.message.split(`
`).map(t=>t.replace(/^.*?:\d+: /,""));throw new f("usage",["what was said makes no config:",...n].join(`
`),{hint:"Nothing was written. Correct the options and run again."})}async function ae(e,n){let t="./node_modules/sealpost/dist/schema.json";return await e.read(
k(n,t))===void 0?void 0:t}function ce(e,n,t){return{...e,read:async r=>r===n?t:e.read(r)}}async function de(e,{files:n,random:t}){if(await n.read(e).catch(C(e))!==
void 0)throw J(e);await E(e,n,"createNew",t).catch(C(e))}function C(e){return n=>{throw n instanceof f?n:new f("usage",`${y(e)} cannot be written${W(n)}`,{where:e,
hint:"Nothing was written. Name a file in a folder that can be written to, with --config."})}}function J(e){return new f("usage",`${y(e)} is there already`,{where:e,
hint:"Nothing was written. Change that file, or name another one with --config."})}function le(e,{source:n,environments:t,targets:r},s){let o=new Map(r.map(({access:a})=>[
a.token[0]??"",a.portal])),d=[...r.some(({places:a})=>a.some(({place:c})=>c===void 0))?[`Open ${e} and choose a place where it says "choose from".`]:[],...s.steps,
...ue(n,t),"Run `sealpost keygen` and keep what it prints as the secret SEALPOST_KEY, never beside the ledger.",...[...o].map(([a,c])=>`Put a token into ${a}; m\
ake one at ${c}`),"Run `sealpost doctor` to see whether all is in place.","Run `sealpost plan` to see what would be done."];return[`Wrote ${e}${s.wrote?" and .g\
itignore":""}. Next:`,...d.map((a,c)=>`  ${c+1}. ${a}`)].join(`
`)}function ue({use:e,path:n},t){let r=t.map(d=>n.replaceAll("{environment}",d)),s=r[0]??n,o=r.length>1&&s!==r[1]?`${s} and so on`:s,i={dotenvx:`Put the values \
into ${o}, encrypt with \`npx @dotenvx/dotenvx encrypt -f ${s}\`, commit what it made of the file, and keep .env.keys out of git.`,dotenv:`Put the values into ${o}\
, and keep it out of git: it is plain text.`,env:`Put a JSON object of the values into the variable ${n}, and its names under \`secrets\` of each target.`};return i[e]===
void 0?[]:[i[e]]}export{We as init};
