const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{m as b,n as H}from"./chunk-ACFQJ2Z4.js";import{Aa as J,Ba as O,Ca as T,E as F,Ha as B,Ja as Y,La as G,Na as L,Pa as M,Wa as A,e as p,f as x,h as U,
i as W,lb as Z}from"./chunk-XKHR7BVJ.js";var m=["builds","functions","runtime","post-processing"],E=["production","deploy-preview","branch-deploy","dev","dev-server"],C=1e3,q=T().check(O(/^[A-Za-z0-9][A-Za-z0-9._-]*$/,
"letters, digits, dots, dashes and underscores only")),Q=Y({account:q.check(A("Team (account) slug or id, as in app.netlify.com/teams/<slug>.")),site:M(q).check(
A("Project (site) id. Without it the variables of the whole team are meant.")),scopes:M(B(L(m)).check(J(1))).check(A("What may read new variables; existing ones\
 keep theirs. Default: everything, for secrets everything but post-processing. Needs a Pro plan or higher."))}),X=`one of ${E.join(", ")}, or branch:<name>`,ee=G(
[L(E),T().check(O(/^branch:\S+$/,X))],{error:X}).check(A("Deploy context: production, deploy-preview, branch-deploy, dev, dev-server or branch:<name>."));function te(e){
let{account:t,site:n,scopes:o}=e.settings,r=e.place.startsWith("branch:");return{account:t,site:n,context:r?"branch":e.place,parameter:r?e.place.slice(7):void 0,
scopes:o}}function D(e,t=m){let n=m.filter(o=>t.includes(o)&&!(e==="secret"&&o==="post-processing"));return n.length===m.length?void 0:n}function ne(e){let t=e.
site===void 0?`netlify|team|${e.account}`:`netlify|site|${e.site}`,n=e.parameter===void 0?e.context:`branch:${e.parameter}`,o=[e.account,...e.site===void 0?[]:[
e.site],n].join("/"),r=e.site===void 0?{kin:`team|${n}`}:{};return{uid:`${t}|${n}`,label:o,lane:t,maxNames:C,...r}}function w(e,t){return{value:t,context:e.context,...e.parameter===void 0?{}:{context_parameter:e.parameter}}}var ge="Check `account` and `site` in the config; `\
site` is the id of the project, not its name.",ve="The token\u2019s user must be allowed to change these variables. Team-wide variables and `scopes` need a Pro plan \
or higher.";function R(e,t){let n=t.site===void 0?"":`?site_id=${encodeURIComponent(t.site)}`,o=(...a)=>[e.endpoint,"accounts",encodeURIComponent(t.account),"en\
v",...a.map(encodeURIComponent)].join("/")+n;async function r(a,c,l,d){let f=await e.fetch(c,{method:a,...d===void 0?{}:{body:JSON.stringify(d),headers:{"conten\
t-type":"application/json",accept:"application/json"}}});if(f.ok)return f;let k=f.status===404?ge:f.status===403?ve:void 0;throw U(f.status,l,k)}async function i(a,c){
let l=await r("DELETE",a,c).catch(d=>{if(!oe(d))throw d});if(l&&await N(l)!==void 0)throw $(c)}async function s(a,c,l){let d=await r(a,o(c),"change a variable",
l).catch(k=>{throw oe(k)?new p("conflict","somebody removed it since we looked"):k}),f=await N(d);re(f===void 0?void 0:[f],[c],"change a variable")}return{list:async()=>be(
await r("GET",o(),"list variables")),create:async a=>{let c=await N(await r("POST",o(),"create variables",a)),l=a.map(({key:d})=>d);re(c===void 0||Array.isArray(
c)?c:[],l,"create variables")},set:(a,c)=>s("PATCH",a,c),replace:a=>s("PUT",a.key,a),dropValue:(a,c)=>i(o(a,"value",c),"delete a value"),dropKey:a=>i(o(a),"dele\
te a variable")}}function oe(e){return e instanceof p&&e.code==="not-found"}async function N(e){return e.headers.has("content-type")?await e.json():void 0}function re(e,t,n){
if(e===void 0)return;let o=new Set(e.map(r=>j(r).key));if(!t.every(r=>o.has(r)))throw $(n)}function $(e){return new p("bad-answer",`${e}: the answer is not what\
 the API describes`)}async function be(e){let t=await N(e);if(!Array.isArray(t))throw $("list variables");let n=new Map,o;for(let r of t){let i=we(r);i===void 0||
n.has(i.key)?o="the list holds an entry that cannot be read":n.set(i.key,i)}return/rel="?next/.test(e.headers.get("link")??"")&&(o="the list has more pages than\
 the API describes"),{rows:n,gap:o}}function we(e){let{key:t,scopes:n,values:o,is_secret:r,updated_at:i}=j(e);if(typeof t!="string"||t===""||!Array.isArray(o))return;
let s=o.map(Se);if(!s.includes(void 0))return{key:t,secret:r===!0,scopes:xe(n),values:s.filter(a=>a!==void 0),updatedAt:typeof i=="string"&&i!==""?Z(i):void 0}}
function Se(e){let{id:t,value:n,context:o,context_parameter:r}=j(e);if(!(typeof o!="string"||o===""))return{id:typeof t=="string"&&t!==""?t:void 0,text:typeof n==
"string"?n:void 0,context:o,parameter:typeof r=="string"&&r!==""?r:void 0}}function xe(e){if(!Array.isArray(e))return;let t=e.map(o=>typeof o=="string"?o.toLowerCase().
replace(/[ _]/g,"-"):""),n=m.filter(o=>t.includes(o));return n.length===new Set(t).size?n:void 0}function j(e){return typeof e=="object"&&e!==null?e:{}}var u="2026-11-23",g="@netlify/open-api 2.60",h="netlify-cli 27.2",_='Netlify docs, "Secrets Controller"',se=["AWS_ACCESS_KEY_ID","AWS_EXECUTION_ENV","AWS_LAMBD\
A_FUNCTION_MEMORY_SIZE","AWS_LAMBDA_FUNCTION_NAME","AWS_LAMBDA_FUNCTION_VERSION","AWS_LAMBDA_LOG_GROUP_NAME","AWS_LAMBDA_LOG_STREAM_NAME","AWS_LAMBDA_RUNTIME_AP\
I","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","BRANCH","BUILD_ID","CACHED_COMMIT_REF","COMMIT_REF","CONTEXT","DEPLOY_ID","DEPLOY_PRIME_URL","DEPLO\
Y_URL","HEAD","INCOMING_HOOK_BODY","INCOMING_HOOK_TITLE","INCOMING_HOOK_URL","NETLIFY","NETLIFY_IMAGES_CDN_DOMAIN","PULL_REQUEST","REPOSITORY_URL","REVIEW_ID","\
SITE_ID","SITE_NAME","URL"],Ae=["AWS_ACCESS_KEY","AWS_DEFAULT_REGION","AWS_LAMBDA_INITIALIZATION_TYPE","LAMBDA_RUNTIME_DIR","LAMBDA_TASK_ROOT"],ie={readBack:{is:"\
unless-sensitive",source:`${g}, envVar.is_secret: of secrets only values of the dev context are readable`,verified:u},revision:{is:"per-name",source:`${g}, envV\
ar.updated_at: one for all values of a name`,verified:u},maxBytes:{is:64*1024,source:"not documented; assumed. What reaches functions is held to 4 KB in all whe\
n they are deployed",verified:u},empty:{is:!1,source:`${h}, src/utils/env/index.ts: an empty text stands for a context where nothing is set`,verified:u}},ae={title:"\
Netlify",access:{token:["NETLIFY_AUTH_TOKEN"],endpoint:{env:"NETLIFY_API_URL",default:"https://api.netlify.com/api/v1"},permissions:["Personal access token of a\
 team member who may change environment variables (Developer or Team Owner)","Team-wide variables and `scopes`: a Pro plan or higher"],portal:"https://app.netli\
fy.com/user/applications#personal-access-tokens"},forms:{secret:ie,public:{...ie,readBack:{is:"value",source:`${g}, envVarValue.value`,verified:u}}},names:{fold:"\
exact",pattern:{is:"[A-Za-z][A-Za-z0-9_]*",source:`${h}, src/utils/env/deploy-env-vars.ts: what the API would reject`,verified:u},reserved:{is:[...se,...se.map(
e=>e.toLowerCase()),...Ae],source:`${h}, src/utils/env/deploy-env-vars.ts; AWS Lambda docs, "Reserved environment variables"`,verified:u},maxLength:{is:255,source:`${h}\
, src/utils/env/deploy-env-vars.ts`,verified:u}},batch:{is:{shape:"array",max:150},source:`${g}, createEnvVars: an array; its length is not documented; assumed:\
 50 names in three contexts`,verified:u},maxPerScope:{is:C,source:"not documented; assumed",verified:u},maxTotalBytes:{is:Number.POSITIVE_INFINITY,source:"no li\
mit on storing is documented; functions take 4 KB in all when they are deployed (netlify/cli#6791)",verified:u},takesEffect:{is:"next-deploy",source:`${h}, env:\
set: "Changes will require a redeploy to take effect"; what is too much for functions fails there`,verified:u},places:[{place:"production",means:"the published \
site"},{place:"deploy-preview",means:"previews of pull requests"},{place:"branch-deploy",means:"deploys of every other branch"},{place:"branch:<name>",means:"de\
ploys of one branch; wins over `branch-deploy`"},{place:"dev",means:"`netlify dev`; stays readable, also for secrets"},{place:"dev-server",means:"preview server\
s"}],pace:{writeGapMs:{is:0,source:"no pause is asked for; 500 requests a minute and token, told by headers",verified:u},unstatedWaitMs:{is:5e3,source:"@netlify\
/api 14, lib/methods/retry.js: 5 s where no reset is told",verified:u}},tickMs:{is:1e3,source:`not documented; assumed: samples in the tests of ${h} have whole \
seconds`,verified:u},cannot:[{is:"give the value of a secret back, but for the dev context",source:_,verified:u},{is:"keep the dev value of a secret unreadable",
source:_,verified:u},{is:"make a secret readable again",source:_,verified:u},{is:"keep a name secret in one context and readable in another",source:`${g}, envVa\
r.is_secret`,verified:u},{is:"make a readable variable secret by setting one value",source:`${g}, setEnvVarValue`,verified:u},{is:"keep one secret value for all\
 contexts",source:_,verified:u},{is:"give a secret the post-processing scope",source:_,verified:u},{is:"create a name that exists",source:`${h} and @netlify/sdk\
 list before they create`,verified:u},{is:"tell which value of a name was changed",source:`${g}, envVar.updated_at`,verified:u}]};function z(e,t){return e.secret?t.context==="dev"&&!/^\*+$/.test(t.text??"*")?t.text:void 0:t.text}function ce(e,t){return e.values.find(n=>n.context===t.context&&
n.parameter===t.parameter)}function v(e){return e.values.find(t=>t.context==="all")}function S(e,t){let n=ce(e,t)??v(e);return n===void 0||z(e,n)===""?void 0:n}
function I(e,t){return v(e)!==void 0&&ce(e,t)===void 0}function de(e,t){let n=v(e);if(n?.text===void 0||e.scopes===void 0||e.secret)return;let o=new Map,r=s=>o.
set(`${s.context}|${s.context_parameter??""}`,s);for(let s of E)r({value:n.text,context:s});for(let s of e.values)if(s!==n){if(s.text===void 0)return;r(w(s,s.text))}
for(let s of t)r(s);let i=e.scopes.length===m.length;return{key:e.key,is_secret:!1,...i?{}:{scopes:e.scopes},values:[...o.values()]}}function y(e,t,n="no"){return{steps:e,send:()=>Promise.reject(t),landed:n}}function P(e){let t=new Map;for(let n of e){let o=t.get(n.name);o?o.push(n):t.set(n.name,
[n])}return t}async function ue(e){let t=new Map,n=[...e],o;for(let r=n.shift();r!==void 0;r=n.shift()){if(o!==void 0){for(let i of r.steps)t.set(i,b(i,o,"no"));
continue}try{let i=await r.send();if(i!==void 0)n.unshift(...i);else for(let s of r.steps)t.set(s,H(s,r))}catch(i){let s=x(i);for(let a of r.steps)t.set(a,b(a,s,
r.landed));W(s)&&(o=s)}}return t}var V=50;function K(e,t){let n=[],o=[];for(let[i,s]of P(t)){let a=e.listing.rows.get(i),c=a===void 0?Ne(e.listing,s):void 0;a!==void 0?n.push(..._e(e,a,s)):c!==
void 0?n.push(y(s,c)):o.push(Re(i,s))}return[...Array.from({length:Math.ceil(o.length/V)},(i,s)=>pe(e,o.slice(s*V,(s+1)*V))),...n]}function _e({wire:e,tried:t},n,o){
let r=[],i=o.filter(c=>{let l=Ee(n,c);l!==void 0&&r.push(y([c],l));let d=l===void 0&&c.sighting===void 0&&S(n,c.scope)!==void 0;if(d){let f=new p("conflict","so\
mebody set it since we looked");r.push(y([c],f,t?"unknown":"no"))}return l===void 0&&!d});if(!i.some(c=>I(n,c.scope)))return[...r,...i.map(c=>ke(e,c))];let s=de(
n,i.map(c=>w(c.scope,c.value)));if(s===void 0){let c=new p("invalid","it has one value for all contexts, and not all of it can be read",{hint:"At Netlify, give \
it a different value for each deploy context; then run again."});return[...r,y(i,c)]}return[...r,{steps:i,send:()=>e.replace(s).then(()=>{}),note:"its one value\
 for all contexts was written out for each of them; the other contexts keep it"}]}function ke(e,t){let n=w(t.scope,t.value);return{steps:[t],send:()=>e.set(t.name,
n).then(()=>{}),...le([t])}}function Ee(e,t){let n=e.secret?"secret":"public";if(n!==t.form)return n==="secret"?new p("invalid","it is a secret at Netlify, and \
a secret cannot be made readable again",{hint:"Remove the variable at Netlify and run again, or take the name out of `public`."}):new p("invalid","it is readabl\
e at Netlify, and setting a value does not make it a secret",{hint:`Run \`netlify env:set ${t.name} --secret\` (or check \u201CContains secret values\u201D in the web UI) \
and run again, or list the name under \`public\`.`})}function Ne(e,t){if(e.gap!==void 0)return new p("bad-answer",`whether it exists is not known: ${e.gap}`);if(new Set(
t.map(n=>n.form)).size>1)return new p("invalid","Netlify keeps a name secret in all contexts or in none, and both are wanted",{hint:"Make `public` say the same \
of this name for every target that writes to this team or site."});if(!t.every(n=>D(n.form,n.scope.scopes)?.length!==0))return new p("invalid","a secret cannot \
have post-processing as its only scope",{hint:"Add builds, functions or runtime to `scopes`, or list the name under `public`."})}function Re(e,t){let{form:n,scope:o}=t[0],
r=t.map(a=>w(a.scope,a.value)),i=D(n,o.scopes),s={key:e,is_secret:n==="secret",...i===void 0?{}:{scopes:i},values:r};return{steps:t,item:s}}function pe(e,t){let n=t.
flatMap(r=>r.steps);return{steps:n,send:async()=>{try{await e.wire.create(t.map(r=>r.item))}catch(r){let{code:i}=x(r);if(i!=="invalid"&&i!=="conflict")throw r;let s=await e.
wire.list().catch(()=>{throw new p("unconfirmed","Netlify refused to create it, and looking again failed")}),[a]=t;return t.length===1&&a!==void 0&&!s.rows.has(
a.item.key)?[y(a.steps,x(r))]:Ie({...e,listing:s},t)}for(let{item:r}of t)e.learn({key:r.key,secret:r.is_secret,scopes:void 0,values:[],updatedAt:void 0})},evidence:"\
created",...le(n)}}function Ie(e,t){let n=t.filter(({item:a})=>e.listing.rows.has(a.key)),o=n.length>1,i=t.filter(a=>!n.includes(a)).map(a=>{let c=pe(e,[a]);return{
...c,send:async()=>{let d=await c.send().catch(f=>{throw o=!0,f});return d!==void 0&&(o=!0),d}}}),s=n.map(({steps:a})=>({steps:a,send:async()=>K({...e,tried:e.tried||
o},a)}));return[...i,...s]}function le(e){return e.some(n=>n.do==="put"&&n.form==="secret"&&n.scope.context==="dev")?{note:"Netlify keeps the values of the dev \
context readable, also those of secrets"}:{}}function fe(e,t,n){return[...P(n)].flatMap(([o,r])=>{let i=t.rows.get(o);return i!==void 0?Pe(e,i,r):t.gap===void 0?[ye(r)]:[y(r,new p("bad-answer",`whether it \
exists is not known: ${t.gap}`))]})}function Pe(e,t,n){let o=[],r=[];for(let i of n){let s=S(t,i.scope);s===void 0?o.push(ye([i])):s===v(t)?o.push(y([i],Oe())):
r.push({step:i,id:s.id})}if(r.length>0&&r.length===t.values.length){let i=r.map(({step:s})=>s);return[...o,{steps:i,send:()=>e.dropKey(t.key).then(()=>{})}]}for(let{
step:i,id:s}of r)s===void 0?o.push(y([i],new p("bad-answer","its value has no id"))):o.push({steps:[i],send:()=>e.dropValue(t.key,s).then(()=>{})});return o}function ye(e){
return{steps:e,send:()=>Promise.resolve(void 0),note:"it was gone already"}}function Oe(){return new p("invalid","it has one value for all contexts, and removin\
g it would take it from all",{hint:"At Netlify, give it a different value for each deploy context, or remove it there."})}function me(e){let t=n=>({...n,values:n.values.map(o=>({...o,text:o.text===""?"":void 0}))});return{rows:new Map([...e.rows].map(([n,o])=>[n,t(o)])),gap:e.gap}}
async function he(e){let{steps:t,io:n}=e,[o]=t;if(o===void 0)return[];let r=R(n,o.scope),i=o.scopeHandle,s=i;try{(s===void 0||t.some(d=>Te(s,d)))&&(s=await r.list())}catch(d){
return t.map(f=>b(f,d,"no"))}let a=d=>{i?.rows.set(d.key,d)},c=t.filter(d=>d.do==="put"),l=await ue([...K({wire:r,listing:s,learn:a,tried:!1},c),...fe(r,s,t.filter(
d=>d.do==="remove"))]);return t.map(d=>l.get(d)??b(d,void 0))}function Te(e,t){let n=e?.rows.get(t.name);return t.do==="remove"||n!==void 0&&I(n,t.scope)}var vt={id:"netlify",api:1,capabilities:ae,config:{settings:Q,place:ee},parseScope:te,keyOf:ne,observe:Le,write:he};async function Le(e){let[t]=e.scopes;if(t===
void 0)return[];let n=await R(e.io,t).list(),o=me(n),r=[...n.rows.values()];return e.scopes.map(i=>{let s=r.flatMap(a=>Me(a,i));return n.gap===void 0?{listed:!0,
sightings:s,handle:o}:{listed:!1,because:n.gap,sightings:s,handle:o}})}function Me(e,t){let n=S(e,t);if(n===void 0)return[];let o=z(e,n),r=Date.parse(e.updatedAt??
"");return[{name:e.key,form:e.secret?"secret":"public",...o?.isWellFormed()?{secret:new F(o)}:{},...e.updatedAt===void 0?{}:{revision:e.updatedAt},...Number.isNaN(
r)?{}:{changedAt:r},...n===v(e)?{row:e.key}:{}}]}export{vt as target};
