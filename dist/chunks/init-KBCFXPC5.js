const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-ZRWYWIF5.js";import{L as A,b as E}from"./chunk-ACFQJ2Z4.js";import{Ya as F,Z as W,e as g,g as T,k as h,l as R,o as S,r as C}from"./chunk-XKHR7BVJ.js";var Z={env:"json"};function D(e){let{owner:n,source:t,environments:s,targets:r,schema:o}=e;return[...o===void 0?[]:[`# yaml-language-server: $schema=${o}`],"# W\
hat Sealpost keeps the same, and where. No value, no token and no address of an API ever stands in this file.","version: 1","","# Whose entries these are: two o\
wners never change or remove what the other wrote.",`owner: ${f(n)}`,"","# Where the values come from.","source:",`  use: ${f(t.use)}`,`  ${Z[t.use]??"path"}: ${f(
t.path)}`,`environments: [${s.map(f).join(", ")}]`,"","# What was written where, in fingerprints, is remembered in the ledger: the file .sealpost/ledger.json be\
side this","# one, and in a job at GitHub a branch of the repository. To share that branch, say it for both:","# ledger: { use: git-branch, repository: OWNER/NA\
ME }","","# allow: create, update, adopt or remove; each includes the ones before it.","# maxUpdateShare: a run that would update a larger share of a target's n\
ames is refused.","policy: { allow: update, maxUpdateShare: 0.3 }","","targets:",...r.flatMap(J),""].join(`
`)}function J({name:e,use:n,settings:t,places:s}){return[`  ${f(e)}:`,`    use: ${f(n)}`,...Object.entries(t).map(([r,o])=>`    ${r}: ${f(o)}`),"    # environme\
nt of the source: place at the target","    environments:",...s.map(({environment:r,place:o,choices:i})=>o===void 0?`      # ${r}: choose from ${i.join(" | ")}`:
`      ${f(r)}: ${o}`)]}function f(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(true|false|yes|no|on|off|null|y|n)$/i.test(e)?e:JSON.stringify(e)}var I={github:{example:"github:acme/shop, or github:acme for an organisation",settings:([e="",n,...t])=>{if(!(t.length>0))return n===void 0?{organization:e}:{repository:`${e}\
/${n}`}},place:(e,{repository:n})=>n===void 0?void 0:`{ environment: ${f(e)} }`},vercel:{example:"vercel:shop-web, or vercel:acme/shop-web for a project of a te\
am",settings:e=>{let[n="",t,...s]=e;if(!(s.length>0))return t===void 0?{project:n}:{project:t,team:n}},place:e=>`{ custom: ${f(e)} }`},netlify:{example:"netlify\
:acme/SITE-ID",settings:b("account","site"),place:()=>{}},"cloudflare-pages":{example:"cloudflare-pages:ACCOUNT-ID/docs",settings:b("account","project"),place:()=>{}},
"cloudflare-workers":{example:"cloudflare-workers:ACCOUNT-ID/edge",settings:b("account","script"),place:(e,{script:n})=>`{ script: ${f(e==="production"?`${n}`:`${n}\
-${e}`)} }`}};function b(e,n){return t=>t.length===2?{[e]:t[0]??"",[n]:t[1]??""}:void 0}function v(e){return _(e)?.example??`${e}:setting=text,setting=text`}async function $(e,n,t,s){
let[r="",...o]=e.split(":"),i=Object.hasOwn(t,r)?t[r]:void 0;if(i===void 0){let l=E(r,Object.keys(t));throw new g("usage",`there is no kind of target "${r}"`,{hint:l===
void 0?`Kinds: ${Object.keys(t).join(", ")}.`:`Did you mean ${l}?`})}let c=o.join(":"),a=_(r),d=c===""?void 0:a?.settings(c.split("/"))??Y(c);if(d===void 0||Object.
values(d).includes(""))throw new g("usage",`"${e}" does not name a target`,{hint:`Write ${v(r)}.`});let{capabilities:u}=(await i()).target,{script:p,...m}=d;return{
name:G(r,d,s),use:r,settings:p===void 0?d:m,places:n.map(l=>{let w=u.places.map(({place:y})=>B(y,l,p)),k=u.places.some(({place:y})=>y===l);return{environment:l,
place:k?l:a?.place(l,d),choices:w}}),access:u.access}}function _(e){return Object.hasOwn(I,e)?I[e]:void 0}function Y(e){let n=e.split(",").map(t=>t.split("="));
if(!n.some(t=>t.length!==2||!/^[A-Za-z][\w-]*$/.test(t[0]??"")))return Object.fromEntries(n)}function B(e,n,t){return e.replace(/^\{ (\w+): [\w-]+ \}$/,(s,r)=>`\
{ ${r}: ${f(r==="script"?`${t}`:n)} }`).replace(/<\w+>/,n)}function G(e,n,t){let{repository:s,organization:r,project:o,script:i,account:c}=n,a=(s?.split("/")[1]??
o??i??r??c??e).replace(/[^\w.-]/g,"-");return[a,`${a}-${e}`,...Array.from({length:t.length},(u,p)=>`${a}-${p+2}`)].find(u=>!t.includes(u))??a}var P={dotenvx:"secrets/{environment}.env",dotenv:"secrets/{environment}.env",env:"SECRETS_{ENVIRONMENT}"},H=/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;function x(e){return H.
test(e)?void 0:"letters, digits, dots, dashes and underscores, 63 at most"}function j(e){let n=e.find((s,r)=>e.indexOf(s)<r);return e.map(x).find(s=>s!==void 0)??
(n===void 0?void 0:`${n} is named twice`)}function z(e,n){let t=h(n);return e.text("Who owns these entries? (a team or a project)",{...x(t)===void 0?{suggested:t}:
{example:"acme-platform"},complaint:x})}async function K(e){let n=s=>s.split(",").map(r=>r.trim()),t=await e.text("Which environments does the source have?",{suggested:"\
preview, production",complaint:s=>j(n(s))});return n(t)}async function U(e,n){let t=Object.keys(n.sources),s=[...t.filter(o=>o==="dotenvx"),...t.filter(o=>o!=="\
dotenvx")],r=await e.choose("Where do the values come from?",s.map(o=>({value:o,label:o})));return{use:r,path:await N(e,r)}}function N(e,n){return e.text(n==="e\
nv"?"Which variable holds an environment as JSON?":"Where are its files?",{suggested:P[n]??"secrets/{environment}.env",complaint:t=>t===""?"something is needed \
here":void 0})}async function L(e,n,t){let s=[];do{let r=Object.keys(t.targets).map(i=>({value:i,label:i})),o=await e.choose("Which kind of target?",r);s.push(await V(
e,o,n,t,s.map(({name:i})=>i)))}while(await e.confirm("One more target?"));return s}async function V(e,n,t,s,r){for(;;){let o=await e.text("Which one?",{example:v(
n),complaint:d=>d===""?`write ${v(n)}`:void 0}),i=o.startsWith(`${n}:`)?o:`${n}:${o}`,c=await $(i,t,s.targets,r).catch(d=>{if(!(d instanceof g&&d.code==="usage"))
throw d});if(c===void 0)continue;let a=[];for(let d of c.places)a.push({...d,place:await q(e,c,d)});return{...c,places:a}}}function q(e,n,{environment:t,place:s,
choices:r}){let o=[...new Set([...s===void 0?[]:[s],...r])];return e.choose(`Where at ${n.name} do the values of ${t} go?`,[...o.map(i=>({value:i,label:i})),{value:void 0,
label:"nowhere"}])}async function be(e,n){let{world:t,output:s}=n,r=C(t.cwd,e.config);await te(r,t);let o=await F(Q(e,n,R(r)),t.stop);for(let{name:p,places:m}of o.targets)if(m.every(
({place:l})=>l===void 0)){let l=m[0]?.choices.join(", ");throw new g("usage",`no environment has a namesake among the places of ${p}`,{hint:`Name at least one e\
nvironment as a place there (${l}), or run init at a terminal and choose.`})}let i=Buffer.from(D(o)),c=ne(t.files,r,i),{targets:a,sources:d}=n;if(await A({path:r,
files:c,targets:a,sources:d,cwd:t.cwd,env:t.env}).catch(X),!await t.files.createNew(r,i).catch(O(r)))throw M(r);return await t.files.replace(r,i,420),s.print(re(
h(r),o)),0}async function Q(e,n,t){let{output:s,world:r,targets:o}=n,i=[...e.owner===void 0?["--owner"]:[],...e.source===void 0?["--source"]:[],...e.environment.
length===0?["--environment"]:[],...e.target.length===0?["--target"]:[]];if(i.length>0&&s.ask===void 0)throw new g("usage",`init needs ${i.join(", ")}, and there\
 is no terminal to ask at`,{hint:"sealpost init --owner acme --source dotenvx --environment preview,production --target vercel:shop-web"});let c=j(e.environment);
if(c!==void 0)throw new g("usage",`--environment: ${c}`,{hint:"Nothing was written. Name each environment once, as --environment preview,production."});let a=i.
length>0?await s.ask?.():void 0,d=e.owner??(a&&await z(a,t))??"",u=e.source,p=a&&u===void 0?await U(a,n):void 0,m=e.sourcePath??p?.path??(a&&u&&await N(a,u))??P[u??
""],l=e.environment.length>0||!a?e.environment:await K(a),w=a&&e.target.length===0?await L(a,l,n):[];for(let k of e.target)w.push(await $(k,l,o,w.map(({name:y})=>y)));
return{owner:d,source:{use:u??p?.use??"",path:m??"secrets/{environment}.env"},environments:l,targets:w,schema:await ee(r.files,t)}}function X(e){if(!(e instanceof
g)||e.code!=="config")throw e;let n=e.message.split(`
`).map(t=>t.replace(/^.*?:\d+: /,""));throw new g("usage",["what was said makes no config:",...n].join(`
`),{hint:"Nothing was written. Correct the options and run again."})}async function ee(e,n){let t="./node_modules/sealpost/dist/schema.json";return await e.read(
S(n,t))===void 0?void 0:t}function ne(e,n,t){return{...e,read:async s=>s===n?t:e.read(s)}}async function te(e,{files:n,random:t}){if(await n.read(e).catch(O(e))!==
void 0)throw M(e);await W(e,n,"createNew",t).catch(O(e))}function O(e){return n=>{throw n instanceof g?n:new g("usage",`${h(e)} cannot be written${T(n)}`,{where:e,
hint:"Nothing was written. Name a file in a folder that can be written to, with --config."})}}function M(e){return new g("usage",`${h(e)} is there already`,{where:e,
hint:"Nothing was written. Change that file, or name another one with --config."})}function re(e,{source:n,environments:t,targets:s}){let r=new Map(s.map(({access:c})=>[
c.token[0]??"",c.portal])),i=[...s.some(({places:c})=>c.some(({place:a})=>a===void 0))?[`Open ${e} and choose a place where it says "choose from".`]:[],...se(n,
t),"Run `sealpost keygen` and keep what it prints as the secret SEALPOST_KEY, never beside the ledger.",...[...r].map(([c,a])=>`Put a token into ${c}; make one \
at ${a}`),"Run `sealpost doctor` to see whether all is in place.","Run `sealpost plan` to see what would be done."];return[`Wrote ${e}. Next:`,...i.map((c,a)=>`\
  ${a+1}. ${c}`)].join(`
`)}function se({use:e,path:n},t){let s=t.map(c=>n.replaceAll("{environment}",c)),r=s[0]??n,o=s.length>1&&r!==s[1]?`${r} and so on`:r,i={dotenvx:`Put the values \
into ${o}, encrypt with \`npx @dotenvx/dotenvx encrypt -f ${r}\`, commit what it made of the file, and keep .env.keys out of git.`,dotenv:`Put the values into ${o}\
, and keep it out of git: it is plain text.`,env:`Put a JSON object of the values into the variable ${n}.`};return i[e]===void 0?[]:[i[e]]}export{be as init};
