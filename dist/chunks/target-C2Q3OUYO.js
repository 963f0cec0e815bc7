const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{s as w,t as A}from"./chunk-GNSZARZA.js";import{G as ge,Ia as ke,Ja as Q,Ka as D,La as N,Sa as F,Ua as Se,Va as Re,Wa as ee,Ya as ne,ca as ve,da as be,
db as P,n as y,o as S,q as he,r as we}from"./chunk-NBDS574Y.js";function g(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function G(e){if(!g(e)||typeof e.key!="string")throw new y("bad-answer","Vercel sent a row \
without a name");let n=typeof e.type=="string"?e.type:"unknown",t=U(e.visibility);return{id:U(e.id),key:e.key,type:n,visibility:t,places:Qe(e),comment:U(e.comment),
createdAt:typeof e.createdAt=="number"?e.createdAt:void 0,updatedAt:typeof e.updatedAt=="number"?e.updatedAt:void 0,owner:nn(e),secret:t==="secret"?void 0:en(e,
n)}}function Ae(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(G)}function x(e){return e.type==="sensitive"||e.visibility==="secret"}function k(e){return e.places.
length===1}function te(e){let n=e.filter(i=>i.startsWith("custom:")).map(i=>i.slice(7)),t=e.find(i=>i.startsWith("preview@"))?.slice(8),o=e.filter(i=>!i.startsWith(
"custom:")).map(i=>i.replace(/@.*$/s,""));return{...o.length>0?{target:o}:{},...t===void 0?{}:{gitBranch:t},...n.length>0?{customEnvironmentIds:n}:{}}}function O(e){
return(Array.isArray(e)?e:[e]).filter(n=>typeof n=="string"&&n!=="")}function U(e){return typeof e=="string"&&e!==""?e:void 0}function Qe(e){let n=U(e.gitBranch),
t=O(e.target).map(o=>o==="preview"&&n!==void 0?`preview@${n}`:o);return[...new Set([...t,...O(e.customEnvironmentIds).map(o=>`custom:${o}`)])]}function en(e,n){
if(!(!(n==="plain"||n==="encrypted"&&e.decrypted===!0)||typeof e.value!="string"||!e.value.isWellFormed()))return new ge(e.value)}function nn(e){if(z(e.configurationId))
return"an integration owns it";if(e.type==="system"||e.system===!0)return"a system variable of Vercel";if(z(e.edgeConfigId))return"an Edge Config owns it";if(z(
e.contentHint)||z(e.internalContentHint))return"a connected store or feature owns it"}function z(e){return e!=null&&e!==""}var oe={BAD_REQUEST:["invalid","it does not accept this variable"],ENV_ALREADY_EXISTS:["conflict","another row holds this name in this place"],ENV_CONFLICT:["co\
nflict","another row holds this name in this place"],EXISTING_KEY_AND_TARGET:["conflict","another row holds this name in this place"],FORBIDDEN:["forbidden","th\
e token may not write there"],ID_NOT_FOUND:["not-found","the row or the environment is gone"],INVALID_KEY:["invalid","it does not accept this name"],INVALID_VALUE:[
"invalid","it does not accept this value"],KEY_INVALID_CHARACTERS:["invalid","the name holds characters that it does not accept"],KEY_INVALID_LENGTH:["invalid",
"the name is too long"],KEY_RESERVED:["invalid","the name is reserved"],RESERVED_ENV_VARIABLE:["invalid","the name is reserved"],MAX_ENVS_EXCEEDED:["invalid","t\
he environment is full"],MISSING_ID:["invalid","the request lacks an id"],MISSING_KEY:["invalid","the request lacks a name"],MISSING_TARGET:["invalid","the requ\
est lacks an environment"],MISSING_VALUE:["invalid","the request lacks a value"],NOT_AUTHORIZED:["forbidden","the token may not write there"],NOT_DECRYPTABLE:["\
forbidden","the value cannot be decrypted for this token"],SYSTEM_ENV_WITH_VALUE:["invalid","a system variable takes no value"],TEAM_NOT_FOUND:["not-found","no \
such team, or the token may not see it"],TOO_MANY_IDS:["invalid","too many at once"],TOO_MANY_KEYS:["invalid","too many at once"],UNKNOWN_ERROR:["unavailable","\
it had trouble of its own"],VALUE_INVALID_LENGTH:["invalid","the value is too long"],VALUE_INVALID_TYPE:["invalid","it does not accept this value"]},tn=["challe\
nge_required","challenge_required_email_otp","user_auth_required"],Ee="Use an access token that is scoped to this project (or its team) and whose owner may edit\
 the project's variables: role Developer for preview and development, Member, Owner or Project Administrator for production.",on="Check `project` and `team` in \
the config: a project of a team is found only together with its team.",rn=["ENV_ALREADY_EXISTS","ENV_CONFLICT","EXISTING_KEY_AND_TARGET"];function Te({code:e,message:n}){
return re(e,n)??Pe(e)}function Pe(e){let n=typeof e=="string"?e.toUpperCase():"",t=Object.hasOwn(oe,n)?oe[n]:void 0;if(t===void 0)return new y("invalid","Vercel\
 refused it without a reason that we know");let o=t[0]==="forbidden"?Ee:void 0;return new y(t[0],`Vercel refused it (${n}): ${t[1]}`,{hint:o})}function re(e,n){
let t=typeof n=="string"?n:"";if(/^cannot set production branch /i.test(t))return new y("place-missing",`Vercel refused it: ${ie}`,{hint:se});if(!(!(typeof e=="\
string"&&/branch_not_found$/i.test(e))&&!/ not found in the connected git repository\.?$/i.test(t)))return new y("place-missing","Vercel refused it: the connect\
ed Git repository has no such branch",{hint:"Push the branch, or take its place out of the config."})}var ie="the branch is the production branch, which has no \
preview deployments",se="Map `production` in its place, or name another branch.";function W(e,n,t){let o=ae(e,n,t),i=g(t)&&g(t.error)?t.error:{};return re(i.code,
i.message)!==void 0?{error:o,concerns:"place"}:typeof i.code=="string"&&i.code.toUpperCase()==="ID_NOT_FOUND"?{error:o,concerns:"place"}:e===403&&o.code==="forb\
idden"?{error:o,concerns:"place"}:o.code==="invalid"||xe(i.code)?{error:o,concerns:"rows"}:{error:o,concerns:"all"}}function xe(e){return typeof e=="string"&&rn.
includes(e.toUpperCase())}function ae(e,n,t){let o=g(t)&&g(t.error)?t.error:{},i=typeof o.code=="string"?o.code:"";if(tn.includes(i))return new y("forbidden",`${n}\
: ${e}, Vercel asks for a fresh login`,{hint:"A login session may not do this. Use an access token made under Account Settings \u2192 Tokens."});if((e===401||e===
403)&&o.saml===!0)return new y("sso-required",`${n}: ${e}, the team asks for single sign-on`,{hint:"Make a token whose scope is this team, while you are signed \
in to it by its single sign-on."});if((e===401||e===403)&&(o.invalidToken===!0||o.missingToken===!0))return new y("unauthorized",`${n}: ${e}, the token was not \
accepted`);if((e===400||e===409)&&typeof o.message=="string"&&/ongoing/i.test(o.message))return new y("conflict",`${n}: ${e}, another write to this project was \
in flight`);let s=e<500?re(i,o.message):void 0;if(s!==void 0)return s;if(e<500&&e!==401&&Object.hasOwn(oe,i.toUpperCase())&&(e!==403&&e!==404||xe(i))){let{code:d,
message:r,hint:a}=Pe(i);return new y(d,`${n}: ${e}. ${r}`,{hint:a})}return e===409?new y("conflict",`${n}: 409, the project cannot be changed now`,{hint:"The pr\
oject is being transferred, or somebody else writes to it. Run again later."}):e===402?new y("forbidden",`${n}: 402, Vercel has blocked the account`,{hint:"Sett\
le the billing of the Vercel account."}):he(e,n,e===403?Ee:e===404?on:void 0)}var Y=/^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i;
function _e(e,n,t){return t==="sensitive"&&Y.test(e)?`A name with this prefix ends up in the browser, so Vercel keeps it readable: add "${e}" to \`public\`.`:t===
"sensitive"&&n==="development"?`Vercel keeps no sensitive values for development: set \`types: { ${e}: encrypted }\`, or leave the name out of \`types\`.`:n.startsWith(
"preview@")?"Check that the branch exists in the connected repository, and the name and value of the variable.":"Check name and value. A team policy may also as\
k for different values in production."}function Oe(e){if(!g(e))throw j("the list of variables");if(e.envs===void 0&&typeof e.key=="string")return{rows:[G(e)],hidden:0,next:void 0};if(!Array.isArray(e.
envs))throw j("the list of variables");let n=g(e.pagination)?e.pagination.next:void 0;return{rows:e.envs.map(G),hidden:typeof e.hiddenProductionEnvCount=="numbe\
r"?e.hiddenProductionEnvCount:0,next:typeof n=="number"||typeof n=="string"&&n!==""?String(n):void 0}}function je(e,n,t){return e<500&&(ce(t)||W(e,n,t).concerns!==
"all")}function ce(e){return g(e)&&Array.isArray(e.failed)&&e.failed.length>0}function Ie(e){return(Array.isArray(e)?e:[]).flatMap(n=>{let t=g(n)&&g(n.error)?n.
error:n;return g(t)?[{key:O([t.envVarKey,t.key])[0],targets:O(t.target),branch:O(t.gitBranch)[0],error:Te(t)}]:[]})}function j(e){return new y("bad-answer",`${e}\
 is not as Vercel describes it`)}function M(e,n){let t=encodeURIComponent(n.project),o=n.team===void 0?[]:[[n.team.startsWith("team_")?"teamId":"slug",n.team]],i,s;async function c(d,r,a,p={}){
if(i)throw i;let u=new URLSearchParams([...p.query??[],...o]).toString();try{let m=await e.fetch(`${e.endpoint}${r}${u===""?"":`?${u}`}`,{method:d,...p.body===void 0?
{}:{body:JSON.stringify(p.body),headers:{"content-type":"application/json"}},...p.idempotent===void 0?{}:{idempotent:p.idempotent}}),f=await m.json().catch(()=>{});
if(!(m.ok||p.refusable===!0&&je(m.status,a,f)))throw ae(m.status,a,f);return{status:m.status,body:f}}catch(m){let f=S(m);throw we(f)&&f.code!=="forbidden"&&(i=f),
f}}async function l(d){try{let{body:r}=await c("GET",`/v2/teams/${encodeURIComponent(d)}`,"read the team");return g(r)&&r.sensitiveEnvironmentVariablePolicy==="\
on"}catch(r){let{code:a}=S(r);if(a==="forbidden"||a==="not-found")return;throw r}}return{async list(){let d=[],r=0,a=new Set;for(let p;;){let u=[["decrypt","tru\
e"]];p!==void 0&&u.push(["until",p]);let{body:m}=await c("GET",`/v10/projects/${t}/env`,"list variables",{query:u}),f=Oe(m);if(d.push(...f.rows),r=Math.max(r,f.
hidden),f.next===void 0)return{rows:d,hidden:r,cut:!1};if(a.has(f.next)||a.size+1>=ve.pages)return{rows:d,hidden:r,cut:!0};a.add(f.next),p=f.next}},async environments(){
let d=`/v9/projects/${t}/custom-environments`,{body:r}=await c("GET",d,"list custom environments"),a=g(r)&&Array.isArray(r.environments)?r.environments:void 0;if(a===
void 0)throw j("the list of custom environments");return new Map(a.flatMap(p=>g(p)&&typeof p.slug=="string"&&typeof p.id=="string"?[[p.slug,p.id]]:[]))},async project(){
let{body:d}=await c("GET",`/v9/projects/${t}`,"read the project"),{id:r,accountId:a,link:p}=g(d)?d:{};if(typeof r!="string"||r===""||typeof a!="string")throw j(
"the project");let u=g(p)&&typeof p.productionBranch=="string"?p.productionBranch:"";return{id:r,account:a,productionBranch:u===""?void 0:u}},forcesSensitive(){
return s??=n.team===void 0?Promise.resolve(!1):l(n.team),s},async post(d,{upsert:r}){let a=`/v10/projects/${t}/env`,{status:p,body:u}=await c("POST",a,"write va\
riables",{...r?{query:[["upsert","true"]]}:{},body:d,idempotent:!0,refusable:!0});if(p>=400&&!ce(u))return{refused:W(p,"write variables",u)};if(!g(u))throw j("t\
he answer to a write");return{created:Ae(u.created),failures:Ie(u.failed)}},async edit(d,r){let a=`/v9/projects/${t}/env/${encodeURIComponent(d)}`;await c("PATC\
H",a,"edit a variable",{body:r})},async remove(d){let{body:r}=await c("DELETE",`/v1/projects/${t}/env`,"remove variables",{body:{ids:d}});if(!g(r))throw j("the \
answer to a removal");return new Set(r.deleted===d.length&&!Array.isArray(r.ids)?d:O(r.ids))}}}var sn=["sensitive","encrypted","plain"],de=1e3,$e=F({project:N().check(D(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,"a project name or id"),P("Project name or id (`\
prj_\u2026`). An id survives a renaming.")),team:ne(N().check(D(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,"a team slug or id"))).check(P("Team id (`team_\u2026`) or slug\
; leave it out for a project of a personal account.")),types:ne(Re(N().check(Q(1,"a name or a glob")),ee(sn))).check(P("Row type by name at Vercel, in place of \
the default; exact names or globs with `*`. An exact name wins, then the first glob that fits."))}),Ne=Se([ee(["production","preview","development"]).check(P("O\
ne of the three environments that every project has.")),F({branch:N().check(Q(1),ke(250),P("Git branch of the connected repository."))}).check(P("Preview deploy\
ments of one git branch; wins over `preview`.")),F({custom:N().check(D(/^[A-Za-z0-9_-]{1,64}$/,"the slug or the id of a custom environment"),P("Slug or id (`env\
_\u2026`) of a custom environment; the id saves a request."))}).check(P("A custom environment."))]);function Ve(e){let{project:n,team:t,types:o}=e.settings;return{
project:n,team:t,place:e.place,form:e.form,types:Object.entries(o??{})}}function Le(e){let n=`vercel|${e.team??"-"}|${e.project}`,t=ue(e.place),o=typeof e.place==
"object"&&"custom"in e.place?e.place.custom:t;return{uid:`${n}|${t}`,label:`${e.project}/${o}`,lane:n,holder:n,within:t,maxNames:de}}function ue(e){return typeof e==
"string"?e:"branch"in e?`preview@${e.branch}`:`custom:${e.custom}`}function V(e,n){return(e.types.find(([o])=>o===n)??e.types.find(([o])=>be([o],n)))?.[1]}var v="2026-11-23",K='Vercel docs, "Limits"',I="REST description 2025-10",H="Vercel CLI 64.0.2",Be=64*1024,Me={readBack:{is:"unless-sensitive",source:`${I}: the\
 list decrypts with decrypt=true; docs, "Sensitive environment variables": never readable again`,verified:v},revision:{is:"per-value",source:`${I}: id and updat\
edAt of each row; one row for each place. A row that is deleted and made anew has another id`,verified:v},maxBytes:{is:Be,source:`${K}: 64 KB for all variables \
of a deployment together`,verified:v},empty:{is:!0,source:`${H}: an empty value is asked about, then sent`,verified:v}},Ce={title:"Vercel",access:{token:["VERCE\
L_TOKEN"],endpoint:{env:"VERCEL_API_URL",default:"https://api.vercel.com"},permissions:["Access token scoped to the one project (or its team)","Role of the toke\
n's owner: Developer for preview and development; Member, Owner or Project Administrator for production"],portal:"https://vercel.com/account/tokens"},forms:{secret:Me,
public:{...Me,readBack:{is:"value",source:`${I}: a plain row carries its value`,verified:v}}},names:{fold:"exact",pattern:{is:"[A-Za-z_][A-Za-z0-9_]*",source:`${H}\
 knows KEY_INVALID_CHARACTERS; the character set itself is not documented; assumed`,verified:v},reserved:{is:["AWS_SECRET_KEY","AWS_EXECUTION_ENV","AWS_LAMBDA_L\
OG_GROUP_NAME","AWS_LAMBDA_LOG_STREAM_NAME","AWS_LAMBDA_FUNCTION_NAME","AWS_LAMBDA_FUNCTION_MEMORY_SIZE","AWS_LAMBDA_FUNCTION_VERSION","NOW_REGION","TZ","LAMBDA\
_TASK_ROOT","LAMBDA_RUNTIME_DIR"],source:'Vercel docs, "Reserved environment variables"',verified:v},maxLength:{is:256,source:`${H} knows KEY_INVALID_LENGTH; th\
e length is not documented; assumed`,verified:v}},batch:{is:{shape:"array",max:200},source:`${I}: POST takes an array without a stated length, DELETE up to 1000\
 ids; 200 is assumed to be safe (50 names in four places), and a refused array is narrowed down`,verified:v},maxPerScope:{is:de,source:`${K}: 1000 for each envi\
ronment of a project`,verified:v},maxTotalBytes:{is:Be,source:`${K}: 64 KB for all variables of a deployment together`,verified:v},takesEffect:{is:"next-deploy",
source:'Vercel docs, "Environment variables": changes apply to new deployments only',verified:v},places:[{place:"production",means:"production deployments"},{place:"\
preview",means:"preview deployments of every branch"},{place:"development",means:"`vercel dev` and `vercel env pull`; readable by the team"},{place:"{ branch: n\
ame }",means:"preview deployments of one git branch; wins over `preview`"},{place:"{ custom: slug-or-id }",means:"a custom environment; its id (`env_\u2026`) saves a\
 request"}],pace:{writeGapMs:{is:0,source:`${K}: budgets for each 60 s (120 creations, 120 edits, 60 removals), told by headers; no pause is asked for`,verified:v},
unstatedWaitMs:{is:5e3,source:"a 429 carries Retry-After; without one: not documented; assumed",verified:v}},tickMs:{is:1,source:`${I}: updatedAt in ms since th\
e epoch`,verified:v},cannot:[{is:"give a sensitive value back",source:'Vercel docs, "Sensitive environment variables"',verified:v},{is:"turn a sensitive value i\
nto a readable one",source:"Vercel docs, `vercel env`: remove it and add it again",verified:v},{is:"keep a sensitive value in development",source:`Vercel docs, \
"Sensitive environment variables"; ${H} refuses to ask for it`,verified:v},{is:"tell before a write whether a branch exists",source:`${I}: a project shows its p\
roduction branch and no other; the write is refused (CLI 64.0.2; public reports of 2025 and 2026)`,verified:"2026-11-29"},{is:"write several values all or nothi\
ng",source:`${I}: created[] and failed[] in one answer`,verified:v},{is:"overwrite part of a row that spans several environments",source:"getsentry/sentry#11849\
0: ENV_CONFLICT; such rows are split first",verified:v}]};function T({scope:e,name:n,form:t,place:o,row:i}){let s=V(e,n);return s!==void 0?s:t==="public"?"plain":o!=="development"?"sensitive":i!==void 0&&k(i)&&x(i)?i.type:
"encrypted"}function le(e){let{row:n}=e;return n?.visibility==="secret"&&n.type!=="sensitive"&&k(n)&&T(e)===n.type}function L(e){return e.row!==void 0&&x(e.row)&&
T(e)!=="sensitive"&&!le(e)}function De({place:e,row:n,...t}){return e==="development"&&n?.type!=="sensitive"&&T({...t,place:e,row:n})==="sensitive"}var an="Verc\
el never makes a sensitive variable readable again",Fe="Vercel keeps no sensitive values for development";function q(e,n){let t=e.row?.owner;if(t!==void 0)return new y(
"forbidden",`left alone: ${t}`);let o=ze(e,n);return o&&new y("invalid",o.because,{hint:o.unlock})}function ze(e,n){let{name:t,place:o,scope:i}=e;if(De(e)){let c=`\
Leave ${t} out of \`types\`, or set it to encrypted.`;return{because:Fe,unlock:c}}if(!L(e)||n!==!1&&o!=="development")return;let s=V(i,t)===void 0?"public":"typ\
es";return{because:an,unlock:`Remove ${t} in Vercel and run again, or take it out of \`${s}\`.`}}function Ue(e,n,t,o){let s=o.forced===!1&&e.team!==void 0&&x(t)&&
Y.test(t.key)?void 0:o.forced,c={};for(let l of["secret","public"]){let d={scope:e,name:t.key,form:l,place:n,row:t},a=(k(t)||De(d)?ze(d,s):void 0)??cn(d,s);a!==
void 0&&(c[l]=a)}return c.secret===void 0&&c.public===void 0?void 0:c}function cn(e,n){let{name:t,place:o,row:i}=e;return!(i!==void 0&&!x(i)&&o!=="development"&&
Y.test(t))||n===!0||T(e)!=="sensitive"?void 0:{because:"a name with this prefix ends up in the browser, so Vercel keeps it readable",unlock:`Add ${t} to \`public\
\`.`}}function Ge({place:e},{productionBranch:n}){if(typeof e=="object"&&"branch"in e&&e.branch===n)return fe({because:ie,unlock:se})}function We({place:e,types:n}){
if(e!=="development")return[];let t=o=>/[*?]/.test(o);return n.flatMap(([o,i],s)=>{if(i!=="sensitive")return[];let c=n.filter(([r,a],p)=>a!==i&&(!t(r)||p<s)),l=t(
o)?[o,...c.map(([r])=>`!${r}`)]:[o],d=`Leave ${o} out of \`types\`, or set it to encrypted.`;return[{names:l,blocked:fe({because:Fe,unlock:d})}]})}var pe=fe({because:"\
two rows hold this name in this place",unlock:"Remove one of the two in Vercel."});function fe(e){return{secret:e,public:e}}function me(e,n){let t=B(e);if(t===void 0)return ue(e);let o=n.get(t);if(o===void 0)throw new y("place-missing",`the project has no custom environment "${t}"`,{
hint:"Create it in Vercel under Project \u2192 Settings \u2192 Environments, or correct `custom` in the config."});return`custom:${o}`}function B(e){return typeof e==
"object"&&"custom"in e&&!e.custom.startsWith("env_")?e.custom:void 0}async function X(e,n){let t=new Map(e.map(a=>[a,a.sighting?.handle])),o=a=>t.get(a)?.place??
a.scopeHandle,s=e.some(a=>o(a)===void 0&&B(a.scope.place)!==void 0)?await n.environments():new Map,l=[...t.values()].some(a=>a!==void 0&&!k(a.row))?(await n.list()).
rows:[],d=new Map;return{turns:e.flatMap(a=>{let p=t.get(a);try{let u=o(a)??me(a.scope.place,s),m=p===void 0||k(p.row)?p?.row:l.find(f=>f.key===a.name&&f.places.
includes(u));if(m!==void 0&&m.id!==p?.row.id&&!dn(a))throw Z();return[{step:a,place:u,row:m,comment:m?.comment}]}catch(u){return d.set(a,w(a,u)),[]}}),receipts:d}}
function dn(e){return e.do==="put"&&e.mayReplace}function Z(){return new y("conflict","somebody made it since we looked",{hint:"Nothing was overwritten. Run aga\
in: the plan then says what is there."})}function J(e){let n=new Map;for(let t of e){if(t.row===void 0||k(t.row))continue;let o=n.get(E(t.row));o?o.turns.push(t):
n.set(E(t.row),{row:t.row,turns:[t]})}return[...n.values()]}function C(e,n){let t=s=>s.startsWith("custom:"),o=n.filter(t).map(s=>s.slice(7));return{target:n.filter(
s=>!t(s)).map(s=>s.replace(/@.*$/s,"")),...e.places.some(t)?{customEnvironmentIds:o}:{}}}function E(e){if(e.id===void 0||!/^[\w-]+$/.test(e.id))throw new y("bad\
-answer","Vercel sent a row without an id that is one");return e.id}async function Ye(e){let[n]=e.scopes;if(n===void 0)return[];let t=M(e.io,n),o=await t.list(),i=await un(e.scopes,t),s=await ln(i,o,n,t);return i.map(c=>{if("pla\
ce"in c)return fn(c.scope,c.place,o,s);let l=S(c.error);return{listed:!1,because:l.message,error:l,sightings:[]}})}async function un(e,n){let o=e.some(i=>B(i.place)!==
void 0)?await n.environments().catch(S):new Map;return e.map(i=>{try{if(o instanceof Error&&B(i.place)!==void 0)throw o;return{scope:i,place:me(i.place,o instanceof
Error?new Map:o)}}catch(s){return{scope:i,error:s}}})}async function ln(e,{rows:n},{team:t},o){let i=new Set(n.flatMap(r=>r.places)),s=e.some(r=>"place"in r&&r.
place.startsWith("preview@")&&!i.has(r.place)),c=e.some(r=>"place"in r&&n.some(a=>pn(r.scope,r.place,a))),l=s?await o.project().catch(()=>{}):void 0;return{forced:t===
void 0?!1:c?await o.forcesSensitive().catch(()=>{}):!1,productionBranch:l?.productionBranch}}function pn(e,n,t){if(n==="development"||!t.places.includes(n)||!k(
t))return!1;let o=V(e,t.key);return o!==void 0&&o!=="sensitive"&&L({scope:e,name:t.key,form:"secret",place:n,row:t})}function fn(e,n,t,o){let i=new Map;for(let r of t.
rows){if(!r.places.includes(n))continue;let a=i.get(r.key);a?a.push(r):i.set(r.key,[r])}let s=[...i.values()].map(r=>r.length>1?yn(n,r):mn(e,n,r[0],o)),c=Ge(e,o),
l=We(e),d={sightings:s,handle:n,identity:n,...c===void 0?{}:{blocked:c},...l.length===0?{}:{blockedGlobs:l}};return t.hidden>0?{listed:!1,because:`Vercel hides ${t.
hidden} production variable${t.hidden===1?"":"s"} from this token`,...d}:t.cut?{listed:!1,because:"the pages of the list did not come to an end",...d}:{listed:!0,
...d}}function mn(e,n,t,o){let i=hn(e,n,t),{secret:s,...c}=t,l={row:{...c,secret:void 0},place:n},d=t.owner===void 0?Ue(e,n,t,o):void 0;return{name:t.key,...s===
void 0?{}:{secret:s},...t.id===void 0||t.updatedAt===void 0?{}:{revision:`${t.id}:${t.updatedAt}`},...t.updatedAt===void 0?{}:{changedAt:t.updatedAt},...t.id===
void 0?{}:{row:t.id,made:t.id},...i===void 0?{}:{form:i},...t.owner===void 0?{}:{untouchable:t.owner},...d===void 0?{}:{blocked:d},handle:l}}function yn(e,n){let[
t]=n,o=n.find(s=>s.owner!==void 0)?.owner,i={row:{...t,secret:void 0,owner:o??pe.secret?.because},place:e};return{name:t.key,...o===void 0?{}:{untouchable:o},blocked:pe,
handle:i}}function hn(e,n,t){if(V(e,t.key)!==t.type)return x(t)?"secret":t.type==="plain"||t.type==="encrypted"&&n!=="development"?"public":void 0}async function Ke(e,n){let{turns:t,receipts:o}=await X(e,n),i=[];for(let s of t)s.row===void 0?o.set(s.step,A(s.step,{note:"it was gone already"})):s.row.owner!==
void 0?o.set(s.step,w(s.step,new y("forbidden",`left alone: ${s.row.owner}`))):k(s.row)&&i.push(s);for(let{row:s,turns:c}of J(t)){if(s.owner!==void 0)continue;let l=s.
places.filter(r=>!c.some(a=>a.place===r));if(l.length===0){i.push(...c);continue}let d=await n.edit(E(s),C(s,l)).then(()=>{},S);for(let{step:r}of c)o.set(r,d?w(
r,d):A(r))}return await He(i,n,o),o}async function He(e,n,t){if(e.length!==0)try{let o=e.map(s=>s.row?E(s.row):""),i=await n.remove([...new Set(o)]);for(let[s,{
step:c}]of e.entries()){let l=new y("unconfirmed","Vercel did not confirm the removal");t.set(c,i.has(o[s]??"")?A(c):w(c,l))}}catch(o){let i=S(o),s=[...new Set(
e.map(l=>l.place))];if(i.code==="forbidden"&&s.length>1){for(let l of s)await He(e.filter(d=>d.place===l),n,t);return}let c=i.code==="not-found"?"unknown":void 0;
for(let{step:l}of e)t.set(l,w(l,i,c))}}async function Xe(e,n){let t=0,o=new Set;function i(u,m,f){for(let h of u)o.has(h)||(o.add(h),n.give(h,m,f))}async function s(u,m=!1){t+=1;let f=await n.send(u);
if(f===void 0){for(let R of u)o.add(R);return{taken:!0}}let{error:h,concerns:b}=f;return(u.length===1||b==="all"||b==="place"&&!m)&&i(u,h,!0),{taken:!1,refused:f}}
let c=u=>u.filter(m=>!o.has(m));async function l(u){let{refused:m}=await s(u,!0);if(m===void 0||c(u).length===0)return;let{error:f,concerns:h}=m,b=wn(u,R=>{let $=n.
placeOf(R);return h==="rows"&&n.isFixed($)?"":$});if(b.length>1)for(let R of b)await l(R);else h==="rows"?await d(u,f):i(u,f,!0)}async function d(u,m){let[f,h]=qe(
u),{taken:b,refused:R={error:m}}=await s(f);if(b)return a(h,m);u.length>4&&c(f).length>0&&!await r(u)||(await a(f,R.error),await p(h,m))}async function r(u){for(let b of[
0,u.length-1,Math.floor(u.length/2)])if((await s([u[b]])).taken)return!0;let m=c(u),{taken:f,refused:h}=await s(m);return h!==void 0&&i(m,h.error,!1),f}async function a(u,m){
let f=c(u);if(f.length<2)return p(f,m);if(t>=60)return i(f,m,!1);let[h,b]=qe(f),{taken:R,refused:$={error:m}}=await s(h);if(R)return a(b,m);await a(h,$.error),await p(
b,m)}async function p(u,m){let f=c(u);if(f.length===0)return;if(t>=60)return i(f,m,!1);let{refused:h}=await s(f);h!==void 0&&await a(f,h.error)}e.length>0&&await l(
e)}function qe(e){let n=Math.ceil(e.length/2);return[e.slice(0,n),e.slice(n)]}function wn(e,n){let t=new Map;for(let o of e){let i=n(o),s=t.get(i);s?s.push(o):t.
set(i,[o])}return[...t.values()]}var gn=1e3;function _({step:e,place:n,row:t}){return{scope:e.scope,name:e.name,form:e.form,place:n,row:t}}async function ye(e,n,t,o){let i=({step:c})=>c.sighting!==
void 0||c.mayReplace;for(let c of[!1,!0]){let l=e.filter(d=>i(d)===c);l.length!==0&&await Xe(l,{send:d=>s(d,c),placeOf:({place:d})=>d,isFixed:d=>!/[@:]/.test(d),
give:(d,r,a)=>t.set(d.step,w(d.step,a?Ze(d,r):Tn(r)))})}async function s(c,l){let d;try{d=await n.post(c.map(r=>vn(r,o)),{upsert:l})}catch(r){return{error:S(r),
concerns:"all"}}if(d.refused!==void 0)return!l&&d.refused.concerns==="rows"&&d.refused.error.code==="conflict"?{error:Z(),concerns:"rows"}:d.refused;for(let r of c){
let a=d.created.find(u=>bn(u,r)),p=a===void 0?An(r,d,l):kn(r,a);t.set(r.step,a&&Sn(r,a)?await Rn(r,a,n):p)}}}function vn(e,n=T(_(e))){let{name:t,value:o}=e.step,
{comment:i}=e;return{key:t,value:o,type:n,...te([e.place]),...i===void 0?{}:{comment:i}}}function bn(e,{step:n,place:t}){return e.key===n.name&&(e.places.length===
0||e.places.includes(t))}function kn({step:e,row:n},t){if(n===void 0&&e.sighting!==void 0)return A(e);let o=n?.id!==void 0&&n.id===t.id,{createdAt:i,updatedAt:s}=t,
c=i!==void 0&&s!==void 0&&s-i>gn;if(o||c){let l=n!==void 0&&!o&&t.id!==void 0;return{...A(e,{evidence:"updated"}),...l?{replaced:!0}:{}}}return A(e,{evidence:i===
void 0||s===void 0?void 0:"created"})}function Sn(e,n){let t=(n.type==="encrypted"||n.type==="plain")&&!x(n);return e.row!==void 0&&t&&T(_(e))==="sensitive"}async function Rn({
step:e},n,t){try{return await t.edit(E(n),{type:"sensitive",value:e.value}),A(e,{evidence:"updated"})}catch(o){let{code:i,message:s}=S(o),c=`Remove ${e.name} in\
 Vercel and run again: it is then created as a sensitive variable.`;return w(e,new y(i,`it was written, but stays readable; ${s}`,{hint:c}),"unknown")}}function An(e,n,t){
let{step:o,place:i}=e,s=n.failures.find(c=>En(c,o.name,i));return s?.error.code==="conflict"&&!t?w(o,Z()):s?w(o,Ze(e,s.error)):w(o,new y("unconfirmed","Vercel s\
aid nothing of this variable in its answer"),"unknown")}function En(e,n,t){if(e.key!==n)return!1;let{target:o,gitBranch:i,customEnvironmentIds:s}=te([t]);return e.
branch!==void 0&&e.branch!==i?!1:e.targets.length===0||[...o??[],...s??[]].some(c=>e.targets.includes(c))}function Tn({code:e,message:n}){let t="This one was no\
t tried by itself, since too many beside it were refused. Mend those first, then run again.";return new y(e,n,{hint:t})}function Ze(e,n){if(n.code!=="invalid")return n;
let t=_e(e.step.name,e.place,T(_(e)));return new y(n.code,n.message,{hint:t})}async function Je(e,n){let{turns:t,receipts:o}=await X(e,n),s=t.some(r=>r.row?.owner===void 0&&L(_(r)))?await n.forcesSensitive().catch(()=>{}):!1,c=[];for(let r of t)
(r.row===void 0||k(r.row))&&await d(r);let l=[];for(let r of J(t)){let a=await _n(r.row,r.turns,{api:n,receipts:o,forced:s});if(a!==void 0){l.push(a);for(let p of a.
turns)await d(p)}}await ye(c,n,o),await xn(c,n,o);for(let r of l)await On(r,n,o);return o;async function d(r){let a=_(r),p=q(a,s);p?o.set(r.step,w(r.step,p)):r.
row&&(le(a)||L(a))?o.set(r.step,await Pn(r,r.row,n)):c.push(r)}}async function Pn(e,n,t){try{return await t.edit(E(n),{value:e.step.value}),A(e.step,{evidence:"\
updated"})}catch(o){return w(e.step,o)}}async function xn(e,n,t){let o=e.filter(i=>{let s=t.get(i.step);return s?.ok===!1&&s.error.code==="invalid"&&s.landed===
"no"&&i.place!=="development"&&T(_(i))!=="sensitive"});o.length===0||await n.forcesSensitive().catch(()=>{})!==!0||await ye(o,n,t,"sensitive")}async function _n(e,n,{
api:t,receipts:o,forced:i}){let s=n.map(r=>r.place),c=e.places.filter(r=>!s.includes(r)),l=c.length>0?void 0:n.find(r=>q(_(r),i)===void 0),d=l===void 0?c:[l.place];
if(e.owner!==void 0||d.length===0){for(let r of n)o.set(r.step,w(r.step,q(_(r),i)));return}try{await t.edit(E(e),C(e,d));let r={...e,places:d};return{row:e,stays:d,
turns:n.map(a=>({...a,row:a===l?r:void 0}))}}catch(r){for(let a of n)o.set(a.step,w(a.step,r));return}}async function On(e,n,t){let{row:o,stays:i,turns:s}=e,c=s.
find(p=>i.includes(p.place)),l=s.filter(p=>p!==c&&t.get(p.step)?.ok===!1);if(l.length===0)return;let d=p=>{let u=t.get(p.step);return u?.ok===!1&&u.landed==="no"},
r=c===void 0||d(c)?l.filter(d):[],a=r.length>0;if(a){let p=o.places.filter(u=>i.includes(u)||r.some(m=>m.place===u));a=await n.edit(E(o),C(o,p)).then(()=>!0,()=>!1)}
for(let p of l){let u=t.get(p.step);if(u===void 0||u.ok)continue;let m=a&&r.includes(p),{code:f,message:h,hint:b}=u.error,R=m?"the row that it shared with other\
 environments was put back as it was":"the row that it shared with other environments was narrowed before, so this environment may be without a value",$=new y(f,
`${h}; ${R}`,{hint:m?b:`${b} Run again soon.`});t.set(p.step,w(p.step,$,m?"no":"unknown"))}}var Wt={id:"vercel",api:1,capabilities:Ce,config:{settings:$e,place:Ne},parseScope:Ve,keyOf:Le,identify:jn,observe:Ye,write:In};async function jn(e){let{id:n,account:t}=await M(
e.io,e.scope).project();return`vercel|${t}|${n}`}async function In(e){let[n]=e.steps;if(n===void 0)return[];let t=M(e.io,n.scope),o=new Map;try{let i=e.steps.filter(
c=>c.do==="put"),s=e.steps.filter(c=>c.do==="remove");if(i.length>0)for(let[c,l]of await Je(i,t))o.set(c,l);if(s.length>0)for(let[c,l]of await Ke(s,t))o.set(c,l)}catch(i){
for(let s of e.steps)o.has(s)||o.set(s,w(s,i))}return e.steps.map(i=>o.get(i)??w(i,void 0))}export{Wt as target};
