const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{s as E,t as ge}from"./chunk-GNSZARZA.js";import{G as pe,Hb as we,Ja as fe,Ka as Y,La as H,Qa as me,Sa as ye,Ua as he,Wa as Z,Ya as q,db as $,n as y,
o as b,q as ue,r as k}from"./chunk-NBDS574Y.js";var S=["builds","functions","runtime","post-processing"],P=["production","deploy-preview","branch-deploy","dev","dev-server"],X=1e3,be=H().check(Y(/^[A-Za-z0-9][A-Za-z0-9._-]*$/,
"letters, digits, dots, dashes and underscores only")),ve=ye({account:be.check($("Team (account) slug or id, as in app.netlify.com/teams/<slug>.")),site:q(be).check(
$("Project (site) id. Without it the variables of the whole team are meant.")),scopes:q(me(Z(S)).check(fe(1))).check($("What may read new variables; existing on\
es keep theirs. Default: everything, for secrets everything but post-processing. Needs a Pro plan or higher."))}),Se=`one of ${P.join(", ")}, or branch:<name>`,
xe=he([Z(P),H().check(Y(/^branch:\S+$/,Se))],{error:Se}).check($("Deploy context: production, deploy-preview, branch-deploy, dev, dev-server or branch:<name>."));
function ke(e){let{account:t,site:n,scopes:o}=e.settings,r=e.place.startsWith("branch:");return{account:t,site:n,context:r?"branch":e.place,parameter:r?e.place.
slice(7):void 0,scopes:o}}function A(e,t=S){let n=S.filter(o=>t.includes(o)&&!(e==="secret"&&o==="post-processing"));return n.length===S.length?void 0:n}function N(e){
let t=e.site===void 0?`netlify|team|${e.account}`:`netlify|site|${e.site}`,n=e.parameter===void 0?e.context:`branch:${e.parameter}`,o=[e.account,...e.site===void 0?
[]:[e.site],n].join("/");return{uid:`${t}|${n}`,label:o,lane:t,holder:t,within:n,maxNames:X}}async function R(e){return e.headers.has("content-type")?await e.json():void 0}function Q(e,t,n){if(e===void 0)return;let o=new Set(e.map(r=>I(r).key));if(!t.every(
r=>o.has(r)))throw O(n)}function Ae(e){return I(e).is_secret===!1}function O(e){return new y("bad-answer",`${e}: the answer is not what the API describes`)}async function Re(e){
let t=await R(e);if(!Array.isArray(t))throw O("list variables");let n=new Map,o;for(let r of t){let s=st(r);s===void 0||n.has(s.key)?o="the list holds an entry \
that cannot be read":n.set(s.key,s)}return/rel="?next/.test(e.headers.get("link")??"")&&(o="the list has more pages than the API describes"),{rows:n,gap:o}}async function Pe(e){
let{id:t,account_id:n,account_slug:o}=I(await R(e));if(!z(t))throw O("look at the site");return{id:t,team:[n,o].filter(z)}}async function Oe(e){let t=await R(e);
if(!Array.isArray(t))throw O("list teams");return t.map(Te).filter(n=>n!==void 0)}async function _e(e){let t=Te(await R(e));if(t===void 0)throw O("look at the t\
eam");return t}function Te(e){let{id:t,slug:n,type_slug:o,type_name:r}=I(e);if(!z(t))return;let s=[o,r].find(a=>typeof a=="string");return{id:t,slug:z(n)?n:void 0,
plan:s?.toLowerCase()}}function z(e){return typeof e=="string"&&/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(e)}function st(e){let{key:t,scopes:n,values:o,is_secret:r,
updated_at:s}=I(e);if(typeof t!="string"||t===""||!Array.isArray(o))return;let a=o.map(at);if(!a.includes(void 0))return{key:t,secret:r===!0,scopes:it(n),values:a.
filter(l=>l!==void 0),updatedAt:typeof s=="string"&&s!==""?we(s):void 0}}function at(e){let{id:t,value:n,context:o,context_parameter:r}=I(e);if(!(typeof o!="str\
ing"||o===""))return{id:typeof t=="string"&&t!==""?t:void 0,text:typeof n=="string"?n:void 0,context:o,parameter:typeof r=="string"&&r!==""?r:void 0}}function it(e){
if(!Array.isArray(e))return;let t=e.map(o=>typeof o=="string"?o.toLowerCase().replace(/[ _]/g,"-"):""),n=S.filter(o=>t.includes(o));return n.length===new Set(t).
size?n:void 0}function I(e){return typeof e=="object"&&e!==null?e:{}}function v(e,t){return{value:t,context:e.context,...e.parameter===void 0?{}:{context_parameter:e.parameter}}}var ct="Check `account` and `site` in the config; `\
site` is the id of the project, not its name, and a project that was moved belongs to another team.",dt="The token\u2019s user must be allowed to change these variab\
les. Team-wide variables and `scopes` need a Pro plan or higher.";function L(e,t){let n=t.site===void 0?"":`?site_id=${encodeURIComponent(t.site)}`,o=(...i)=>[e.
endpoint,...i.map(encodeURIComponent)].join("/"),r=(...i)=>o("accounts",t.account,"env",...i)+n;async function s(i,c,d,u){let f=await e.fetch(c,{method:i,...u===
void 0?{}:{body:JSON.stringify(u),headers:{"content-type":"application/json",accept:"application/json"}}});if(f.ok)return f;let p=f.status===404?ct:f.status===403?
dt:void 0;throw ue(f.status,d,p)}async function a(i,c){let d=await s("DELETE",i,c).catch(u=>{if(!Ee(u))throw u});if(d&&await R(d)!==void 0)throw O(c);return d?"\
deleted":"gone"}async function l(i,{key:c,is_secret:d},u){let f=await s(i,r(c),"change a variable",u).catch(h=>{throw Ee(h)?new y("conflict","somebody removed i\
t since we looked"):h}),p=await R(f);if(Q(p===void 0?void 0:[p],[c],"change a variable"),d&&Ae(p))throw new y("unconfirmed","somebody made it readable since we \
looked, and the value came into it",{hint:"Run again: it is made a secret, or the plan says what stands against it. Whoever may see variables of this team can r\
ead it until then."})}return{list:async()=>Re(await s("GET",r(),"list variables")),create:async i=>{let c=await R(await s("POST",r(),"create variables",i)),d=i.
map(({key:u})=>u);Q(c===void 0||Array.isArray(c)?c:[],d,"create variables")},set:(i,c)=>l("PATCH",i,c),replace:i=>l("PUT",i,i),dropValue:(i,c)=>a(r(i,"value",c),
"delete a value"),dropKey:i=>a(r(i),"delete a variable"),site:async i=>Pe(await s("GET",o("sites",i),"look at the site")),teams:async()=>Oe(await s("GET",o("acc\
ounts"),"list teams")),team:async i=>_e(await s("GET",o("accounts",i),"look at the team"))}}function Ee(e){return e instanceof y&&e.code==="not-found"}function j({context:e,parameter:t}){return t===void 0?e:`${e}:${t}`}function B(e,t){return e.secret?t.context==="dev"&&!/^\*+$/.test(t.text??"*")?t.text:void 0:
t.text}function M(e){return e.values.filter(t=>B(e,t)!=="")}function Ne(e,t){return e.values.find(n=>n.context===t.context&&n.parameter===t.parameter)}function _(e){
return e.values.find(t=>t.context==="all")}function C(e,t){let n=Ne(e,t)??_(e);return n===void 0||B(e,n)===""?void 0:n}function D(e,t){return _(e)!==void 0&&Ne(
e,t)===void 0}function Ie(e){return e.values.every(n=>n.text!==void 0)&&e.scopes!==void 0&&!e.secret}function Le(e,t){let n=_(e)?.text??"",o=e.values.filter(a=>a.
context!=="all"),r=Me([...P.map(a=>({value:n,context:a})),...o.map(a=>v(a,a.text??"")),...t]),s=e.scopes?.length===S.length;return{key:e.key,is_secret:!1,...s||
!e.scopes?{}:{scopes:e.scopes},values:r}}function ee(e){return e.scopes?.filter(t=>t!=="post-processing")}function je(e,t){let o=e.values.filter(({text:r,context:s})=>r===
""&&s!=="all").map(r=>v(r,""));return{key:e.key,is_secret:!0,scopes:ee(e)??[],values:Me([...o,...t])}}function Me(e){return[...new Map(e.map(t=>[`${t.context}|${t.
context_parameter??""}`,t])).values()]}var te={because:"it is a secret at Netlify, and a secret cannot be made readable again",unlock:"Remove the variable at Netlify and run again, or take the name o\
ut of `public`."},lt={because:"it has one value for all contexts, and not all of it can be read",unlock:"At Netlify, give it a different value for each deploy c\
ontext; then run again."},ut={because:"its only scope at Netlify is post-processing, which no secret may have",unlock:"At Netlify, give it builds, functions or \
runtime as a scope, or list the name under `public`."},W={because:"a secret cannot have post-processing as its only scope",unlock:"Add builds, functions or runt\
ime to `scopes`, or list the name under `public`."},ne={because:"Netlify keeps a name secret in all contexts or in none, and both are wanted",unlock:"Make `publ\
ic` say the same of this name for every target that writes to this team or site."};function Ce(e,t,n){let o={...$e(e.key),unless:pt(e,t)},r=e.secret?J(e,t):oe(e,
n)??o,s=e.secret?te:J(e,t);if(!(r===void 0&&s===void 0))return{...r===void 0?{}:{secret:r},...s===void 0?{}:{public:s}}}function pt(e,t){let n=M(e).filter(({context:s})=>s!==
"all"),o=De(e)?P.map(s=>({context:s,parameter:void 0})):[],r=({context:s,parameter:a})=>N({...t,context:s,parameter:a}).uid;return[...new Set([...o,...n].map(r))]}
function De(e){return M(e).some(({context:t})=>t==="all")}function J(e,t){return D(e,t)&&!Ie(e)?lt:void 0}function oe(e,t){let n=M(e).filter(s=>s.context!=="all"&&
!t.has(j(s))),o=De(e)&&P.some(s=>!t.has(s));if(n.length>0||o)return $e(e.key);let r=ee(e);return r?.length===0?ut:r===void 0?ft(e.key):void 0}function U(e){return e.
secret?"secret":"public"}function F({because:e,unlock:t}){return new y("invalid",e,{hint:t})}function $e(e){return{because:"it is readable at Netlify, and value\
s of contexts that are not written here would become secret with it",unlock:`Run \`netlify env:set ${e} --secret\` (or check \u201CContains secret values\u201D in the web \
UI) and run again, or list the name under \`public\`.`}}function ft(e){return{because:"it is readable at Netlify, and has a scope that is not known here and wou\
ld be lost",unlock:`Run \`netlify env:set ${e} --secret\` and run again, or list the name under \`public\`.`}}var m="2026-11-23",x="@netlify/open-api 2.60",T="netlify-cli 27.2",K='Netlify docs, "Secrets Controller"',Fe=["AWS_ACCESS_KEY_ID","AWS_EXECUTION_ENV","AWS_LAMBD\
A_FUNCTION_MEMORY_SIZE","AWS_LAMBDA_FUNCTION_NAME","AWS_LAMBDA_FUNCTION_VERSION","AWS_LAMBDA_LOG_GROUP_NAME","AWS_LAMBDA_LOG_STREAM_NAME","AWS_LAMBDA_RUNTIME_AP\
I","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","BRANCH","BUILD_ID","CACHED_COMMIT_REF","COMMIT_REF","CONTEXT","DEPLOY_ID","DEPLOY_PRIME_URL","DEPLO\
Y_URL","HEAD","INCOMING_HOOK_BODY","INCOMING_HOOK_TITLE","INCOMING_HOOK_URL","NETLIFY","NETLIFY_IMAGES_CDN_DOMAIN","PULL_REQUEST","REPOSITORY_URL","REVIEW_ID","\
SITE_ID","SITE_NAME","URL"],mt=["AWS_ACCESS_KEY","AWS_DEFAULT_REGION","AWS_LAMBDA_INITIALIZATION_TYPE","LAMBDA_RUNTIME_DIR","LAMBDA_TASK_ROOT"],Ke={readBack:{is:"\
unless-sensitive",source:`${x}, envVar.is_secret: of secrets only values of the dev context are readable`,verified:m},revision:{is:"per-name",source:`${x}, envV\
ar.updated_at: one for all values of a name`,verified:m},maxBytes:{is:64*1024,source:"not documented; assumed. What reaches functions is held to 4 KB in all whe\
n they are deployed",verified:m},empty:{is:!1,source:`${T}, src/utils/env/index.ts: an empty text stands for a context where nothing is set`,verified:m}},Ve={title:"\
Netlify",access:{token:["NETLIFY_AUTH_TOKEN"],endpoint:{env:"NETLIFY_API_URL",default:"https://api.netlify.com/api/v1"},permissions:["Personal access token of a\
 team member who may change environment variables (Developer or Team Owner)","Team-wide variables and `scopes`: a Pro plan or higher"],portal:"https://app.netli\
fy.com/user/applications#personal-access-tokens"},forms:{secret:Ke,public:{...Ke,readBack:{is:"value",source:`${x}, envVarValue.value`,verified:m}}},names:{fold:"\
exact",pattern:{is:"[A-Za-z][A-Za-z0-9_]*",source:`${T}, src/utils/env/deploy-env-vars.ts: what the API would reject`,verified:m},reserved:{is:[...Fe,...Fe.map(
e=>e.toLowerCase()),...mt],source:`${T}, src/utils/env/deploy-env-vars.ts; AWS Lambda docs, "Reserved environment variables"`,verified:m},maxLength:{is:255,source:`${T}\
, src/utils/env/deploy-env-vars.ts`,verified:m}},batch:{is:{shape:"array",max:150},source:`${x}, createEnvVars: an array; its length is not documented; assumed:\
 50 names in three contexts`,verified:m},maxPerScope:{is:X,source:"not documented; assumed",verified:m},maxTotalBytes:{is:Number.POSITIVE_INFINITY,source:"no li\
mit on storing is documented; functions take 4 KB in all when they are deployed (netlify/cli#6791)",verified:m},takesEffect:{is:"next-deploy",source:`${T}, env:\
set: "Changes will require a redeploy to take effect"; what is too much for functions fails there`,verified:m},places:[{place:"production",means:"the published \
site"},{place:"deploy-preview",means:"previews of pull requests"},{place:"branch-deploy",means:"deploys of every other branch"},{place:"branch:<name>",means:"de\
ploys of one branch; wins over `branch-deploy`"},{place:"dev",means:"`netlify dev`; stays readable, also for secrets"},{place:"dev-server",means:"preview server\
s"}],pace:{writeGapMs:{is:0,source:"no pause is asked for; 500 requests a minute and token, told by headers",verified:m},unstatedWaitMs:{is:5e3,source:"@netlify\
/api 14, lib/methods/retry.js: 5 s where no reset is told",verified:m}},tickMs:{is:1e3,source:`not documented; assumed: samples in the tests of ${T} have whole \
seconds`,verified:m},cannot:[{is:"give the value of a secret back, but for the dev context",source:K,verified:m},{is:"keep the dev value of a secret unreadable",
source:K,verified:m},{is:"make a secret readable again",source:K,verified:m},{is:"keep a name secret in one context and readable in another",source:`${x}, envVa\
r.is_secret`,verified:m},{is:"make a readable variable secret by setting one value",source:`${x}, setEnvVarValue`,verified:m},{is:"keep one secret value for all\
 contexts",source:K,verified:m},{is:"give a secret the post-processing scope",source:K,verified:m},{is:"create a name that exists",source:`${T} and @netlify/sdk\
 list before they create`,verified:m},{is:"tell which value of a name was changed",source:`${x}, envVar.updated_at`,verified:m},{is:"refuse to set a value in a \
context that somebody else has just set",source:`${x}, setEnvVarValue: "updates or creates a new value"`,verified:m},{is:"tell a new value of a name from one th\
at was replaced",source:`${x}, setEnvVarValue: 201 and the variable for both, without a time of creation`,verified:m}]};async function ze({scope:e,io:t}){let n=L(t,e);if(e.site===void 0)return(await se(n,e.account)).id;let{id:o,team:r}=await n.site(e.site);if(r.length>0&&!r.some(
s=>re(s,e.account)))throw new y("moved","the site belongs to another team than the one that the config names",{hint:"Let `account` name the team that has the si\
te now, if that is the team you mean."});return o}async function se(e,t){return(await e.teams()).find(({id:o,slug:r})=>re(o,t)||re(r,t))??await e.team(t)}function re(e,t){
return e?.toLowerCase()===t.toLowerCase()}var yt=["free","starter","personal"],ht=S.filter(e=>e!=="post-processing"),Be={because:"the team's plan has no choice of `scopes`",unlock:"Take `scopes` out of \
the config, or upgrade the team to a Pro plan."},Je={because:"the team's plan has no variables for a whole team",unlock:"Name a `site` in the config, or upgrade\
 the team to a Pro plan."};async function We(e,t,n){let o=n.map(s=>gt(s,t)),r=o.some(s=>s!==void 0)&&await wt(e,n[0]?.account??"");return n.map((s,a)=>{let l=r?
o[a]:void 0,i=A("secret",s.scopes)?.length===0?{secret:W}:void 0;return l||i?{...l,...i}:void 0})}function gt(e,{rows:t,gap:n}){if(n!==void 0)return;if(e.site===
void 0)return t.size===0?{secret:Je,public:Je}:void 0;if([...t.values()].some(({secret:s,scopes:a})=>a&&a.length<(s?3:4)))return;let o=A("secret",e.scopes)?.length!==
ht.length,r=A("public",e.scopes)!==void 0;if(!(!o&&!r))return{...o?{secret:Be}:{},...r?{public:Be}:{}}}async function wt(e,t){let n=await se(e,t).catch(()=>{});
return n?.plan!==void 0&&yt.includes(n.plan)}function w(e,t,n){return{steps:e,send:()=>Promise.reject(t),...n===void 0?{}:{landed:n}}}function G(e){let t=new Map;for(let n of e){let o=t.get(n.name);o?o.push(
n):t.set(n.name,[n])}return t}async function Ue(e){let t=new Map,n=[...e],o;for(let r=n.shift();r!==void 0;r=n.shift()){if(o!==void 0){for(let i of r.steps)t.set(
i,E(i,o,"no"));continue}let{steps:s,evidence:a,note:l}=r;try{let i=await r.send();if(i!==void 0)n.unshift(...i);else for(let c of s)t.set(c,ge(c,{evidence:a?.(c),
note:l?.(c)}))}catch(i){let c=b(i);for(let d of s)t.set(d,E(d,c,r.landed));k(c)&&(o=c)}}return t}function V(e){return e.do==="put"&&e.form==="secret"&&e.scope.context===
"dev"?"Netlify keeps the values of the dev context readable, also those of secrets":void 0}function Ge(e,t,n){let o=[],r=[];for(let[s,a]of G(n)){let l=t.rows.get(s);for(let i of a){let c=l&&bt(l,i);c===void 0&&t.gap!==void 0?o.push(w([i],new y("bad-an\
swer",`whether it exists is not known: ${t.gap}`),"no")):c===void 0?o.push(Ye(i)):c instanceof y?o.push(w([i],c,"no")):r.push({step:i,name:s,id:c})}}return r.length>
0&&o.push({steps:r.map(({step:s})=>s),send:()=>St(e,t,r)}),o}function bt(e,{scope:t,sighting:n}){let o=C(e,t);return o===void 0?void 0:o===_(e)?kt():o.id===void 0?
new y("bad-answer","its value has no id"):n?.made!==void 0&&n.made!==o.id?new y("conflict","somebody made it anew since we looked"):o.id}async function St(e,t,n){
let o=[],r=[];for(let c of n){let{step:d,name:u,id:f}=c;try{o.push(await e.dropValue(u,f)==="gone"?Ye(d):ae(d)),r.push(c)}catch(p){let h=b(p);if(o.push(w([d],h)),
k(h))return[...o,...n.slice(o.length).map(g=>ae(g.step))]}}let s=new Set(r.map(({id:c})=>c)),a=c=>c?.values.every(({id:d})=>d!==void 0&&s.has(d))===!0,l=[...new Set(
r.map(({name:c})=>c))].filter(c=>a(t.rows.get(c))),i=await vt(e,l,a);return o.map(c=>c.steps.some(({name:d})=>i.has(d))?{note:xt,...c}:c)}async function vt(e,t,n){
let o=new Set(t);if(t.length===0)return o;try{let{rows:r,gap:s}=await e.list();for(let a of t)n(r.get(a))&&await e.dropKey(a),(r.has(a)||s===void 0)&&o.delete(a)}catch{}
return o}var xt=()=>"its values are removed; the empty variable could not be";function ae(e){return{steps:[e],send:()=>Promise.resolve(void 0)}}function Ye(e){return{
...ae(e),note:()=>"it was gone already"}}function kt(){return new y("invalid","it has one value for all contexts, and removing it would take it from all",{hint:"\
At Netlify, give it a different value for each deploy context, or remove it there."})}function ie({code:e}){return e==="invalid"||e==="conflict"}async function qe(e,t,n){let o=[],r=[],s=[],a=Math.ceil(Math.log2(Math.max(2,e.length))),l=8*a,i=a+3,
c=t,d,u=t===void 0||e.length<2?At(e):Ze(e);for(let f=He(u,i,r.length>0&&o.length===0);f!==void 0;f=He(u,i,r.length>0&&o.length===0)){let p=h=>f.map(g=>({item:g,
error:h}));if(d!==void 0){s.push(...p(d));continue}if(c!==void 0&&(l===0||i===0||e.length===1)){r.push(...p(c));continue}l-=1;try{await n(f),o.push(...f),i=Number.
POSITIVE_INFINITY}catch(h){let g=b(h);if(!ie(g)){s.push(...p(g)),k(g)&&(d=g);continue}c=g,i-=1,f.length===1?r.push(...p(g)):u.unshift(...Ze(f))}}return{made:o,refused:r,
troubled:s}}function He(e,t,n){if(!n)return e.shift();let o=e.map(s=>s.length),r=t%2===0?Math.min(...o):Math.max(...o);return e.splice(o.indexOf(r),1)[0]}function Ze(e){
let t=Math.ceil(e.length/2);return[e.slice(0,t),e.slice(t)]}function At(e){return e.length===0?[]:[e]}var ce=50;function Xe(e,t,n){let o=t.map(Rt);return Array.from({length:Math.ceil(o.length/ce)},(s,a)=>o.slice(a*ce,(a+1)*ce)).map(s=>({...et(s),send:()=>Pt(e,s,
n)}))}function Rt(e){let{name:t,form:n,scope:o}=e[0],r=e.map(a=>v(a.scope,a.value)),s=A(n,o.scopes);return{steps:e,item:{key:t,is_secret:n==="secret",...s===void 0?
{}:{scopes:s},values:r}}}async function Pt(e,t,n){let o=async u=>{await e.wire.create(u.map(({item:f})=>f));for(let{item:f}of u)e.learn({key:f.key,secret:f.is_secret,
scopes:void 0,values:[],updatedAt:void 0})},r=await o(t).then(()=>{},u=>b(u));if(r===void 0)return;if(!ie(r))throw r;let s=await Qe(e),a=t.filter(({item:u})=>s.
rows.has(u.key)),l=t.filter(u=>!a.includes(u)),i=await qe(l,a.length===0?r:void 0,o),c=e.tried||a.length>1||i.refused.length+i.troubled.length>0,d=({error:u})=>k(
u);return[...i.made.length===0?[]:[et(i.made)],...n({...e,listing:s,tried:c},tt(a)),...await Ot(e,i.refused,t.length===1?s:void 0,n),...[...i.troubled.filter(u=>!d(
u)),...i.troubled.filter(d)].map(({item:u,error:f})=>w(u.steps,f))]}async function Ot(e,t,n,o){if(t.length===0)return[];let r=n??await Qe(e).catch(b);return t.flatMap(
({item:{item:s,steps:a},error:l})=>r instanceof y?[w(a,r)]:r.rows.has(s.key)?o({...e,listing:r,tried:!0},a):[w(a,l,r.gap===void 0?"no":"unknown")])}function Qe({
wire:e}){return e.list().catch(()=>{throw new y("unconfirmed","Netlify refused to create it, and looking again failed")})}function et(e){return{steps:tt(e),send:()=>Promise.
resolve(void 0),evidence:()=>"created",note:V}}function tt(e){return e.flatMap(({steps:t})=>t)}function de(e,t){let n=[],o=[];for(let[r,s]of G(t)){let a=e.listing.rows.get(r),l=a===void 0?It(e.listing,s):void 0;a!==void 0?n.push(..._t(e,a,s)):l!==void 0?n.
push(w(s,l,"no")):o.push(s)}return[...Xe(e,o,de),...n]}function le(e,t){return e!==void 0&&t.sighting===void 0}function _t(e,t,n){let o=new Set(n.filter(d=>le(t,
d)&&C(t,d.scope)!==void 0)),r=n.filter(d=>o.has(d)&&!d.mayReplace),s=n.filter(d=>!r.includes(d)),a=s.filter(({form:d})=>d===U(t)),l=s.filter(d=>!a.includes(d)),
i=d=>o.has(d)&&!e.tried?"updated":void 0,c=new y("conflict","somebody made it since we looked");return[...r.length===0?[]:[w(r,c,e.tried?"unknown":"no")],...Et(
e,t,l,a.length>0),...Tt(e,t,a)].map(d=>({...d,evidence:i}))}function Tt({wire:e},t,n){if(!n.some(a=>D(t,a.scope)))return n.map(a=>Nt(e,a));let o=n.map(a=>J(t,a.
scope)).find(a=>a!==void 0);if(o!==void 0)return[w(n,F(o),"no")];let r=Le(t,n.map(a=>v(a.scope,a.value)));return[{steps:n,send:()=>e.replace(r).then(()=>{}),note:()=>"\
its one value for all contexts was written out for each of them; the other contexts keep it"}]}function Et({wire:e},t,n,o){if(n.length===0)return[];let r=new Set(
n.map(({scope:i})=>j(i))),s=t.secret?te:o?ne:oe(t,r);if(s!==void 0)return[w(n,F(s),"no")];let a=je(t,n.map(i=>v(i.scope,i.value)));return[{steps:n,send:()=>e.replace(
a).then(()=>{}),note:i=>["it was readable at Netlify, and was made a secret",V(i)].filter(c=>c!==void 0).join("; ")}]}function Nt(e,t){let n=v(t.scope,t.value),
o={key:t.name,is_secret:t.form==="secret"};return{steps:[t],send:()=>e.set(o,n).then(()=>{}),note:V}}function It(e,t){if(e.gap!==void 0)return new y("bad-answer",
`whether it exists is not known: ${e.gap}`);if(new Set(t.map(n=>n.form)).size>1)return F(ne);if(!t.every(n=>A(n.form,n.scope.scopes)?.length!==0))return F(W)}function ot({rows:e,gap:t}){let n=o=>({...o,values:o.values.map(r=>({...r,text:r.text===""?"":void 0}))});return{rows:new Map([...e].map(([o,r])=>[o,n(r)])),gap:t,
created:new Map}}async function rt(e){let{steps:t,io:n}=e,[o]=t;if(o===void 0)return[];let r=L(n,o.scope),s=o.scopeHandle,a=s?.created??new Map,l=s&&nt(s,a),i;try{
i=l===void 0||t.some(h=>Lt(l,h))?nt(await r.list(),a):l}catch(p){return t.map(h=>E(h,p,"no"))}let c=p=>{a.set(p.key,p)},d=t.filter(p=>p.do==="put"),u=t.filter(p=>p.
do==="remove"),f=await Ue([...de({wire:r,listing:i,learn:c,tried:!1},d),...Ge(r,i,u)]);return t.map(p=>f.get(p)??E(p,void 0))}function nt({rows:e,gap:t},n){return{
rows:new Map([...n,...e]),gap:t}}function Lt({rows:e},t){let n=e.get(t.name);return n===void 0||t.do==="remove"||n.secret&&t.form==="public"?!1:D(n,t.scope)||t.
form==="secret"&&!n.secret||le(n,t)}var Zn={id:"netlify",api:1,capabilities:Ve,config:{settings:ve,place:xe},parseScope:ke,keyOf:N,identify:ze,observe:jt,write:rt};async function jt(e){let t=[...new Set(
e.scopes.map(({account:r})=>r))],n=new Set(e.scopes.map(j)),o=new Map;for(let r of t){let s=e.scopes.filter(i=>i.account===r),a=Mt(s,L(e.io,s[0]),n),l=await(t.length===
1?a:a.catch(i=>Ct(s,i)));for(let[i,c]of s.entries())o.set(c,l[i])}return e.scopes.map(r=>o.get(r))}async function Mt(e,t,n){let o=await t.list(),r=ot(o),s=[...o.
rows.values()],a=await We(t,o,e);return e.map((l,i)=>{let c=a[i],d=[],u=new Map;for(let p of s){let h=Ce(p,l,n),g=C(p,l);g!==void 0?d.push(Dt(p,g,l,h)):h!==void 0&&
u.set(p.key,h)}let f={sightings:d,blockedNames:u,handle:r,...c===void 0?{}:{blocked:c}};return o.gap===void 0?{...f,listed:!0}:{...f,listed:!1,because:o.gap}})}
function Ct(e,t){let n=b(t);return e.map(()=>({listed:!1,because:n.message,error:n,sightings:[]}))}function Dt(e,t,n,o){let r=B(e,t),s=Date.parse(e.updatedAt??""),
a=M(e).filter(i=>i!==t),l=({context:i,parameter:c})=>N({...n,context:i,parameter:c}).uid;return{name:e.key,form:U(e),...r?.isWellFormed()?{secret:new pe(r)}:{},
...e.updatedAt===void 0?{}:{revision:e.updatedAt},...Number.isNaN(s)?{}:{changedAt:s},...t===_(e)?{row:t.id??`${N(n).lane}|${e.key}`}:{},...t.id===void 0?{}:{made:t.
id},...a.length===0?{}:{stampedWith:a.map(l)},...o===void 0?{}:{blocked:o}}}export{Zn as target};
