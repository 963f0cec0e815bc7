const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{m as h,n as E}from"./chunk-ACFQJ2Z4.js";import{Aa as U,Ba as P,Ca as R,E as ne,Ja as $,La as ie,Ma as se,Na as F,Pa as G,Wa as w,_ as oe,e as f,f as v,
h as ee,i as te,za as re}from"./chunk-XKHR7BVJ.js";function y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function V(e){if(!y(e)||typeof e.key!="string")throw new f("bad-answer","Vercel sent a row \
without a name");let t=typeof e.type=="string"?e.type:"unknown",n=j(e.visibility);return{id:j(e.id),key:e.key,type:t,visibility:n,spots:Te(e),comment:j(e.comment),
updatedAt:typeof e.updatedAt=="number"?e.updatedAt:void 0,owner:Oe(e),secret:n==="secret"?void 0:xe(e,t)}}function ae(e){return e==null?[]:(Array.isArray(e)?e:[
e]).map(V)}function _(e){return e.type==="sensitive"||e.visibility==="secret"}function W(e){let t=e.filter(s=>s.startsWith("custom:")).map(s=>s.slice(7)),n=e.find(
s=>s.startsWith("preview@"))?.slice(8),o=e.filter(s=>!s.startsWith("custom:")).map(s=>s.replace(/@.*$/s,""));return{...o.length>0?{target:o}:{},...n===void 0?{}:
{gitBranch:n},...t.length>0?{customEnvironmentIds:t}:{}}}function A(e){return(Array.isArray(e)?e:[e]).filter(t=>typeof t=="string"&&t!=="")}function j(e){return typeof e==
"string"&&e!==""?e:void 0}function Te(e){let t=j(e.gitBranch),n=A(e.target).map(o=>o==="preview"&&t!==void 0?`preview@${t}`:o);return[...new Set([...n,...A(e.customEnvironmentIds).
map(o=>`custom:${o}`)])]}function xe(e,t){if(!(!(t==="plain"||t==="encrypted"&&e.decrypted===!0)||typeof e.value!="string"||!e.value.isWellFormed()))return new ne(
e.value)}function Oe(e){if(N(e.configurationId))return"an integration owns it";if(e.type==="system"||e.system===!0)return"a system variable of Vercel";if(N(e.edgeConfigId))
return"an Edge Config owns it";if(N(e.contentHint)||N(e.internalContentHint))return"a connected store or feature owns it"}function N(e){return e!=null&&e!==""}var K={BAD_REQUEST:["invalid","it does not accept this variable"],ENV_ALREADY_EXISTS:["conflict","another row holds this name in this place"],ENV_CONFLICT:["con\
flict","another row holds this name in this place"],EXISTING_KEY_AND_TARGET:["conflict","another row holds this name in this place"],FORBIDDEN:["forbidden","the\
 token may not write there"],ID_NOT_FOUND:["not-found","the row or the environment is gone"],INVALID_KEY:["invalid","it does not accept this name"],INVALID_VALUE:[
"invalid","it does not accept this value"],KEY_INVALID_CHARACTERS:["invalid","the name holds characters that it does not accept"],KEY_INVALID_LENGTH:["invalid",
"the name is too long"],KEY_RESERVED:["invalid","the name is reserved"],RESERVED_ENV_VARIABLE:["invalid","the name is reserved"],MAX_ENVS_EXCEEDED:["invalid","t\
he environment is full"],MISSING_ID:["invalid","the request lacks an id"],MISSING_KEY:["invalid","the request lacks a name"],MISSING_TARGET:["invalid","the requ\
est lacks an environment"],MISSING_VALUE:["invalid","the request lacks a value"],NOT_AUTHORIZED:["forbidden","the token may not write there"],NOT_DECRYPTABLE:["\
forbidden","the value cannot be decrypted for this token"],SYSTEM_ENV_WITH_VALUE:["invalid","a system variable takes no value"],TEAM_NOT_FOUND:["not-found","no \
such team, or the token may not see it"],TOO_MANY_IDS:["invalid","too many at once"],TOO_MANY_KEYS:["invalid","too many at once"],UNKNOWN_ERROR:["unavailable","\
it had trouble of its own"],VALUE_INVALID_LENGTH:["invalid","the value is too long"],VALUE_INVALID_TYPE:["invalid","it does not accept this value"]},Ie=["challe\
nge_required","challenge_required_email_otp","user_auth_required"],ce="Use an access token that is scoped to this project (or its team) and whose owner may edit\
 the project's variables: role Developer for preview and development, Member, Owner or Project Administrator for production.",Pe="Check `project` and `team` in \
the config: a project of a team is found only together with its team.";function Y(e){let t=typeof e=="string"?e.toUpperCase():"",n=Object.hasOwn(K,t)?K[t]:void 0;
if(n===void 0)return new f("invalid","Vercel refused it without a reason that we know");let o=n[0]==="forbidden"?ce:void 0;return new f(n[0],`Vercel refused it \
(${t}): ${n[1]}`,{hint:o})}function de(e,t,n){let o=y(n)&&y(n.error)?n.error:{},s=typeof o.code=="string"?o.code:"";if(Ie.includes(s))return new f("forbidden",`${t}\
: ${e}, Vercel asks for a fresh login`,{hint:"A login session may not do this. Use an access token made under Account Settings \u2192 Tokens."});if((e===401||e===
403)&&(o.invalidToken===!0||o.missingToken===!0))return new f("unauthorized",`${t}: ${e}, the token was not accepted`);if((e===400||e===409)&&typeof o.message==
"string"&&/ongoing/i.test(o.message))return new f("conflict",`${t}: ${e}, another write to this project was in flight`);if(e<500&&e!==401&&Object.hasOwn(K,s.toUpperCase())&&
e!==403&&e!==404){let{code:a,message:c,hint:d}=Y(s);return new f(a,`${t}: ${e}. ${c}`,{hint:d})}return e===409?new f("conflict",`${t}: 409, the project cannot b\
e changed now`,{hint:"The project is being transferred, or somebody else writes to it. Run again later."}):e===402?new f("forbidden",`${t}: 402, Vercel has bloc\
ked the account`,{hint:"Settle the billing of the Vercel account."}):ee(e,t,e===403?ce:e===404?Pe:void 0)}var $e=/^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i;
function pe(e,t,n){return n==="sensitive"&&$e.test(e)?`A name with this prefix ends up in the browser, so Vercel keeps it readable: add "${e}" to \`public\`.`:n===
"sensitive"&&t==="development"?`Vercel keeps no sensitive values for development: set \`types: { ${e}: encrypted }\`, or leave the name out of \`types\`.`:t.startsWith(
"preview@")?"Check that the branch exists in the connected repository, and the name and value of the variable.":"Check name and value. A team policy may also as\
k for another type, or for different values in production."}function H(e,t){let n=encodeURIComponent(t.project),o=t.team===void 0?[]:[[t.team.startsWith("team_")?"teamId":"slug",t.team]],s;async function i(r,a,c,d={}){if(s)
throw s;let p=new URLSearchParams([...d.query??[],...o]).toString();try{let l=await e.fetch(`${e.endpoint}${a}${p===""?"":`?${p}`}`,{method:r,...d.body===void 0?
{}:{body:JSON.stringify(d.body),headers:{"content-type":"application/json"}},...d.idempotent===void 0?{}:{idempotent:d.idempotent}}),u=await l.json().catch(()=>{}),
g=d.partial===!0&&l.status<500&&je(u);if(!l.ok&&!g)throw de(l.status,c,u);return{status:l.status,body:u}}catch(l){let u=v(l);throw te(u)&&u.code!=="forbidden"&&
(s=u),u}}return{async list(){let r=[],a=0,c=new Set;for(let d;;){let p=[["decrypt","true"]];d!==void 0&&p.push(["until",d]);let{body:l}=await i("GET",`/v10/proj\
ects/${n}/env`,"list variables",{query:p}),u=Ne(l);if(r.push(...u.rows),a=Math.max(a,u.hidden),u.next===void 0)return{rows:r,hidden:a,cut:!1};if(c.has(u.next))return{
rows:r,hidden:a,cut:!0};c.add(u.next),d=u.next}},async environments(){let r=`/v9/projects/${n}/custom-environments`,{body:a}=await i("GET",r,"list custom enviro\
nments"),c=y(a)&&Array.isArray(a.environments)?a.environments:void 0;if(c===void 0)throw T("the list of custom environments");return new Map(c.flatMap(d=>y(d)&&
typeof d.slug=="string"&&typeof d.id=="string"?[[d.slug,d.id]]:[]))},async upsert(r){let a=`/v10/projects/${n}/env`,c=[["upsert","true"]],{body:d}=await i("POST",
a,"write variables",{query:c,body:r,idempotent:!0,partial:!0});if(!y(d))throw T("the answer to a write");return{created:ae(d.created),failures:Ve(d.failed)}},async edit(r,a){
let c=`/v9/projects/${n}/env/${encodeURIComponent(r)}`;await i("PATCH",c,"edit a variable",{body:a})},async remove(r){let{body:a}=await i("DELETE",`/v1/projects\
/${n}/env`,"remove variables",{body:{ids:r}});if(!y(a))throw T("the answer to a removal");return new Set(a.deleted===r.length&&!Array.isArray(a.ids)?r:A(a.ids))}}}
function Ne(e){if(!y(e))throw T("the list of variables");if(e.envs===void 0&&typeof e.key=="string")return{rows:[V(e)],hidden:0,next:void 0};if(!Array.isArray(e.
envs))throw T("the list of variables");let t=y(e.pagination)?e.pagination.next:void 0;return{rows:e.envs.map(V),hidden:typeof e.hiddenProductionEnvCount=="numbe\
r"?e.hiddenProductionEnvCount:0,next:typeof t=="number"||typeof t=="string"&&t!==""?String(t):void 0}}function je(e){return y(e)&&Array.isArray(e.failed)&&e.failed.
length>0}function Ve(e){return(Array.isArray(e)?e:[]).flatMap(t=>{let n=y(t)&&y(t.error)?t.error:t;return y(n)?[{key:A([n.envVarKey,n.key])[0],targets:A(n.target),
branch:A(n.gitBranch)[0],error:Y(n.code)}]:[]})}function T(e){return new f("bad-answer",`${e} is not as Vercel describes it`)}var Le=["sensitive","encrypted","plain"],q=1e3,ue=$({project:R().check(P(/^[A-Za-z0-9._-]{1,100}$/,"a project name or id"),w("Project name or id (`prj_\u2026`). An i\
d survives a renaming.")),team:G(R().check(P(/^[A-Za-z0-9._-]{1,100}$/,"a team slug or id"))).check(w("Team id (`team_\u2026`) or slug; leave it out for a project of\
 a personal account.")),types:G(se(R().check(U(1,"a name or a glob")),F(Le))).check(w("Row type by name at Vercel, in place of the default; exact names or globs\
 with `*`. An exact name wins, then the first glob that fits."))}),le=ie([F(["production","preview","development"]).check(w("One of the three environments that \
every project has.")),$({branch:R().check(U(1),re(250),w("Git branch of the connected repository."))}).check(w("Preview deployments of one git branch; wins over\
 `preview`.")),$({custom:R().check(P(/^[A-Za-z0-9_-]{1,64}$/,"the slug or the id of a custom environment"),w("Slug or id (`env_\u2026`) of a custom environment; the \
id saves a request."))}).check(w("A custom environment."))]);function fe(e){let{project:t,team:n,types:o}=e.settings;return{project:t,team:n,place:e.place,form:e.
form,types:Object.entries(o??{})}}function me(e){let t=`vercel|${e.team??"-"}|${e.project}`,n=X(e.place),o=typeof e.place=="object"&&"custom"in e.place?e.place.
custom:n;return{uid:`${t}|${n}`,label:`${e.project}/${o}`,lane:t,maxNames:q}}function X(e){return typeof e=="string"?e:"branch"in e?`preview@${e.branch}`:`custo\
m:${e.custom}`}function L(e,t){return(e.types.find(([o])=>o===t)??e.types.find(([o])=>oe([o],t)))?.[1]}var m="2026-11-23",C='Vercel docs, "Limits"',k="REST description 2025-10",M="Vercel CLI 64.0.2",ye=64*1024,he={readBack:{is:"unless-sensitive",source:`${k}: the\
 list decrypts with decrypt=true; docs, "Sensitive environment variables": never readable again`,verified:m},revision:{is:"per-value",source:`${k}: id and updat\
edAt of each row; one row for each place`,verified:m},maxBytes:{is:ye,source:`${C}: 64 KB for all variables of a deployment together`,verified:m},empty:{is:!0,source:`${M}\
: an empty value is asked about, then sent`,verified:m}},ge={title:"Vercel",access:{token:["VERCEL_TOKEN"],endpoint:{env:"VERCEL_API_URL",default:"https://api.v\
ercel.com"},permissions:["Access token scoped to the one project (or its team)","Role of the token's owner: Developer for preview and development; Member, Owner\
 or Project Administrator for production"],portal:"https://vercel.com/account/tokens"},forms:{secret:he,public:{...he,readBack:{is:"value",source:`${k}: a plain\
 row carries its value`,verified:m}}},names:{fold:"exact",pattern:{is:"[A-Za-z_][A-Za-z0-9_]*",source:`${M} knows KEY_INVALID_CHARACTERS; the character set itse\
lf is not documented; assumed`,verified:m},reserved:{is:["AWS_SECRET_KEY","AWS_EXECUTION_ENV","AWS_LAMBDA_LOG_GROUP_NAME","AWS_LAMBDA_LOG_STREAM_NAME","AWS_LAMB\
DA_FUNCTION_NAME","AWS_LAMBDA_FUNCTION_MEMORY_SIZE","AWS_LAMBDA_FUNCTION_VERSION","NOW_REGION","TZ","LAMBDA_TASK_ROOT","LAMBDA_RUNTIME_DIR"],source:'Vercel docs\
, "Reserved environment variables"',verified:m},maxLength:{is:256,source:`${M} knows KEY_INVALID_LENGTH; the length is not documented; assumed`,verified:m}},batch:{
is:{shape:"array",max:200},source:`${k}: POST takes an array without a stated length, DELETE up to 1000 ids; 200 is assumed to be safe (50 names in four places)\
, and a refused array is tried in halves`,verified:m},maxPerScope:{is:q,source:`${C}: 1000 for each environment of a project`,verified:m},maxTotalBytes:{is:ye,source:`${C}\
: 64 KB for all variables of a deployment together`,verified:m},takesEffect:{is:"next-deploy",source:'Vercel docs, "Environment variables": changes apply to new\
 deployments only',verified:m},places:[{place:"production",means:"production deployments"},{place:"preview",means:"preview deployments of every branch"},{place:"\
development",means:"`vercel dev` and `vercel env pull`; readable by the team"},{place:"{ branch: name }",means:"preview deployments of one git branch; wins over\
 `preview`"},{place:"{ custom: slug-or-id }",means:"a custom environment; its id (`env_\u2026`) saves a request"}],pace:{writeGapMs:{is:0,source:`${C}: budgets \
for each 60 s (120 creations, 120 edits, 60 removals), told by headers; no pause is asked for`,verified:m},unstatedWaitMs:{is:5e3,source:"a 429 carries Retry-Af\
ter; without one: not documented; assumed",verified:m}},tickMs:{is:1,source:`${k}: updatedAt in ms since the epoch`,verified:m},cannot:[{is:"give a sensitive va\
lue back",source:'Vercel docs, "Sensitive environment variables"',verified:m},{is:"turn a sensitive value into a readable one",source:"Vercel docs, `vercel env`\
: remove it and add it again",verified:m},{is:"keep a sensitive value in development",source:`Vercel docs, "Sensitive environment variables"; ${M} offers it to \
some projects`,verified:m},{is:"write several values all or nothing",source:`${k}: created[] and failed[] in one answer`,verified:m},{is:"overwrite part of a ro\
w that spans several environments",source:"getsentry/sentry#118490: ENV_CONFLICT; such rows are split first",verified:m}]};function S(e){return e.spots.length===1}function Z(e,t){let n=x(e);if(n===void 0)return X(e);let o=t.get(n);if(o===void 0)throw new f("place-missing",`the proje\
ct has no custom environment "${n}"`,{hint:"Create it in Vercel under Project \u2192 Settings \u2192 Environments, or correct `custom` in the config."});return`\
custom:${o}`}function x(e){return typeof e=="object"&&"custom"in e&&!e.custom.startsWith("env_")?e.custom:void 0}async function D(e,t){let n=new Map(e.map(p=>[p,
p.sighting?.handle])),o=p=>n.get(p)?.spot??p.scopeHandle,i=e.some(p=>o(p)===void 0&&x(p.scope.place)!==void 0)?await t.environments():new Map,a=[...n.values()].
some(p=>p!==void 0&&!S(p.row))?(await t.list()).rows:[],c=new Map;return{turns:e.flatMap(p=>{let l=n.get(p);try{let u=o(p)??Z(p.scope.place,i),g=l===void 0||S(l.
row)?l?.row:a.find(I=>I.key===p.name&&I.spots.includes(u));return[{step:p,spot:u,row:g,comment:g?.comment}]}catch(u){return c.set(p,h(p,u)),[]}}),receipts:c}}function z(e){
let t=new Map;for(let n of e){if(n.row===void 0||S(n.row))continue;let o=t.get(b(n.row));o?o.turns.push(n):t.set(b(n.row),{row:n.row,turns:[n]})}return[...t.values()]}
function O(e,t){let n=i=>i.startsWith("custom:"),o=t.filter(n).map(i=>i.slice(7));return{target:t.filter(i=>!n(i)).map(i=>i.replace(/@.*$/s,"")),...e.spots.some(
n)?{customEnvironmentIds:o}:{}}}function b(e){if(e.id===void 0)throw new f("bad-answer","Vercel sent a row without an id");return e.id}async function ve(e,t){let{turns:n,receipts:o}=await D(e,t),s=[];for(let r of n){if(r.row!==void 0&&!S(r.row))continue;let a=r.row&&J(r,r.row);a?o.set(r.step,h(
r.step,a)):r.row&&we(r,r.row)?o.set(r.step,await Ce(r,r.row,t)):s.push(r)}let i=[];for(let r of z(n)){let a=await Me(r.row,r.turns,t,o);a!==void 0&&(i.push(a),s.
push(...a.turns))}await Se(s,t,o);for(let r of i)await Fe(r,t,o);return o}function B({step:e,spot:t,row:n}){let o=L(e.scope,e.name);return o!==void 0?o:e.form===
"public"?"plain":t!=="development"?"sensitive":n!==void 0&&S(n)&&_(n)?n.type:"encrypted"}function J(e,t){if(t.owner!==void 0)return new f("forbidden",`left alon\
e: ${t.owner}`);if(!(!_(t)||B(e)==="sensitive"||we(e,t)))return new f("invalid","Vercel cannot turn a sensitive variable into a readable one",{hint:"Remove the \
variable in Vercel and run again: it is then created as the config asks."})}function we(e,t){return t.visibility==="secret"&&t.type!=="sensitive"&&S(t)&&B(e)===
t.type}async function Ce(e,t,n){try{return await n.edit(b(t),{value:e.step.value}),E(e.step)}catch(o){return h(e.step,o)}}async function Me(e,t,n,o){let s=t.map(
c=>c.spot),i=e.spots.filter(c=>!s.includes(c)),r=i.length>0?void 0:t.find(c=>J(c,e)===void 0),a=r===void 0?i:[r.spot];if(e.owner!==void 0||a.length===0){for(let c of t)
o.set(c.step,h(c.step,J(c,e)));return}try{await n.edit(b(e),O(e,a));let c={...e,spots:a};return{row:e,stays:a,turns:t.map(d=>({...d,row:d===r?c:void 0}))}}catch(c){
for(let d of t)o.set(d.step,h(d.step,c));return}}async function Se(e,t,n){if(e.length!==0)try{let o=await t.upsert(e.map(ze));for(let s of e)n.set(s.step,Be(s,o))}catch(o){
let s=v(o),i=De(e,s);for(let r of i)await Se(r,t,n);if(i.length===0)for(let r of e)n.set(r.step,h(r.step,be(r,s)))}}function De(e,t){let n=[...new Set(e.map(s=>s.
spot))];if(t.code==="forbidden"&&n.length>1)return n.map(s=>e.filter(i=>i.spot===s));if(t.code!=="invalid"||e.length===1)return[];let o=Math.ceil(e.length/2);return[
e.slice(0,o),e.slice(o)]}function ze(e){let{name:t,value:n}=e.step,{comment:o}=e;return{key:t,value:n,type:B(e),...W([e.spot]),...o===void 0?{}:{comment:o}}}function Be(e,t){
let{step:n,spot:o}=e;if(t.created.some(r=>r.key===n.name&&(r.spots.length===0||r.spots.includes(o))))return E(n);let i=t.failures.find(r=>Ue(r,n.name,o));return i?
h(n,be(e,i.error)):h(n,new f("unconfirmed","Vercel said nothing of this variable in its answer"),"unknown")}function Ue(e,t,n){if(e.key!==t)return!1;let{target:o,
gitBranch:s,customEnvironmentIds:i}=W([n]);return e.branch!==void 0&&e.branch!==s?!1:e.targets.length===0||[...o??[],...i??[]].some(r=>e.targets.includes(r))}function be(e,t){
if(t.code!=="invalid")return t;let n=pe(e.step.name,e.spot,B(e));return new f(t.code,t.message,{hint:n})}async function Fe(e,t,n){let{row:o,stays:s,turns:i}=e,r=i.
find(l=>s.includes(l.spot)),a=i.filter(l=>l!==r&&n.get(l.step)?.ok===!1);if(a.length===0)return;let c=l=>{let u=n.get(l.step);return u?.ok===!1&&u.landed==="no"},
d=r===void 0||c(r)?a.filter(c):[],p=d.length>0;if(p){let l=o.spots.filter(u=>s.includes(u)||d.some(g=>g.spot===u));p=await t.edit(b(o),O(o,l)).then(()=>!0,()=>!1)}
for(let l of a){let u=n.get(l.step);if(u===void 0||u.ok)continue;let g=p&&d.includes(l),{code:I,message:Re,hint:Q}=u.error,ke=g?"the row that it shared with oth\
er environments was put back as it was":"the row that it shared with other environments was narrowed before, so this environment may be without a value",_e=new f(
I,`${Re}; ${ke}`,{hint:g?Q:`${Q} Run again soon.`});n.set(l.step,h(l.step,_e,g?"no":"unknown"))}}async function Ee(e,t){let{turns:n,receipts:o}=await D(e,t),s=[];for(let i of n)i.row===void 0?o.set(i.step,E(i.step,{note:"it was gone already"})):i.row.owner!==
void 0?o.set(i.step,h(i.step,new f("forbidden",`left alone: ${i.row.owner}`))):S(i.row)&&s.push(i);for(let{row:i,turns:r}of z(n)){if(i.owner!==void 0)continue;let a=i.
spots.filter(d=>!r.some(p=>p.spot===d));if(a.length===0){s.push(...r);continue}let c=await t.edit(b(i),O(i,a)).then(()=>{},v);for(let{step:d}of r)o.set(d,c?h(d,
c):E(d))}return await Ae(s,t,o),o}async function Ae(e,t,n){if(e.length!==0)try{let o=e.map(i=>i.row?b(i.row):""),s=await t.remove([...new Set(o)]);for(let[i,{step:r}]of e.
entries()){let a=new f("unconfirmed","Vercel did not confirm the removal");n.set(r,s.has(o[i]??"")?E(r):h(r,a))}}catch(o){let s=v(o),i=[...new Set(e.map(a=>a.spot))];
if(s.code==="forbidden"&&i.length>1){for(let a of i)await Ae(e.filter(c=>c.spot===a),t,n);return}let r=s.code==="not-found"?"unknown":void 0;for(let{step:a}of e)
n.set(a,h(a,s,r))}}var jt={id:"vercel",api:1,capabilities:ge,config:{settings:ue,place:le},parseScope:fe,keyOf:me,observe:Ge,write:He};async function Ge(e){let[t]=e.scopes;if(t===
void 0)return[];let n=H(e.io,t),o=await n.list(),i=e.scopes.some(r=>x(r.place)!==void 0)?await n.environments().catch(v):new Map;return e.scopes.map(r=>{try{if(i instanceof
Error&&x(r.place)!==void 0)throw i;return We(r,Z(r.place,i instanceof Error?new Map:i),o)}catch(a){let c=v(a);return{listed:!1,because:c.message,error:c,sightings:[]}}})}
function We(e,t,n){let o=n.rows.filter(s=>s.spots.includes(t)).map(s=>Ke(e,t,s));return n.hidden>0?{listed:!1,because:`Vercel hides ${n.hidden} production varia\
ble${n.hidden===1?"":"s"} from this token`,sightings:o,handle:t,identity:t}:n.cut?{listed:!1,because:"the pages of the list did not come to an end",sightings:o,
handle:t,identity:t}:{listed:!0,sightings:o,handle:t,identity:t}}function Ke(e,t,n){let o=Ye(e,t,n),{secret:s,...i}=n,r={row:{...i,secret:void 0},spot:t};return{
name:n.key,...s===void 0?{}:{secret:s},...n.id===void 0||n.updatedAt===void 0?{}:{revision:`${n.id}:${n.updatedAt}`},...n.updatedAt===void 0?{}:{changedAt:n.updatedAt},
...n.id===void 0?{}:{row:n.id},...o===void 0?{}:{form:o},...n.owner===void 0?{}:{untouchable:n.owner},handle:r}}function Ye(e,t,n){if(L(e,n.key)!==n.type)return _(
n)?"secret":n.type==="plain"||n.type==="encrypted"&&t!=="development"?"public":void 0}async function He(e){let[t]=e.steps;if(t===void 0)return[];let n=H(e.io,t.
scope),o=new Map;try{let s=e.steps.filter(r=>r.do==="put"),i=e.steps.filter(r=>r.do==="remove");if(s.length>0)for(let[r,a]of await ve(s,n))o.set(r,a);if(i.length>
0)for(let[r,a]of await Ee(i,n))o.set(r,a)}catch(s){for(let i of e.steps)o.has(i)||o.set(i,h(i,s))}return e.steps.map(s=>o.get(s)??h(s,void 0))}export{jt as target};
