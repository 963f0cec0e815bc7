const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as ye,c as vt}from"./chunk-PCFVRNDN.js";import"./chunk-KL7LAVKO.js";import{a as bt}from"./chunk-YUDI57A4.js";import{b as gt,c as me,d as ht,
e as fe}from"./chunk-QB4EISFR.js";import"./chunk-ACFQJ2Z4.js";import{B as ct,db as pt,e as re,g as dt,gb as mt,kb as ft,o as K,p as oe,r as ut,t as pe,
ub as yt,w as lt,x as G,y as Ne}from"./chunk-XKHR7BVJ.js";async function Be(){let{PrivateKey:e}=await import("./ecies-DK5DTNGY.js"),t=new e;return{publicKey:t.publicKey.toHex(),privateKey:t.toHex()}}async function wt(e,t,n){
let{encrypt:r}=await import("./ecies-DK5DTNGY.js"),o=Object.entries(n).map(([s,i])=>{if(!/^[\w.-]+$/.test(s))throw new re("source","a .env file cannot hol\
d this name");return`${s}='encrypted:${Buffer.from(r(t,Buffer.from(i))).toString("base64")}'`});return`DOTENV_PUBLIC_KEY_${pt(e)}="${t}"

${o.map(s=>`${s}
`).join("")}`}function B(e,t){let n={success:!0,errors:[],messages:[],result:e};return{status:200,body:t===void 0?n:{...n,result_info:t}}}function S(e,t,n,r={}){return{status:e,
body:{success:!1,errors:[{code:t,message:n}],messages:[],result:null},headers:r}}function je(e,t,n){let r=Number(e.query.get("page")??1),o=Number(e.query.get("p\
er_page")??n);if(!Number.isInteger(r)||r<1||!Number.isInteger(o)||o<1||o>100)return S(400,8000024,"Invalid list options provided. Review the `page` or `per_page\
` parameter.");let s=t.slice((r-1)*o,r*o);return B(s,{page:r,per_page:o,count:s.length,total_count:t.length,total_pages:Math.ceil(t.length/o)})}function C(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)?e:void 0}function se(e){try{return C(JSON.parse(e.body))}catch{return}}function ge(e,t,n){let r=e,o;return{latest:()=>o?.value??
r,seen(){return o===void 0||(n()>=o.due&&o.reads<=0?(r=o.value,o=void 0):o.reads-=1),r},write(s){o={value:s,due:n()+t.ms,reads:t.reads}},settle(s){r=s,o=void 0}}}
var he=e=>/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(e),be=5*1024,ve=128;var Ce=5*6e4;function _t(e){let{now:t,budget:n}=e,r=t(),o=0,s=0;function i(){if(t()-r>=Ce&&(r=t(),o=0),o+=1,!e.limits||(o>n&&t()>=s&&(s=t()+Ce,r=t()),t()>=s))return;
let a=Math.ceil((s-t())/1e3),l=`More than ${n} requests per 300 seconds reached. Please wait and consider throttling your request speed`;return S(429,971,l,{"re\
try-after":String(a)})}function u(a){let l=i();if(l)return l;let c=a.headers.authorization;if(c===void 0)return S(400,9106,"Missing X-Auth-Key, X-Auth-Email or \
Authorization headers");if(!/^Bearer [A-Za-z0-9_-]+$/.test(c))return S(400,6003,"Invalid request headers");if(c!==`Bearer ${e.token}`)return a.path==="/user/tok\
ens/verify"?S(401,1e3,"Invalid API Token"):S(401,1e4,"Authentication error");let[,p,m]=/^\/accounts\/([^/]+)(?:\/([^/]+))?/.exec(a.path)??[];if(p===void 0)return;
if(!/^[0-9a-f]{32}$/.test(p))return S(400,7003,"Could not route to the account, perhaps your object identifier is invalid?");if(p!==e.account)return S(403,1e4,"\
Authentication error");if(m!=="pages"&&m!=="workers")return;let f=e.may.includes(`${m}:write`)||e.may.includes(`${m}:read`),y=e.may.includes(`${m}:write`);return(a.
method==="GET"?f:y)?void 0:S(403,1e4,"Authentication error")}function d(){let a=Math.max(r+Ce,s),l=t()<s?0:Math.max(0,n-o);return{date:new Date(t()).toUTCString(),
ratelimit:`"default";r=${l};t=${Math.ceil((a-t())/1e3)}`,"ratelimit-policy":`"default";q=${n};w=300`,"x-ratelimit-limit":String(n),"x-ratelimit-remaining":String(
l),"x-ratelimit-reset":new Date(a).toUTCString()}}return{refuse:u,headers:d}}var At=["ai_bindings","analytics_engine_datasets","browsers","d1_databases","durable_object_namespaces","hyperdrive_bindings","kv_namespaces","mtls_certificates",
"queue_producers","r2_buckets","services","vectorize_bindings"],Fn=["always_use_latest_compatibility_date","build_image_major_version","compatibility_date","com\
patibility_flags","fail_open","limits","placement","usage_model","wrangler_config_hash"],Kn=["name","production_branch","build_config","deployment_configs","sou\
rce"],M=e=>({refused:S(400,8e6,e)});function kt(e,t){if(t===void 0)return M("The request body is not a JSON object.");if(Object.keys(t).some(o=>!Kn.includes(o)))
return M("The request body has an unknown field.");let n=C(t.deployment_configs??{});if(n===void 0)return M("deployment_configs must be an object.");let r={...e};
for(let[o,s]of Object.entries(n)){if(o!=="production"&&o!=="preview")return M("There is no such environment.");let i=zn(e[o],C(s));if("refused"in i)return i;r[o]=
i.taken}return{taken:r}}function zn(e,t){if(t===void 0)return M("The config of an environment must be an object.");let{wrangler_config_hash:n,env_vars:r,...o}=e,
s=o;for(let[d,a]of Object.entries(t))if(d!=="env_vars")if(Fn.includes(d))s[d]=a;else if(At.includes(d))s[d]=Yn(C(s[d])??{},C(a)??{});else return M("The config o\
f an environment has an unknown field.");let i=new Set(At.flatMap(d=>Object.keys(C(s[d])??{}))),u=Wn(r,C(t.env_vars??{}),i);return"refused"in u?u:{taken:{...s,env_vars:u.
taken}}}function Wn(e,t,n){if(t===void 0)return M("env_vars must be an object.");let r=new Map(Object.entries(e));for(let[o,s]of Object.entries(t)){if(s===null){
r.delete(o);continue}let i=Hn(C(s));if(i===void 0)return M("An environment variable is a plain_text or secret_text with a value.");if(!he(o)||o==="ASSETS"||n.has(
o))return M("This name cannot be used.");if(i.value==="")return M("An environment variable needs a value.");if(Buffer.byteLength(i.value)>be)return M("An enviro\
nment variable is too large.");r.set(o,i)}return r.size>ve?M("There are too many environment variables."):{taken:Object.fromEntries(r)}}function Yn(e,t){return Object.
fromEntries(Object.entries({...e,...t}).filter(([,n])=>n!==null))}function Hn(e){if(e===void 0||Object.keys(e).some(r=>r!=="type"&&r!=="value"))return;let{type:t,
value:n}=e;if(!(t!=="plain_text"&&t!=="secret_text"||typeof n!="string"))return{type:t,value:n}}function St(e,t,n){let r=()=>new Date(n()).toISOString(),o=new Map(e.map(c=>[c.name,s(c)]));function s(c){let p=(y,g)=>({env_vars:y,compatibility_date:"2026-01-\
15",compatibility_flags:["nodejs_compat"],fail_open:!0,always_use_latest_compatibility_date:!1,build_image_major_version:3,usage_model:"standard",kv_namespaces:{
KV_SESSIONS:{namespace_id:g}},d1_databases:{D1_DOCS:{id:g}},placement:{mode:"smart"},...c.hash===void 0?{}:{wrangler_config_hash:c.hash}}),m={production:p(c.production??
{},"aaaa"),preview:p(c.preview??{},"bbbb")},f={id:Ne(),name:c.name,created:r(),configs:ge(m,t,n),deployments:[]};return i(f,"production"),f}function i(c,p){let m=Ne(),
f={name:"deploy",started_on:r(),ended_on:r(),status:"success"};c.deployments.unshift({id:m,short_id:m.slice(0,8),project_id:c.id,project_name:c.name,environment:p,
url:`https://${m.slice(0,8)}.${c.name}.pages.dev`,created_on:r(),modified_on:r(),aliases:null,is_skipped:!1,latest_stage:f,stages:[f],deployment_trigger:{type:"\
ad_hoc",metadata:{branch:"main",commit_hash:"",commit_message:""}},env_vars:Me(c.configs.latest()[p]).env_vars})}function u(c,{production:p,preview:m}){let[f]=c.
deployments;return{id:c.id,name:c.name,subdomain:`${c.name}.pages.dev`,domains:[`${c.name}.pages.dev`],source:null,build_config:{build_command:"npm run build",destination_dir:"\
dist",root_dir:""},deployment_configs:{production:Me(p),preview:Me(m)},latest_deployment:f,canonical_deployment:c.deployments.find(y=>y.environment==="productio\
n"),created_on:c.created,production_branch:"main"}}let d=(c,p)=>{let m=o.get(c??"");return m===void 0?S(404,8000007,"Project not found. The specified project na\
me does not match any of your existing projects."):p(m)},a=[{method:"GET",pattern:"/accounts/:account/pages/projects",handle:c=>{let p=[...o.values()].map(m=>u(
m,m.configs.seen()));return je(c,p,25)}},{method:"GET",pattern:"/accounts/:account/pages/projects/:project",handle:c=>d(c.params.project,p=>B(u(p,p.configs.seen())))},
{method:"PATCH",pattern:"/accounts/:account/pages/projects/:project",handle:c=>d(c.params.project,p=>{let m=kt(p.configs.latest(),se(c));return"refused"in m?m.refused:
(p.configs.write(m.taken),B(u(p,m.taken)))})},{method:"GET",pattern:"/accounts/:account/pages/projects/:project/deployments",handle:c=>d(c.params.project,p=>{let m=c.
query.get("env");return je(c,p.deployments.filter(f=>m===null||f.environment===m),25)})}],l=c=>{let p=o.get(c);if(p===void 0)throw new Error(`the simulator has \
no Pages project ${c}`);return p};return{routes:a,configs:c=>structuredClone(l(c).configs.latest()),tamper(c,p,m){let{configs:f}=l(c),y=structuredClone(f.latest());
m(y[p].env_vars),f.settle(y)},deploy:(c,p)=>i(l(c),p)}}function Me(e){let t=Object.fromEntries(Object.entries(e.env_vars).map(([n,r])=>[n,r.type==="secret_text"?
{...r,value:""}:r]));return{...e,env_vars:t}}var Zn=S(404,10007,"This Worker does not exist on your account."),Jn=S(400,10215,"Secret edit failed. You attempted to modify a secret, but the latest version o\
f your Worker is not currently deployed."),z=e=>S(400,10021,e),Xn=e=>({name:e,type:"secret_text"});function Rt(e,t,n){let r=new Map(e.map(l=>[l.name,o(l)]));function o(l){
let c=new Map([...Object.entries(l.secrets??{}).map(([p,m])=>[p,{type:"secret_text",text:m}]),...(l.keys??[]).map(p=>[p,{type:"secret_key",text:""}])]);return{name:l.
name,created:new Date(n()).toISOString(),vars:Object.keys(l.vars??{}),secrets:ge(c,t,n),deployed:l.deployed??!0,versions:1}}let s=(l,c)=>{let p=r.get(l??"");return p===
void 0?Zn:c(p)};function i(l,c){if(!l.deployed)return Jn;let p=new Map(l.secrets.latest());for(let[m,f]of Object.entries(c)){if(f===null){p.delete(m);continue}let y=C(
f);if(y===void 0||Object.keys(y).some(g=>!["name","text","type"].includes(g))||y.name!==m||y.type!=="secret_text"||typeof y.text!="string")return z("A secret ha\
s a name, a type and a text.");if(!he(m))return z("A binding needs a JavaScript variable name.");if(l.vars.includes(m))return S(400,10053,"Binding name already \
in use. Please use a different name and try again.");if(y.text==="")return z("A secret needs a text.");if(Buffer.byteLength(y.text)>be)return S(400,10054,"A sec\
ret is too large.");p.set(m,{type:"secret_text",text:y.text})}if(p.size+l.vars.length>ve)return S(400,10055,"There are too many variables and secrets.");l.secrets.
write(p),l.versions+=1}let u="/accounts/:account/workers/scripts",d=[{method:"GET",pattern:u,handle:()=>B([...r.values()].map(({name:l,created:c})=>({id:l,created_on:c,
modified_on:c})))},{method:"GET",pattern:`${u}/:script/secrets`,handle:l=>s(l.params.script,c=>B([...c.secrets.seen()].map(([p,{type:m}])=>({name:p,type:m}))))},
{method:"PUT",pattern:`${u}/:script/secrets`,handle:l=>s(l.params.script,c=>{let p=se(l);return typeof p?.name!="string"?z("A secret has a name, a type and a te\
xt."):i(c,{[p.name]:p})??B(Xn(p.name))})},{method:"GET",pattern:`${u}/:script/secrets/:name`,handle:l=>s(l.params.script,c=>{let{name:p=""}=l.params,m=c.secrets.
seen().get(p);return m===void 0?S(404,10056,"Binding not found."):B({name:p,type:m.type})})},{method:"DELETE",pattern:`${u}/:script/secrets/:name`,handle:l=>s(l.
params.script,c=>{let{name:p=""}=l.params;return c.secrets.latest().has(p)?i(c,{[p]:null})??B(null):S(404,10056,"Binding not found.")})},{method:"PATCH",pattern:`${u}\
/:script/secrets-bulk`,handle:l=>s(l.params.script,c=>{let p=l.headers["content-type"]?.split(";")[0];if(p!=="application/merge-patch+json"&&p!=="application/js\
on")return S(415,10021,"This content type is not taken.");let m=se(l),f=C(m?.secrets);if(m===void 0||f===void 0)return z("The request body needs `secrets`.");if(Object.
keys(m).some(g=>g!=="secrets"&&g!=="version_tags"))return z("The request body has an unknown field.");if(Object.keys(f).length>100)return z("A request takes 100\
 operations at most.");let y=i(c,f);return y||B(Object.fromEntries([...c.secrets.latest()].map(([g,{type:h}])=>[g,{name:g,type:h}])))})}],a=l=>{let c=r.get(l);if(c===
void 0)throw new Error(`the simulator has no Worker ${l}`);return c};return{routes:d,peek:(l,c)=>a(l).secrets.latest().get(c)?.text,tamper(l,c){let{secrets:p}=a(
l),m=new Map(p.latest());c(m),p.settle(m)},deployed(l,c){a(l).deployed=c},versions:l=>a(l).versions}}async function W(e){let t=e.base??"",n=[],r=[],o=e.routes.map(a=>({...a,segments:a.pattern.split("/")}));async function s(a){let l=e.refuse(a);if(l)return l;let c=a.
path.split("/");for(let p of o){let m=p.method===a.method?Qn(p.segments,c):void 0;if(m)return p.handle({...a,params:m})}return e.notFound}async function i(a,l){
let c=new URL(a.url??"/","http://simulator"),p=[];for await(let k of a)p.push(k);let m={method:a.method??"GET",path:c.pathname.startsWith(t)?c.pathname.slice(t.
length):c.pathname,query:c.searchParams,headers:a.headers,body:Buffer.concat(p).toString("utf8")},f=r.find(k=>k.left>0&&(k.fault.match?.(m)??!0));f&&(f.left-=1);
let y=f?.fault.act;if(y?.kind==="delay"&&await new Promise(k=>setTimeout(k,y.ms)),y?.kind==="drop"){n.push({method:m.method,path:m.path,status:0}),l.destroy();return}
let g=y?.kind==="answer"?y.answer:y?.kind==="echo"?{status:y.status,body:{message:`invalid: ${m.body}`,error:{code:"invalid",message:m.body}}}:await s(m);if(n.push(
{method:m.method,path:m.path,status:g.status}),y?.kind==="drop-after"){l.destroy();return}let h=typeof g.body=="string",_=g.body===void 0?"":h?g.body:JSON.stringify(
g.body);l.writeHead(g.status,{..._===""?{}:{"content-type":h?"text/html; charset=utf-8":"application/json; charset=utf-8"},...e.headers?.(m),...g.headers}),l.end(
y?.kind==="truncate"?_.slice(0,Math.floor(_.length/2)):_)}let u=bt((a,l)=>{i(a,l).catch(()=>l.destroy())});await new Promise((a,l)=>{u.once("error",l),u.listen(
e.port??0,"127.0.0.1",a)});let{port:d}=u.address();return{url:`http://127.0.0.1:${d}${t}`,token:e.token,requests:n,order:a=>r.push({fault:a,left:a.times??1}),close:()=>new Promise(
a=>{u.close(()=>a()),u.closeAllConnections()})}}function Qn(e,t){if(e.length!==t.length)return;let n={};for(let[r,o]of e.entries()){let s=t[r]??"";if(o.startsWith(
":"))n[o.slice(1)]=decodeURIComponent(s);else if(o!==s)return}return n}async function xt(e={}){let t=e.token??"cloudflare-simulator-token",n=e.account??"0123456789abcdef0123456789abcdef",r=e.now??Date.now,o={ms:e.lagMs??0,reads:e.lagReads??
0},s=St(e.projects??[{name:"docs"}],o,r),i=Rt(e.scripts??[{name:"edge"}],o,r),{refuse:u,headers:d}=_t({token:t,account:n,may:e.may??["pages:write","workers:writ\
e"],limits:e.limits??!1,budget:e.budget??1200,now:r}),a={id:n,name:"Simulated account",type:"standard",settings:{},created_on:"2024-01-01T00:00:00Z"};return{...await W(
{base:"/client/v4",token:t,refuse:u,headers:d,notFound:S(400,7e3,"No route for that URI"),...e.port===void 0?{}:{port:e.port},routes:[{method:"GET",pattern:"/us\
er/tokens/verify",handle:()=>B({id:"ed17574386854bf78a67040be0a770b0",status:"active"})},{method:"GET",pattern:"/accounts",handle:()=>B([a],{page:1,per_page:20,
count:1,total_count:1,total_pages:1})},{method:"GET",pattern:"/accounts/:account",handle:()=>B(a)},...s.routes,...i.routes]}),account:n,peek:(c,p)=>"script"in c?
i.peek(c.script,p):s.configs(c.project)[c.place].env_vars[p]?.value,plant:(c,p,m,f="secret_text")=>{"script"in c?i.tamper(c.script,y=>y.set(p,{type:"secret_text",
text:m})):s.tamper(c.project,c.place,y=>{y[p]={type:f,value:m}})},uproot:(c,p)=>{"script"in c?i.tamper(c.script,m=>m.delete(p)):s.tamper(c.project,c.place,m=>{delete m[p]})},
configs:s.configs,governed:(c,p)=>s.configs(c)[p].wrangler_config_hash!==void 0,deploy:s.deploy,deployed:i.deployed,versions:i.versions}}function E(e){return Math.floor(e.now()/1e3)*1e3}function O(e){return new Date(e).toISOString().replace(".000Z","Z")}function P(e,t,n){return e.repositories.get(
`${t}/${n}`.toLowerCase())}function we(e,t){let n=t.toLowerCase(),r=e.boxes.get(n);if(r)return r;let o=tr(e,n);if(!o)return;let s={path:n,...o,rows:new Map,stale:void 0,
key:void 0,rotateAfterRead:!1,hidden:new Set,unstamped:new Map};return e.boxes.set(n,s),s}var er=/^\/(?:(?:repos\/([^/]+)\/([^/]+)|orgs\/([^/]+)|(user))\/(?:(actions|dependabot|codespaces)|environments\/(.+)))\/(secrets|variables)$/;
function tr(e,t){let[,n,r,o,s,i="actions",u,d]=er.exec(t)??[];if(d===void 0||d==="variables"&&(i!=="actions"||s))return;let a={kind:d,family:i};if(n!==void 0&&r!==
void 0){let c=P(e,n,r);return c?u===void 0?{...a,holder:"repository",owner:n}:c.environments.has(u)?{...a,holder:"environment",owner:n}:void 0:void 0}return u!==
void 0?void 0:s!==void 0?i==="codespaces"?{...a,holder:"user",owner:e.login}:void 0:o!==void 0&&e.organizations.has(o)?{...a,holder:"organization",owner:o}:void 0}
function Le(e){return e.holder==="organization"?e.family==="codespaces"?100:1e3:e.kind==="variables"&&e.holder==="repository"?500:100}function J(e,t,n){if(e.lagMs>
0||e.lagReads>0){let r=t.stale?.rows??[...t.rows.values()];t.stale={rows:r,until:e.now()+e.lagMs,reads:e.lagReads}}n(t.rows)}function $t(e,t){let{stale:n}=t;return n&&
(n.reads>0||e.now()<n.until)?(n.reads-=1,Et(n.rows)):(t.stale=void 0,Et([...t.rows.values()]))}function Et(e){return[...e].sort((t,n)=>t.name<n.name?-1:1)}function X(e){
return/^(?:bearer|token) (.+)$/i.exec(e.headers.authorization??"")?.[1]}function Z(e,t){return e.callers.get(X(t)??"")??e.login}function x(e,t){return`http://${t.
headers.host}${e.base}`}function b(e,t,n={}){return{status:e,body:{message:t,...n,documentation_url:"https://docs.github.com/rest",status:String(e)}}}var v=b(404,
"Not Found");function D(e,t,n,r){let o=(l,c)=>Math.max(1,Number(t.query.get(l))||c),s=Math.min(o("per_page",r.usual),r.most),i=o("page",1),u=Math.max(1,Math.ceil(
n.length/s)),d=(l,c)=>`<${x(e,t)}${t.path}?per_page=${s}&page=${l}>; rel="${c}"`,a=[...i>1?[d(i-1,"prev"),d(1,"first")]:[],...i<u?[d(i+1,"next"),d(u,"last")]:[]];
return{rows:n.slice((i-1)*s,i*s),headers:a.length===0?{}:{link:a.join(", ")}}}function L(e,t,n){let r=encodeURIComponent(e),o=`${t}/users/${r}`,s=["followers","subscriptions","orgs","repos","received_events"],i={orgs:"organizations"};return{
login:e,id:nr(e),node_id:_e(e),avatar_url:`${t}/avatars/${r}`,gravatar_id:"",url:o,html_url:`${t}/${r}`,...Object.fromEntries(s.map(u=>[`${i[u]??u}_url`,`${o}/${u}`])),
following_url:`${o}/following{/other_user}`,gists_url:`${o}/gists{/gist_id}`,starred_url:`${o}/starred{/owner}{/repo}`,events_url:`${o}/events{/privacy}`,type:n,
site_admin:!1}}function U(e,t,n="Organization"){let{owner:r,name:o}=e,s=`${t}/repos/${r}/${o}`,i=`${t}/${r}/${o}`,u="contributors deployments downloads events f\
orks hooks languages merges stargazers subscribers",d="archive assignees blobs branches collaborators comments commits compare contents git_commits git_refs git\
_tags issue_comment issue_events issues keys labels milestones notifications pulls releases statuses subscription tags teams trees",a=O(e.createdAt);return{id:e.
id,node_id:_e(`${r}/${o}`),name:o,full_name:`${r}/${o}`,owner:L(r,t,n),private:e.private,visibility:e.private?"private":"public",html_url:i,description:null,fork:!1,
url:s,...Object.fromEntries(`${u} ${d}`.split(" ").map(l=>[`${l}_url`,`${s}/${l}`])),clone_url:`${i}.git`,git_url:`git://localhost/${r}/${o}.git`,ssh_url:`git@l\
ocalhost:${r}/${o}.git`,svn_url:i,mirror_url:null,homepage:null,language:null,license:null,default_branch:"main",size:0,topics:[],...Object.fromEntries("forks f\
orks_count open_issues open_issues_count stargazers_count watchers watchers_count network_count subscribers_count".split(" ").map(l=>[l,0])),has_issues:!0,has_projects:!0,
has_wiki:!0,has_pages:!1,has_discussions:!1,archived:!1,disabled:!1,pushed_at:a,created_at:a,updated_at:a,permissions:{admin:!0,maintain:!0,push:!0,triage:!0,pull:!0}}}
function Ae(e,t,n){let{id:r,name:o,waitTimer:s,reviewers:i,preventSelfReview:u,branchPolicy:d}=e,a=`repos/${t.owner}/${t.name}/environments/${encodeURIComponent(
o)}`,l=(c,p,m)=>({id:r*10+c,node_id:_e(`${p}${r}`),type:p,...m});return{id:r,node_id:_e(`environment${r}`),name:o,url:`${n}/${a}`,html_url:`${n}/${t.owner}/${t.
name}/deployments/activity_log?environments_filter=${encodeURIComponent(o)}`,created_at:O(e.createdAt),updated_at:O(e.updatedAt),protection_rules:[...s>0?[l(1,"\
wait_timer",{wait_timer:s})]:[],...i.length>0?[l(2,"required_reviewers",{prevent_self_review:u,reviewers:i.map(({type:c,id:p})=>({type:c,reviewer:L(`reviewer-${p}`,
n,"User")}))})]:[],...d?[l(3,"branch_policy",{})]:[]],deployment_branch_policy:d}}function nr(e){return[...e].reduce((t,n)=>(t*31+n.charCodeAt(0))%1000003,7)}function _e(e){
return Buffer.from(e).toString("base64url")}var I=(e,t)=>typeof e=="string"?void 0:`For 'properties/${t}', ${JSON.stringify(e)} is not a string.`,Tt=(e,t)=>Number.isInteger(e)?void 0:`For 'properties/${t}\
', ${JSON.stringify(e)} is not an integer.`,Ot=(e,t)=>typeof e=="boolean"?void 0:`For 'properties/${t}', ${JSON.stringify(e)} is not a boolean.`,q=()=>{},Pt=(e,t)=>typeof e==
"string"&&/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e)?void 0:`Invalid property /${t}: is not standard base64.`,It=(e,t)=>["all","\
private","selected"].includes(e)?void 0:`For 'properties/${t}', ${JSON.stringify(e)} is not one of all, private, selected.`;function Ve(e){return(t,n)=>{if(!Array.
isArray(t))return`For 'properties/${n}', ${JSON.stringify(t)} is not an array.`;for(let[r,o]of t.entries())if(!(e!=="texts"&&Number.isInteger(o))&&!(e!=="number\
s"&&typeof o=="string"&&/^\d+$/.test(o)))return e==="texts"?`Invalid property /${n}/${r}: \`${JSON.stringify(o)}\` is not of type \`string\`.`:`For 'items', ${JSON.
stringify(o)} is not an integer.`}}function N(e,t,n){let r=(u,d)=>({ok:!1,answer:b(u,d)}),o;try{o=e===""?{}:JSON.parse(e)}catch{return r(400,"Problems parsing J\
SON")}if(typeof o!="object"||o===null||Array.isArray(o))return r(422,`Invalid request.

The body is not an object.`);let s=o,i=[...n.filter(u=>s[u]===void 0).map(u=>`"${u}" wasn't supplied.`),...Object.entries(s).map(([u,d])=>{let a=Object.hasOwn(t,
u)?t[u]:void 0;return a?a(d,u):`"${u}" is not a permitted key.`})].filter(u=>u!==void 0);return i.length===0?{ok:!0,body:s}:r(422,`Invalid request.

${i.join(`
`)}`)}var rr=36e5,or="/app/installations/:id/access_tokens";function Bt(e,t){let n=t.flatMap(a=>a.installations.map(({account:l,repositories:c,permissions:p})=>({id:e.
nextId(),app:a,account:l,names:c?.map(m=>m.toLowerCase()),permissions:{...p,metadata:"read"},suspendedAt:void 0}))),r=[],o=(a,l,c)=>{let p=Ge(a,e,t),m=n.find(f=>f.
app===p&&f.account.toLowerCase()===l.toLowerCase()&&(c===void 0||s(f,c)));return m?{status:200,body:ir(m,e,a)}:v},s=({account:a,names:l},c)=>e.repositories.has(
`${a}/${c}`.toLowerCase())&&(l?.includes(c.toLowerCase())??!0);function i(a){let l=Ge(a,e,t),c=n.find(j=>String(j.id)===a.params.id&&j.app===l);if(c===void 0)return v;
if(c.suspendedAt!==void 0)return b(403,"This installation has been suspended");let p=N(a.body,{repositories:q,permissions:q},[]);if(!p.ok)return p.answer;let m=p.
body.repositories;if(m?.some(j=>!s(c,j)))return b(422,"There is at least one repository that does not exist or is not accessible to the parent installation.");let f=Object.
entries(p.body.permissions??c.permissions);if(f.some(([j,V])=>![V,"write"].includes(c.permissions[j]??"")))return b(422,"The permissions requested are not grant\
ed to this installation.");let y=c.app.mint?.()??sr(c.app.id),g={...Object.fromEntries(f),metadata:"read"},h=m??c.names,_=e.now(),k=E(e)+rr;r.push({account:c.account,
repositories:h??"all",permissions:g,at:_,token:y}),e.callers.set(y,`${c.app.slug??"app"}[bot]`),e.grants.set(y,{kind:"installation",owner:c.account,repositories:h===
void 0?"all":new Set(h.map(j=>j.toLowerCase())),permissions:g,expires:k});let $=h===void 0?"all":"selected",w=m?.map(j=>{let V=e.repositories.get(`${c.account}/${j}`.
toLowerCase());return V?U(V,x(e,a),jt(c.account,e)):void 0}),T={token:y,expires_at:O(k),permissions:g,repository_selection:$};return{status:201,body:w===void 0?
T:{...T,repositories:w}}}return{routes:[{method:"POST",pattern:or,handle:i},{method:"GET",pattern:"/repos/:owner/:repo/installation",handle:a=>o(a,a.params.owner??
"",a.params.repo??"")},{method:"GET",pattern:"/orgs/:org/installation",handle:a=>o(a,a.params.org??"")},{method:"GET",pattern:"/users/:user/installation",handle:a=>o(
a,a.params.user??"")}],doors:{minted:r,suspend(a,l=!0){for(let c of n)c.account===a&&(c.suspendedAt=l?E(e):void 0)}},isFor:({path:a})=>/^\/app\/|^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+|users\/[^/]+)\/installation$/.
test(a),refuse(a){if(!a.headers["user-agent"])return b(403,"Request forbidden by administrative rules.");let l=Ge(a,e,t);return"status"in l?l:void 0}}}function sr(e){
return`ghs_${e}_${G(24).toString("base64url")}.${G(60).toString("base64url")}`}function Ge(e,t,n){let r=b(401,"A JSON web token could not be decoded"),[o="",s="",
i=""]=(X(e)??"").split("."),u=Nt(o),d=Nt(s);if(u?.alg!=="RS256"||d===void 0)return r;let a=n.find(({id:y,clientId:g})=>[String(y),g].includes(String(d.iss)));if(a===
void 0)return b(404,"Integration not found");let l=lt(a.publicKey);if(!ct("RSA-SHA256",Buffer.from(`${o}.${s}`),l,Buffer.from(i,"base64url")))return r;let p=t.now()/
1e3,{iat:m,exp:f}=d;return!Number.isInteger(m)||Number(m)>p?b(401,"'Issued at' claim ('iat') must be an Integer representing the time that the assertion was iss\
ued"):!Number.isInteger(f)||Number(f)<=p?b(401,"'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expi\
res"):Number(f)>p+600?b(401,"'Expiration time' claim ('exp') is too far in the future"):a}function Nt(e){try{let t=JSON.parse(Buffer.from(e,"base64url").toString(
"utf8"));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function jt(e,t){return t.organizations.has(e.toLowerCase())?"Organization":"User"}function ir(e,t,n){
let r=x(t,n),o=jt(e.account,t),s=O(E(t));return{id:e.id,account:L(e.account,r,o),repository_selection:e.names===void 0?"all":"selected",access_tokens_url:`${r}/\
app/installations/${e.id}/access_tokens`,repositories_url:`${r}/installation/repositories`,html_url:`${r}/organizations/${e.account}/settings/installations/${e.
id}`,app_id:e.app.id,app_slug:e.app.slug??"app",target_id:1,target_type:o,permissions:e.permissions,events:[],created_at:s,updated_at:s,single_file_name:null,suspended_by:null,
suspended_at:e.suspendedAt===void 0?null:O(e.suspendedAt)}}function ke(e,t){return(n,r,o)=>({method:n,pattern:`/repos/:owner/:repo/${t}${r}`,handle:s=>{let i=P(e,s.params.owner??"",s.params.repo??"");return i?o(i,s):v}})}
function Q(e,t){let[n="",r=""]=t.split("/"),o=P(e,n,r);if(!o)throw new Error(`the simulator has no ${t}`);return o}var ar=262144,dr="body is too long (maximum is 65536 characters)";function Mt(e){let t=new Map,n=(d,a)=>[...t.values()].filter(l=>l.repository===d&&l.number===a),
r=(d,a,l,c)=>{let p=E(e),m={id:e.nextId(),repository:d,number:a,login:l,body:c,createdAt:p,updatedAt:p};return t.set(m.id,m),m},o=ke(e,"issues/"),s=(d,a)=>o(d,"\
:number/comments",(l,c)=>{let p=Number(c.params.number);return Number.isSafeInteger(p)&&p>0?a(l,p,c):v}),i=(d,a)=>o(d,"comments/:id",(l,c)=>{let p=t.get(Number(
c.params.id));return p?.repository===l?a(p,c):v}),u=(d,a)=>ur(d,d.repository,x(e,a));return{routes:[s("GET",(d,a,l)=>{let{rows:c,headers:p}=D(e,l,n(d,a),{usual:30,
most:100});return{status:200,headers:p,body:c.map(m=>u(m,l))}}),s("POST",(d,a,l)=>{let c=Ct(l);return typeof c!="string"?c:{status:201,body:u(r(d,a,Z(e,l),c),l)}}),
i("GET",(d,a)=>({status:200,body:u(d,a)})),i("PATCH",(d,a)=>{let l=Ct(a);if(typeof l!="string")return l;let c={...d,body:l,updatedAt:E(e)};return t.set(c.id,c),
{status:200,body:u(c,a)}}),i("DELETE",d=>(t.delete(d.id),{status:204}))],doors:{list:(d,a)=>n(Q(e,d),a),plant:(d,a,l,c)=>r(Q(e,d),a,l,c).id,uproot:d=>{t.delete(
d)}}}}function Ct(e){let t=N(e.body,{body:I},["body"]);if(!t.ok)return t.answer;let n=String(t.body.body),r=(o,s)=>b(422,"Validation Failed",{errors:[{resource:"\
IssueComment",code:o,field:"body",message:s}]});return n.trim()===""?r("unprocessable","Body can't be blank"):Buffer.byteLength(n)>ar?r("custom",dr):n}function ur(e,t,n){
let{id:r,number:o,login:s,body:i}=e,u=`${t.owner}/${t.name}`,d=/^(.+)\[bot\]$/.exec(s)?.[1];return{id:r,node_id:Buffer.from(`IssueComment${r}`).toString("base64\
url"),url:`${n}/repos/${u}/issues/comments/${r}`,html_url:`${n}/${u}/pull/${o}#issuecomment-${r}`,issue_url:`${n}/repos/${u}/issues/${o}`,body:i,user:L(s,n,d===
void 0?"User":"Bot"),created_at:O(e.createdAt),updated_at:O(e.updatedAt),author_association:d===void 0?"MEMBER":"NONE",performed_via_github_app:d===void 0?null:
lr(d,n)}}function lr(e,t){return{id:15368,slug:e,node_id:Buffer.from(`App${e}`).toString("base64url"),owner:L("github",t,"Organization"),name:e,description:null,
external_url:`${t}/apps/${e}/about`,html_url:`${t}/apps/${e}`,created_at:"2018-07-30T09:30:17Z",updated_at:"2024-04-10T20:33:16Z",permissions:{issues:"write",metadata:"\
read",pull_requests:"write"},events:[]}}var cr=1024*1024,pr=[1,2,3,4,5,6];function Vt(e,t){let n=new Map,r=(u,d)=>({method:"GET",pattern:`/repos/:owner/:repo/${u}`,handle:a=>{let{owner:l="",repo:c=""}=a.
params;return P(e,l,c)?d(`${l}/${c}`,a):v}}),o=(u,d)=>t.ref(u,`heads/${d}`)??d;return{routes:[...pr.map(u=>r(`contents/${Array.from({length:u},(d,a)=>`:p${a}`).
join("/")}`,(d,a)=>{let l=Array.from({length:u},(p,m)=>a.params[`p${m}`]).join("/"),c=o(d,a.query.get("ref")??"main");return mr(t,d,c,l)})),r("compare/:ends",(u,{
params:d})=>{let[a="",l=""]=(d.ends??"").split("...").map(p=>o(u,p)),c=t.forkPoint(u,a,l);return c===void 0?v:{status:200,body:fr(a,c,l)}}),r("pulls",(u,d)=>{let a=d.
query.get("head");return{status:200,body:[...n.get(u.toLowerCase())?.values()??[]].filter(p=>a===null||p.label.toLowerCase()===a.toLowerCase()).map(p=>yr(p,u,x(
e,d)))}})],doors:{open(u,d){let a=u.toLowerCase();n.set(a,(n.get(a)??new Map).set(d.number,d))}}}}function mr(e,t,n,r){let o=e.file(t,n,r);if(o?.isLink){let i=oe.
join(oe.dirname(r),o.bytes.toString()),u=e.file(t,n,i);return u===void 0?{status:200,body:{type:"symlink",target:o.bytes.toString(),...Gt(o,r)}}:{status:200,body:Lt(
u,r)}}return o!==void 0?{status:200,body:Lt(o,r)}:[...e.files(t,n).keys()].filter(i=>i.startsWith(`${r}/`)).length===0?/^[0-9a-f]{40}$/.test(n)?v:b(404,`No comm\
it found for the ref ${n}`):{status:200,body:{type:"dir",name:oe.basename(r),path:r,size:0,entries:[]}}}function Lt(e,t){let n=e.bytes.length<=cr,r=(e.bytes.toString(
"base64").match(/.{1,60}/g)??[]).map(o=>`${o}
`).join("");return{type:"file",encoding:n?"base64":"none",content:n?r:"",...Gt(e,t)}}function Gt({bytes:e,sha:t},n){return{size:e.length,name:oe.basename(n),path:n,
sha:t}}function fr(e,t,n){return{status:t===e?n===e?"identical":"ahead":t===n?"behind":"diverged",base_commit:{sha:e},merge_base_commit:{sha:t},commits:[],files:[]}}
function yr({number:e,head:t,label:n,from:r,into:o},s,i){let[,u=""]=n.split(":");return{number:e,state:"open",url:`${i}/repos/${s}/pulls/${e}`,head:{label:n,ref:u,
sha:t,repo:r===""?null:{full_name:r}},base:{ref:o,repo:{full_name:s}}}}function Dt(){return{blobs:new Map,trees:new Map,commits:new Map,refs:new Map,links:new Set}}function De(e,t,n,r,o,s){let i=e.refs.get(t)??s,u=new Map(e.trees.get(
e.commits.get(i??"")?.tree??""));for(let[a,l]of n)l===void 0?u.delete(a):u.set(a,ie(e,Buffer.from(l)));let{sha:d}=Ke(e,Fe(e,u),i===void 0?[]:[i],r,o);return e.refs.
set(t,d),d}function Ue(e,t){let n=new Set;for(let r=[t];r.length>0;){let o=r.shift(),s=e.get(o);s===void 0||n.has(o)||(n.add(o),r.push(...s.parents))}return[...n]}
function Ut(e,t,n){let r=new Set,o=[t];for(let s=o.pop();s!==void 0;s=o.pop()){if(s===n)return!0;r.has(s)||(r.add(s),o.push(...e.commits.get(s)?.parents??[]))}return!1}
function qe(e,t){return pe("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function ie(e,t){let n=qe("blob",t);return e.blobs.set(n,t),n}function Fe(e,t){
let n=new Map([...t].sort(([o],[s])=>o<s?-1:1)),r=qe("tree",Buffer.from(JSON.stringify([...n])));return e.trees.set(r,n),r}function Ke(e,t,n,r,o){let s=qe("comm\
it",Buffer.from(JSON.stringify([t,n,r,o,e.commits.size]))),i={sha:s,tree:t,parents:n,message:r,at:o};return e.commits.set(s,i),i}function qt(e,t){return{ref:(n,r)=>e(n).refs.get(r),move(n,r,o){o===void 0?e(n).refs.delete(r):e(n).refs.set(r,o)},log(n,r){let o=e(n),s=[];for(let i=o.commits.
get(o.refs.get(r)??"");i;i=o.commits.get(i.parents[0]??""))s.push(i.message);return s},parents:(n,r)=>e(n).commits.get(r)?.parents??[],files(n,r){let o=e(n),s=o.
commits.get(o.refs.get(r)??r);return new Map([...o.trees.get(s?.tree??"")??[]].map(([i,u])=>[i,o.blobs.get(u)?.toString("utf8")??""]))},commit(n,r,o,s,i){let u=e(
n);return De(u,r,o,s,t(),i)},link(n,r,o,s){let i=e(n);return i.links.add(ie(i,Buffer.from(s))),De(i,r,new Map([[o,s]]),`link ${o}`,t())},file(n,r,o){let{blobs:s,
trees:i,commits:u,links:d}=e(n),a=i.get(u.get(r)?.tree??"")?.get(o),l=a===void 0?void 0:s.get(a);return a===void 0||l===void 0?void 0:{sha:a,bytes:l,isLink:d.has(
a)}},forkPoint(n,r,o){let{commits:s}=e(n),i=Ue(s,r);return Ue(s,o).find(u=>i.includes(u))},everything(n){let{blobs:r,trees:o,commits:s}=e(n);return[...[...r.values()].
map(i=>i.toString("utf8")),...[...o.values()].map(i=>[...i.keys()].join(`
`)),...[...s.values()].map(i=>i.message)]}}}function zt(e){let t=new Map;function n(s){let i=s.toLowerCase(),u=t.get(i)??Dt();return t.set(i,u),u}let r=(s,i,u)=>({method:s,pattern:`/repos/:owner/:repo/git\
/${i}`,handle:d=>{let{owner:a="",repo:l=""}=d.params;if(!P(e,a,l))return v;let c=s==="GET"||s==="DELETE"?{}:gr(d);return c===void 0?b(400,"Problems parsing JSON"):
u(n(`${a}/${l}`),d,c)}});return{routes:[r("GET","ref/:space/:name",(s,{params:i})=>{let u=s.refs.get(`${i.space}/${i.name}`);return u===void 0?v:{status:200,body:Se(
`${i.space}/${i.name}`,u)}}),r("GET","matching-refs/:space/:name",(s,{params:i})=>({status:200,body:[...s.refs].filter(([d])=>d.startsWith(`${i.space}/${i.name}`)).
map(([d,a])=>Se(d,a))})),r("POST","refs",(s,i,{ref:u,sha:d})=>{let a=typeof u=="string"?/^refs\/([\w.-]+\/[\w.-]+)$/.exec(u)?.[1]:void 0;return a===void 0?b(422,
"Reference name is not valid"):s.commits.has(String(d))?s.refs.has(a)?b(422,"Reference already exists"):(s.refs.set(a,String(d)),{status:201,body:Se(a,String(d))}):
b(422,"Object does not exist")}),r("PATCH","refs/:space/:name",(s,{params:i},{sha:u,force:d})=>{let a=`${i.space}/${i.name}`,l=s.refs.get(a);return l===void 0?b(
422,"Reference does not exist"):s.commits.has(String(u))?d!==!0&&!Ut(s,String(u),l)?b(422,"Update is not a fast forward"):(s.refs.set(a,String(u)),{status:200,body:Se(
a,String(u))}):b(422,"Object does not exist")}),r("GET","commits/:sha",(s,{params:i})=>{let u=s.commits.get(i.sha??"");return u===void 0?v:{status:200,body:Ft(u)}}),
r("POST","commits",(s,i,{message:u,tree:d,parents:a})=>{if(typeof u!="string"||!s.trees.has(String(d)))return b(422,"Tree SHA does not exist");let l=Array.isArray(
a)?a.map(String):[];return l.some(c=>!s.commits.has(c))?b(422,"Parent SHA does not exist or is not a commit object"):{status:201,body:Ft(Ke(s,String(d),l,u,e.now()))}}),
r("GET","trees/:sha",(s,{params:i})=>{let u=i.sha??"",d=s.trees.get(s.commits.get(u)?.tree??u);return d===void 0?v:{status:200,body:Kt(u,d)}}),r("POST","trees",
(s,i,{tree:u,base_tree:d})=>{if(!Array.isArray(u)||u.length===0)return b(422,"Invalid tree info");let a=new Map(typeof d=="string"?s.trees.get(d):[]);for(let c of u){
if(!(typeof c.path=="string"&&!c.path.startsWith("/")&&c.mode==="100644"&&c.type==="blob"))return b(422,"tree.path, tree.mode or tree.type is malformed");if(typeof c.
content=="string")a.set(c.path,ie(s,Buffer.from(c.content)));else if(s.blobs.has(String(c.sha)))a.set(c.path,String(c.sha));else return b(422,"tree.sha is not a\
 valid blob")}let l=Fe(s,a);return{status:201,body:Kt(l,a)}}),r("GET","blobs/:sha",(s,{params:i})=>{let u=s.blobs.get(i.sha??"");if(u===void 0)return v;let d=(u.
toString("base64").match(/.{1,60}/g)??[]).map(a=>`${a}
`).join("");return{status:200,body:{sha:i.sha,node_id:"B_1",size:u.length,url:"https://api.github.com/blob",content:d,encoding:"base64"}}})],doors:qt(n,()=>e.now())}}
function gr(e){try{let t=JSON.parse(e.body);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Se(e,t){let n=`https://api.github.com/git/refs/${e}`;
return{ref:`refs/${e}`,node_id:"R_1",url:n,object:{type:"commit",sha:t,url:n}}}function Ft({sha:e,tree:t,parents:n,message:r,at:o}){let s=`https://api.github.co\
m/git/commits/${e}`,i={name:"sealpost",email:"sealpost@users.noreply.github.com",date:O(o)};return{sha:e,node_id:"C_1",url:s,html_url:s,author:i,committer:i,message:r,
tree:{sha:t,url:s},parents:n.map(u=>({sha:u,url:s,html_url:s})),verification:{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}}}function Kt(e,t){
let n=new Set([...t.keys()].flatMap(o=>o.includes("/")?[o.slice(0,o.lastIndexOf("/"))]:[])),r=`https://api.github.com/git/trees/${e}`;return{sha:e,url:r,truncated:!1,
tree:[...[...n].map(o=>({path:o,mode:"040000",type:"tree",sha:e,url:r})),...[...t].map(([o,s])=>({path:o,mode:"100644",type:"blob",sha:s,size:1,url:r}))]}}function Wt(e){let t=new Map,n=0,r=Number.POSITIVE_INFINITY,o=d=>{let a=t.get(d)??[];return t.set(d,a),a},s=(d,a)=>{let l={...a,number:o(d).length+1,told:1};return o(
d).push(l),l},i=ke(e,"issues");return{routes:[i("GET","",(d,a)=>{let l=a.query.get("state")??"open",c=a.query.get("creator"),p=o(d).filter(g=>(l==="all"||g.state===
l)&&(c===null||g.login.toLowerCase()===c.toLowerCase())&&(n<=0||g.number<=r));n-=1;let m=a.query.get("direction")==="asc"?p:[...p].reverse(),{rows:f,headers:y}=D(
e,a,m,{usual:30,most:100});return{status:200,headers:y,body:f.map(g=>ze(g,d,e,a))}}),i("POST","",(d,a)=>{let l=N(a.body,{title:I,body:I,labels:q,assignees:q},["\
title"]);if(!l.ok)return l.answer;let{title:c,body:p=""}=l.body,m=Z(e,a),f=s(d,{login:m,title:String(c),body:String(p),state:"open",pull:!1});return{status:201,
body:ze(f,d,e,a)}}),i("PATCH","/:number",(d,a)=>{let l=o(d).find(({number:g})=>String(g)===a.params.number);if(l===void 0)return v;let c=N(a.body,{title:I,body:I,
state:I,state_reason:I},[]);if(!c.ok)return c.answer;let{title:p=l.title,body:m=l.body,state:f=l.state}=c.body;if(f!=="open"&&f!=="closed")return b(422,"Validat\
ion Failed");let y={...l,title:String(p),body:String(m),state:f,told:l.told+(f===l.state?0:1)};return o(d)[l.number-1]=y,{status:200,body:ze(y,d,e,a)}})],doors:{
list:d=>[...o(Q(e,d))],plant:(d,a)=>s(Q(e,d),{title:"An issue",state:"open",pull:!1,...a}).number,lag(d){n=d,r=Math.max(0,...[...t.values()].map(a=>a.length))}}}}
function ze(e,t,n,r){let o=x(n,r),s=`${o}/repos/${t.owner}/${t.name}/issues/${e.number}`,i=`${o}/${t.owner}/${t.name}/${e.pull?"pull":"issues"}/${e.number}`,u=O(
E(n)),d=e.login.endsWith("[bot]");return{id:e.number,node_id:`I_${e.number}`,url:s,repository_url:s.replace(/\/issues\/\d+$/,""),labels_url:`${s}/labels{/name}`,
comments_url:`${s}/comments`,events_url:`${s}/events`,html_url:i,number:e.number,state:e.state,title:e.title,body:e.body,user:L(e.login,o,d?"Bot":"User"),labels:[],
assignee:null,milestone:null,locked:!1,comments:0,...e.pull?{pull_request:{url:s,html_url:i,diff_url:i,patch_url:i}}:{},closed_at:e.state==="closed"?u:null,created_at:u,
updated_at:u,repository:U(t,o),author_association:"NONE"}}var Yt=e=>e==="GET"||e==="HEAD"?1:5,hr=900,Ht=36e5;function Zt(e,t,n){let r={since:e.now(),used:0},o={since:e.now(),points:0},s=()=>Math.ceil((r.since+Ht)/1e3),
i=()=>Math.max(0,n-r.used),u=()=>({limit:n,remaining:i(),reset:s(),used:r.used});return{spend({method:d,path:a}){let l=e.now();if(l-r.since>=Ht&&(r={since:l,used:0}),
l-o.since>=6e4&&(o={since:l,points:0}),a!=="/rate_limit"){if(t&&i()===0)return b(403,"API rate limit exceeded for user ID 1.");if(t&&o.points+Yt(d)>hr)return br(
Math.ceil((o.since+6e4-l)/1e3));r.used+=1,o.points+=Yt(d)}},headers:()=>({"x-ratelimit-limit":String(n),"x-ratelimit-remaining":String(i()),"x-ratelimit-used":String(
r.used),"x-ratelimit-reset":String(s()),"x-ratelimit-resource":"core"}),routes:[{method:"GET",pattern:"/rate_limit",handle:()=>{let d=u(),a={...d,limit:30,remaining:30,
used:0};return{status:200,body:{resources:{core:d,search:a,graphql:d},rate:d}}}}]}}function br(e){return{...b(403,"You have exceeded a secondary rate limit. Ple\
ase wait a few minutes before you try again."),headers:e===void 0?{}:{"retry-after":String(e)}}}var vr=[[/^\/repos\/[^/]+\/[^/]+\/environments\/[^/]+\/(?:secrets|variables)(?:\/|$)/,["environments"]],[/^\/repos\/[^/]+\/[^/]+\/environments(?:\/[^/]+)?$/,["a\
ctions"]],[/^\/repos\/[^/]+\/[^/]+\/actions\/secrets(?:\/|$)/,["secrets"]],[/^\/repos\/[^/]+\/[^/]+\/actions\/variables(?:\/|$)/,["actions_variables"]],[/^\/repos\/[^/]+\/[^/]+\/dependabot\/secrets(?:\/|$)/,
["dependabot_secrets"]],[/^\/repos\/[^/]+\/[^/]+\/codespaces\/secrets(?:\/|$)/,["codespaces_secrets"]],[/^\/orgs\/[^/]+\/actions\/secrets(?:\/|$)/,["organizatio\
n_secrets"]],[/^\/orgs\/[^/]+\/actions\/variables(?:\/|$)/,["organization_actions_variables"]],[/^\/orgs\/[^/]+\/dependabot\/secrets(?:\/|$)/,["organization_dep\
endabot_secrets"]],[/^\/orgs\/[^/]+\/codespaces\/secrets(?:\/|$)/,["organization_codespaces_secrets"]],[/^\/repos\/[^/]+\/[^/]+\/(?:git|contents)\//,["contents"]],
[/^\/repos\/[^/]+\/[^/]+\/issues\/(?:comments\/\d+|\d+\/comments)$/,["issues","pull_requests"]],[/^\/repos\/[^/]+\/[^/]+\/issues(?:\/|$)/,["issues"]],[/^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+(?:\/repos)?|rate_limit|)$/,
["metadata"]]];function Jt({method:e,path:t}){let[,n]=vr.find(([o])=>o.test(t))??[];if(n===void 0)return;let r=e==="GET"||e==="HEAD";return n.includes("actions")&&
!r?{any:["administration"],level:"write"}:{any:n,level:r&&!n.includes("codespaces_secrets")?"read":"write"}}function Xt(e,t,n){if(n.now()>=t.expires)return b(401,
"Bad credentials");let[,r,o="",s=""]=/^\/(repos|orgs)\/([^/]+)(?:\/([^/]+))?/.exec(decodeURI(e.path))??[],i=o.toLowerCase()===t.owner.toLowerCase();if(r==="repo\
s"){let a=P(n,o,s),l=i&&(t.repositories==="all"||t.repositories.has(s.toLowerCase()));if(!l&&(a===void 0||a.private))return v;if(!l)return Re(t)}if(r==="orgs"&&
!i)return Re(t);let u=Jt(e);return u===void 0?Re(t):u.any.some(a=>{let l=a==="metadata"?"read":t.permissions[a];return l!==void 0&&(u.level==="read"||l!=="read")})?
void 0:Re(t)}function Qt(e){let t=Jt(e),n=t?.any.map(r=>`${r}=${t.level}`);return n===void 0?{}:{"x-accepted-github-permissions":n.join("; ")}}function Re({kind:e}){
return b(403,`Resource not accessible by ${e==="installation"?"integration":"personal access token"}`)}function en(e){let t=s=>e.organizations.has(s.toLowerCase())?"Organization":"User",n=s=>[...e.repositories.values()].filter(i=>i.owner.toLowerCase()===s.toLowerCase()),
r=(s,i)=>{let{rows:u,headers:d}=D(e,s,i,{usual:30,most:100});return{rows:u.map(a=>U(a,x(e,s),t(a.owner))),headers:d}},o=s=>({status:200,body:_r(e,s)});return[{method:"\
GET",pattern:"/",handle:s=>({status:200,body:{current_user_url:`${x(e,s)}/user`}})},{method:"POST",pattern:"/graphql",handle:o},{method:"POST",pattern:"/api/gra\
phql",handle:o},{method:"GET",pattern:"/user",handle:s=>{let i=Z(e,s);return i.endsWith("[bot]")?b(403,"Resource not accessible by integration"):{status:200,body:L(
i,x(e,s),"User")}}},{method:"GET",pattern:"/user/repos",handle:s=>{let{rows:i,headers:u}=r(s,[...e.repositories.values()]);return{status:200,headers:u,body:i}}},
{method:"GET",pattern:"/orgs/:org",handle:s=>{let i=e.organizations.get((s.params.org??"").toLowerCase());return i===void 0?v:{status:200,body:L(i,x(e,s),"Organ\
ization")}}},{method:"GET",pattern:"/orgs/:org/repos",handle:s=>{let i=s.params.org??"";if(!e.organizations.has(i.toLowerCase()))return v;let{rows:u,headers:d}=r(
s,n(i));return{status:200,headers:d,body:u}}},{method:"GET",pattern:"/repos/:owner/:repo",handle:s=>{let i=P(e,s.params.owner??"",s.params.repo??"");return i?{status:200,
body:U(i,x(e,s),t(i.owner))}:v}}]}function tn(e){let t="/repos/:owner/:repo/environments",n=(o,s,i)=>({method:o,pattern:`${t}${s}`,handle:u=>{let d=P(e,u.params.
owner??"",u.params.repo??"");return d?i(d,u):v}}),r=o=>(o.params.environment??"").toLowerCase();return[n("GET","",(o,s)=>{let i=[...o.environments.values()],{rows:u,
headers:d}=D(e,s,i,{usual:30,most:100}),a=u.map(l=>Ae(l,o,x(e,s)));return{status:200,headers:d,body:{total_count:i.length,environments:a}}}),n("GET","/:environm\
ent",(o,s)=>{let i=o.environments.get(r(s));return i?{status:200,body:Ae(i,o,x(e,s))}:v}),n("PUT","/:environment",(o,s)=>{let i=wr(e,s,o.environments.get(r(s)));
return"status"in i?i:(o.environments.set(r(s),i),{status:200,body:Ae(i,o,x(e,s))})}),n("DELETE","/:environment",(o,s)=>{if(!o.environments.delete(r(s)))return v;
let i=`/repos/${o.owner}/${o.name}/environments/${r(s)}/`.toLowerCase();for(let u of["secrets","variables"])e.boxes.delete(`${i}${u}`);return{status:204}})]}function wr(e,t,n){
let r={wait_timer:Tt,prevent_self_review:Ot,reviewers:q,deployment_branch_policy:q},o=N(t.body==="null"?"":t.body,r,[]);if(!o.ok)return o.answer;let s=t.params.
environment??"",{wait_timer:i,prevent_self_review:u,reviewers:d,deployment_branch_policy:a}=o.body,l=Number(i??0);if(s.length>255||l<0||l>43200)return b(422,"Va\
lidation Failed");let c=a??null;return c&&c.protected_branches===c.custom_branch_policies?b(422,"protected_branches and custom_branch_policies cannot have the s\
ame value"):{id:n?.id??e.nextId(),name:n?.name??s,createdAt:n?.createdAt??E(e),updatedAt:E(e),waitTimer:l,preventSelfReview:u===!0,reviewers:d??[],branchPolicy:c}}
function _r(e,t){let{query:n}=JSON.parse(t.body),r=/viewer\s*\{/.test(n)?{viewer:{login:Z(e,t)}}:{},o=[],s=/(\w+):\s*repository\(owner:\s*"([^"]+)",\s*name:\s*"([^"]+)"\)/g;
for(let[,i="",u="",d=""]of n.matchAll(s)){let a=P(e,u,d);r[i]=a?{databaseId:a.id}:null,a||o.push({type:"NOT_FOUND",path:[i],message:"Could not resolve to a Repo\
sitory."})}return o.length===0?{data:r}:{data:r,errors:o}}var Ar=48*1024;function F(e,t,n,r,o){return{method:t,pattern:`${n}${r}`,handle:s=>{let i=n.replace(/:(\w+)/g,(d,a)=>s.params[a]??""),u=we(e,i);return u?o(u,s):v}}}
function xe(e,t,n){let r=(o,s,i)=>F(e,o,t,s,i);return[r("GET","",(o,s)=>{let i=$t(e,o),u=i.filter(p=>!o.hidden.has(p.name)),{rows:d,headers:a}=D(e,s,u,n),l=new Set(
o.unstamped.keys());for(let[p,m]of o.unstamped)m>1?o.unstamped.set(p,m-1):o.unstamped.delete(p);let c=d.map(p=>nn(e,o,p,s,l.has(p.name)));return{status:200,headers:a,
body:{total_count:i.length,[o.kind]:c}}}),r("GET","/:name",(o,s)=>{let i=ee(o,s);return i?{status:200,body:nn(e,o,i,s,!1)}:v}),r("DELETE","/:name",(o,s)=>{let i=ee(
o,s);return i?(J(e,o,u=>u.delete(i.name)),{status:204}):v}),.../^\/(orgs|user)\//.test(t)?kr(e,t):[]]}function kr(e,t){let n=b(409,"You cannot update selected r\
epositories for a secret when the visibility is not set to 'selected'"),r=(o,s,i)=>F(e,o,t,`/:name/repositories${s}`,(u,d)=>{let a=ee(u,d);if(!a)return v;if(a.visibility!==
"selected")return n;let l=i(u,a,d);return Array.isArray(l)?rn(e,u,l)?(J(e,u,c=>c.set(a.name,{...a,selected:l})),{status:204}):v:l});return[F(e,"GET",t,"/:name/r\
epositories",(o,s)=>{let i=ee(o,s);if(!i)return v;let u=[...e.repositories.values()].filter(c=>i.selected.includes(c.id)),{rows:d,headers:a}=D(e,s,u,{usual:30,most:100}),
l=d.map(c=>U(c,x(e,s)));return{status:200,headers:a,body:{total_count:i.selected.length,repositories:l}}}),r("PUT","",(o,s,i)=>{let u=N(i.body,{selected_repository_ids:Ve(
"numbers")},["selected_repository_ids"]);return u.ok?u.body.selected_repository_ids:u.answer}),r("PUT","/:repository",(o,s,i)=>[...new Set([...s.selected,Number(
i.params.repository)])]),r("DELETE","/:repository",(o,s,i)=>s.selected.filter(u=>u!==Number(i.params.repository)))]}function ee(e,t){return e.rows.get((t.params.
name??"").toUpperCase())}function rn(e,t,n){let r=[...e.repositories.values()].filter(o=>t.holder==="user"||o.owner.toLowerCase()===t.owner);return n.every(o=>r.
some(s=>s.id===o))}function nn(e,t,n,r,o){let s=`${x(e,r)}${t.path}/${n.name}/repositories`,i=t.holder==="organization"||t.holder==="user";return{name:n.name,...t.
kind==="variables"?{value:n.value}:{},...o?{}:{created_at:O(n.createdAt),updated_at:O(n.updatedAt)},...i?{visibility:n.visibility}:{},...i&&n.visibility==="sele\
cted"?{selected_repositories_url:s}:{}}}function ae(e,t){let n=t==="secrets"?"Secret":"Variable";if(/^GITHUB_/i.test(e))return b(422,`${n} names must not start \
with GITHUB_.`);if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))return b(422,`${n} names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_\
). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).`)}function de(e){if(e.holder==="repository"||e.holder==="environment")return{};
let t=e.holder==="user"?"both":e.family==="dependabot"?"texts":"numbers";return{...e.holder==="user"?{}:{visibility:It},selected_repository_ids:Ve(t)}}function ue(e,t,n,r,o,s){
let i=t.rows.get(n);if(Buffer.byteLength(r)>Ar)return b(422,"Value is too large.");if(!i&&t.rows.size>=Le(t))return b(422,`The limit of ${Le(t)} is reached.`);let u=t.
holder==="user"?"selected":o.visibility??i?.visibility,d=o.selected_repository_ids?.map(Number);if(d!==void 0&&u!=="selected")return b(422,"Repositories can be \
selected only when the visibility is 'selected'.");if(d&&!rn(e,t,d))return b(422,"A selected repository does not belong to the owner.");let a=E(e);J(e,t,l=>l.set(
n,{name:n,value:r,createdAt:i?.createdAt??a,updatedAt:a,visibility:u??"private",selected:u==="selected"?d??(s?i?.selected??[]:[]):[]}))}var Sr=[...["actions","dependabot","codespaces"].flatMap(e=>[`/repos/:owner/:repo/${e}/secrets`,`/orgs/:org/${e}/secrets`]),"/repos/:owner/:repo/environments/:e\
nvironment/secrets","/user/codespaces/secrets"],Rr=b(422,"Bad request - validation failed due to an improperly encrypted secret");function on(e){return Sr.flatMap(
t=>[F(e,"GET",t,"/public-key",n=>{let{id:r,publicKey:o}=Ee(e,n);return n.rotateAfterRead&&$e(e,n,!1),n.rotateAfterRead=!1,{status:200,body:{key_id:r,key:Buffer.
from(o).toString("base64")}}}),F(e,"PUT",t,"/:name",(n,r)=>xr(e,n,r)),...xe(e,t,{usual:30,most:100})])}function Ee(e,t){return t.key||$e(e,t,!1),t.key}function $e(e,t,n){
let{publicKey:r,privateKey:o}=e.sodium.crypto_box_keypair(),s=n&&t.key?t.key.id:`33802045780435${1e5+e.nextId()}`;t.key={id:s,publicKey:r,privateKey:o}}function xr(e,t,n){
let r=t.holder==="organization",o=(n.params.name??"").toUpperCase(),s=t.rows.get(o),i={encrypted_value:Pt,key_id:I,...de(t)},u=r&&s?[]:["encrypted_value","key_i\
d"],d=N(n.body,i,u);if(!d.ok)return d.answer;let{body:a}=d;if(r&&a.visibility===void 0)return b(422,`Invalid request.

Invalid input: object is missing required key: visibility.`);let l=ae(o,t.kind);if(l)return l;let c=a.encrypted_value===void 0?s?.value:Er(e,t,a);return c===void 0?
Rr:ue(e,t,o,c,a,!1)??(s?{status:204}:{status:201,body:{}})}function Er(e,t,n){let{id:r,publicKey:o,privateKey:s}=Ee(e,t);if(n.key_id===r)try{let i=Buffer.from(String(
n.encrypted_value),"base64"),u=e.sodium.crypto_box_seal_open(i,o,s);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(u)}catch{return}}var $r=["/repos/:owner/:repo/actions/variables","/repos/:owner/:repo/environments/:environment/variables","/orgs/:org/actions/variables"],sn=b(409,"Already exis\
ts - Variable already exists");function an(e){return $r.flatMap(t=>[F(e,"POST",t,"",(n,r)=>{let o={name:I,value:I,...de(n)},s=N(r.body,o,["name","value"]);if(!s.
ok)return s.answer;let{body:i}=s;if(n.holder==="organization"&&i.visibility===void 0)return b(422,`Invalid request.

Invalid input: object is missing required key: visibility.`);let u=String(i.name).toUpperCase();return n.rows.has(u)?sn:ae(u,n.kind)??ue(e,n,u,String(i.value),i,
!1)??{status:201,body:{}}}),F(e,"PATCH",t,"/:name",(n,r)=>{let o=ee(n,r);if(!o)return v;let s=N(r.body,{name:I,value:I,...de(n)},[]);if(!s.ok)return s.answer;let{
body:i}=s,u=String(i.name??o.name).toUpperCase();if(u!==o.name&&n.rows.has(u))return sn;let d=i.value===void 0?o.value:String(i.value),a=ae(u,n.kind)??ue(e,n,o.
name,d,i,!0);return a||(u!==o.name&&J(e,n,l=>{let c=l.get(o.name);l.delete(o.name),c&&l.set(u,{...c,name:u})}),{status:204})}),...xe(e,t,{usual:10,most:30})])}async function dn(e={}){let{default:t}=await import("./sodium-CQZMD3OK.js");await t.ready;let n=1e3,r=e.token??"simulated-github-token",o=e.login??"octocat",
s={sodium:t,now:e.now??Date.now,base:e.base??"",login:o,callers:new Map([[r,o],...Object.entries(e.tokens??{})]),grants:new Map,lagMs:e.lagMs??0,lagReads:e.lagReads??
0,repositories:new Map,organizations:new Map((e.organizations??["acme"]).map(y=>[y.toLowerCase(),y])),boxes:new Map,nextId:()=>(n+=1,n)},i=e.repositories??[{name:"\
acme/shop",environments:["production","preview"]}];for(let y of i){let[g="",h=""]=y.name.split("/"),_=new Map;s.repositories.set(y.name.toLowerCase(),{id:s.nextId(),
owner:g,name:h,private:y.private??!0,createdAt:E(s),environments:_});for(let k of y.environments??[])un(s,y.name,k,0)}let u=e.scopes??["repo","admin:org","codes\
pace:secrets","read:org"];for(let[y,g]of Object.entries(e.fineGrained??{}))s.callers.set(y,o),s.grants.set(y,{kind:"fine-grained",repositories:"all",expires:Number.
POSITIVE_INFINITY,...g});let d=Bt(s,e.apps??[]),a=zt(s),l=Mt(s),c=Wt(s),p=Vt(s,a.doors),m=Zt(s,e.limits??!1,e.perHour??5e3);return{...await W({routes:[...en(s),
...tn(s),...on(s),...an(s),...m.routes,...a.routes,...l.routes,...c.routes,...p.routes,...d.routes],base:s.base,token:r,...e.port===void 0?{}:{port:e.port},refuse:y=>(d.
isFor(y)?d.refuse(y):Tr(y,s,u))??m.spend(y),notFound:v,headers:y=>({...m.headers(),...s.grants.has(X(y)??"")?Qt(y):{"x-oauth-scopes":u.join(", ")},date:new Date(
s.now()).toUTCString(),"x-github-media-type":"github.v3; format=json","x-github-api-version-selected":"2022-11-28"})}),...Or(s),git:a.doors,comments:l.doors,issues:c.
doors,pulls:p.doors,apps:d.doors}}function Tr(e,t,n){let r=X(e);if(r===void 0)return b(401,"Requires authentication");if(!t.callers.has(r))return b(401,"Bad cre\
dentials");if(!e.headers["user-agent"])return b(403,"Request forbidden by administrative rules.");let o=t.grants.get(r);if(o!==void 0)return Xt(e,o,t);if(e.path.
startsWith("/repos/")&&!n.includes("repo"))return v;if(/^\/orgs\/[^/]+\/(actions|dependabot|codespaces)\//.test(e.path)&&!n.includes("admin:org"))return b(403,"\
You must be an org admin or have the actions secrets fine-grained permission.")}function un(e,t,n,r){let[o="",s=""]=t.split("/"),{environments:i}=P(e,o,s)??We(t),
u=i.get(n.toLowerCase());i.set(n.toLowerCase(),{id:u?.id??e.nextId(),name:n,createdAt:u?.createdAt??E(e),updatedAt:E(e),waitTimer:r,preventSelfReview:!1,reviewers:[],
branchPolicy:null})}function We(e){throw new Error(`the simulator has no ${e}`)}function Or(e){let t=r=>we(e,r)??We(r),n=r=>e.repositories.get(r.toLowerCase())??
We(r);return{peek:(r,o)=>t(r).rows.get(o.toUpperCase())?.value,row:(r,o)=>t(r).rows.get(o.toUpperCase()),names:r=>[...t(r).rows.keys()].sort(),plant(r,o,s,i={}){
let{rows:u}=t(r),d=o.toUpperCase(),a=u.get(d);u.set(d,{name:d,value:s,createdAt:a?.createdAt??E(e),updatedAt:E(e),visibility:i.visibility??a?.visibility??"priva\
te",selected:i.selected??a?.selected??[]}),t(r).stale=void 0},uproot(r,o){t(r).rows.delete(o.toUpperCase()),t(r).stale=void 0},hide:(r,o)=>{t(r).hidden.add(o.toUpperCase())},
show:(r,o)=>{t(r).hidden.delete(o.toUpperCase())},unstamp:(r,o,s=1)=>{t(r).unstamped.set(o.toUpperCase(),s)},rotate(r,o){o==="after the next read"?t(r).rotateAfterRead=
!0:$e(e,t(r),o==="now, same id")},publicKey:r=>Buffer.from(Ee(e,t(r)).publicKey).toString("base64"),repositoryId:r=>n(r).id,environment:(r,o)=>n(r).environments.
get(o.toLowerCase()),plantEnvironment:(r,o,s=0)=>un(e,r,o,s)}}var te=["builds","functions","runtime","post-processing"],Pr=["all","dev","dev-server","branch-deploy","deploy-preview","production","branch"],Ir=new Set(`AWS_R\
EGION AWS_EXECUTION_ENV AWS_LAMBDA_FUNCTION_NAME AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_VERSION
   AWS_LAMBDA_LOG_GROUP_NAME AWS_LAMBDA_LOG_STREAM_NAME AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
   AWS_LAMBDA_RUNTIME_API NETLIFY BUILD_ID CONTEXT REPOSITORY_URL BRANCH HEAD COMMIT_REF CACHED_COMMIT_REF PULL_REQUEST
   REVIEW_ID URL DEPLOY_URL DEPLOY_PRIME_URL DEPLOY_ID SITE_NAME SITE_ID NETLIFY_IMAGES_CDN_DOMAIN INCOMING_HOOK_TITLE
   INCOMING_HOOK_URL INCOMING_HOOK_BODY`.split(/\s+/));function A(e,t){return{status:e,body:{code:e,message:t,msg:t}}}function Y(e){return"status"in e}function ln(e){
let t=He(e);if(!Array.isArray(t)||t.length===0)return A(400,"Invalid request structure");let n=[];for(let r of t){let o=mn(r);if(Y(o))return o;if(n.some(({key:s})=>s===
o.key))return A(400,"invalid request: duplicate keys");n.push(o)}return n}function cn(e){return mn(He(e))}function pn(e){return fn(He(e))}function mn(e){let t=bn(
e,["key","scopes","values","is_secret","updated_at","updated_by"]);if(t===void 0)return A(400,"Invalid request structure");let{key:n,scopes:r,values:o,is_secret:s}=t;
if(typeof n!="string"||!Array.isArray(o)||o.length===0||s!==void 0&&typeof s!="boolean")return A(400,"Invalid request structure");if(n.length>255||!/^[a-zA-Z][a-zA-Z0-9_]*$/.
test(n))return A(400,"invalid request: invalid key");if(Ir.has(n.toUpperCase()))return A(400,"invalid request: reserved key");if(r!==void 0&&!(Array.isArray(r)&&
r.length>0&&r.every(Nr)))return A(400,"invalid request: invalid scope");let i=[];for(let u of o){let d=fn(u);if(Y(d))return d;if(i.some(({context:a,parameter:l})=>a===
d.context&&l===d.parameter))return A(400,"invalid request: duplicate context");i.push(d)}return{key:n,secret:s,scopes:r,values:i}}function fn(e){let t=bn(e,["id",
"value","context","context_parameter"]);if(t===void 0||typeof t.value!="string")return A(400,"Invalid request structure");let{value:n,context:r,context_parameter:o=""}=t;
return typeof r!="string"||!Pr.includes(r)||typeof o!="string"?A(400,"invalid request: invalid context"):r==="branch"!=(o!=="")?A(400,"invalid request: invalid \
context parameter"):{value:n,context:r,parameter:o}}function yn(e){return te.filter(t=>e.some(n=>hn(n)===t))}function Ye(e){let t=e.values.filter(({context:r})=>r!==
"branch"),n=t.some(({context:r})=>r==="all");if(n&&t.length>1)return A(400,"invalid request: non-compatible context");if(e.secret&&n)return A(422,"Secret values\
 must specify deploy contexts");if(e.secret&&e.scopes.includes("post-processing"))return A(422,"Secret values cannot be used within the post-processing scope")}
function gn(e,t){if(e==="pro"||t.scopes===void 0)return;let n=[...t.scopes].sort().join(),r=t.secret?"builds,functions,runtime":"builds,functions,post_processin\
g,runtime";return n===r?void 0:A(403,"Upgrade your Netlify account to set specific scopes")}function Nr(e){return typeof e=="string"&&te.includes(hn(e))}function hn(e){
return e.replace("_","-")}function bn(e,t){if(!(typeof e!="object"||e===null||Array.isArray(e)))return Object.keys(e).every(n=>t.includes(n))?e:void 0}function He(e){
try{return JSON.parse(e)}catch{return}}var Br="*".repeat(16);function vn(e){let t="/accounts/:account/env",n=o=>s=>{let i=s.params.site??s.query.get("site_id")??void 0,u=e.shelfOf(s.params.account??"",
i);return typeof u!="string"?u:e.plan==="free"&&i===void 0&&s.method!=="GET"?A(403,"Upgrade your Netlify account to use shared environment variables"):o(u,s)},r=n(
(o,s)=>jr(e,o,s));return[{method:"GET",pattern:t,handle:r},{method:"GET",pattern:"/sites/:site/env",handle:r},{method:"GET",pattern:"/api/v1/sites/:site/env",handle:r},
{method:"POST",pattern:t,handle:n((o,s)=>Lr(e,o,s))},{method:"GET",pattern:`${t}/:key`,handle:n((o,s)=>Mr(e,o,s))},{method:"PUT",pattern:`${t}/:key`,handle:n((o,s)=>Vr(
e,o,s))},{method:"PATCH",pattern:`${t}/:key`,handle:n((o,s)=>Gr(e,o,s))},{method:"DELETE",pattern:`${t}/:key`,handle:n((o,s)=>Dr(e,o,s))},{method:"DELETE",pattern:`${t}\
/:key/value/:id`,handle:n((o,s)=>Ur(e,o,s))}]}function ne(e){return Math.floor(e()/1e3)*1e3}function Te(e,t,n){return t.map(({value:r,context:o,parameter:s})=>({
id:n.find(u=>u.context===o&&u.parameter===s)?.id??e.nextId(),value:r,context:o,parameter:s}))}function le(e,t){return{key:t.key,scopes:t.scopes.map(n=>n.replace(
"-",e.spelling)),values:t.values.map(({id:n,value:r,context:o,parameter:s})=>({id:n,value:t.secret&&o!=="dev"?Br:r,context:o,context_parameter:s})),is_secret:t.
secret,updated_at:new Date(t.updatedAt).toISOString().replace(".000Z","Z"),updated_by:{id:"5f0000000000000000000002",full_name:"Simulated User",email:"user@exam\
ple.com",avatar_url:"https://example.com/avatar.png"}}}function jr(e,t,n){let r=n.query.get("context_name"),o=n.query.get("scope");return r!==null&&!["all","dev",
"dev-server","branch-deploy","deploy-preview","production"].includes(r)?A(400,"invalid request: non-compatible context"):{status:200,body:[...e.store.listed(t).
values()].filter(i=>o===null||i.scopes.includes(o.replace("_","-"))).map(i=>({...i,values:i.values.filter(u=>r===null||Cr(u,r))})).filter(i=>r===null||i.values.
length>0).map(i=>le(e,i))}}function Cr(e,t){return t==="all"||e.context==="all"||e.context===t}function Mr(e,t,n){let r=e.store.rows(t).get(n.params.key??"");return r?
{status:200,body:le(e,r)}:A(404,"Not Found")}function Lr(e,t,n){let r=ln(n.body);if(Y(r))return r;let o=[];for(let s of r){if(e.store.rows(t).has(s.key))return A(
e.existing,"An environment variable with this key exists");let i=wn(e,s,void 0);if(Y(i))return i;o.push(i)}for(let s of o)e.store.change(t,s.key,s);return{status:201,
body:o.map(s=>le(e,s))}}function wn(e,t,n){let r=t.secret??n?.secret??!1;if(n?.secret&&!r)return A(422,"A secret cannot be made readable");let o=gn(e.plan,{secret:r,
scopes:t.scopes});if(o)return o;let s={key:t.key,secret:r,scopes:yn(t.scopes??n?.scopes??te),values:Te(e.store,t.values,n?.values??[]),updatedAt:ne(e.now)};return Ye(
s)??s}function Vr(e,t,n){let r=e.store.rows(t).get(n.params.key??"");if(r===void 0)return A(404,"Not Found");let o=cn(n.body);if(Y(o))return o;if(o.key!==r.key&&
e.store.rows(t).has(o.key))return A(e.existing,"An environment variable with this key exists");let s=wn(e,o,r);return Y(s)?s:(e.store.change(t,r.key,s),{status:200,
body:le(e,s)})}function Gr(e,t,n){let r=e.store.rows(t).get(n.params.key??"");if(r===void 0)return A(404,"Not Found");let o=pn(n.body);if(Y(o))return o;let i=[...r.
values.filter(({context:a,parameter:l})=>a!==o.context||l!==o.parameter),...Te(e.store,[o],r.values)],u=Ye({...r,values:i});if(u)return u;let d={...r,values:i,updatedAt:ne(
e.now)};return e.store.change(t,d.key,d),{status:201,body:le(e,d)}}function Dr(e,t,n){let r=n.params.key??"";return e.store.rows(t).has(r)?(e.store.change(t,r,void 0),
{status:204}):A(404,"Not Found")}function Ur(e,t,n){let r=e.store.rows(t).get(n.params.key??""),o=r?.values.filter(({id:s})=>s!==n.params.id);return r===void 0||
o===void 0||o.length===r.values.length?A(404,"Not Found"):(e.store.change(t,r.key,{...r,values:o,updatedAt:ne(e.now)}),{status:204})}function _n(e,t){let n=new Map,r=[],o=new Map,s=0;function i(u){return n.get(u)??new Map}return{rows:i,listed(u){let d=o.get(u);return d!==void 0&&d.left>0?(d.left-=
1,d.rows):(o.delete(u),r.find(a=>a.shelf===u&&a.at>t()-e.ms)?.rows??i(u))},change(u,d,a){let l=i(u);e.ms>0&&r.push({shelf:u,at:t(),rows:l}),e.reads>0&&o.set(u,{
rows:o.get(u)?.rows??l,left:e.reads});let c=new Map(l);c.delete(d),a!==void 0&&c.set(a.key,a),n.set(u,c)},nextId(){return s+=1,`00000000-0000-4000-8000-${s.toString(
16).padStart(12,"0")}`}}}async function An(e={}){let t=e.token??"netlify-simulator-token",n=e.now??Date.now,r={id:"5f0000000000000000000001",plan:"pro",slug:"acme",...e.account},o=e.sites??
[{id:"1f2e0000-0000-4000-8000-000000000001",name:"shop-web"},{id:"1f2e0000-0000-4000-8000-000000000002",name:"docs"}],s=_n({ms:e.lagMs??0,reads:e.lagReads??0},n),
i=(p,m)=>!(p===""||p===r.id||p===r.slug)||m!==void 0&&o.every(({id:y})=>y!==m)?Je:m??"-",{refuse:u,headers:d}=Fr(t,e.limits??!1,e.budget??500,n),a=[...vn({store:s,
plan:r.plan,spelling:e.spelling??"-",existing:e.existing??422,shelfOf:i,now:n}),...Kr(r,o)],l=e.port===void 0?{}:{port:e.port};return{...await W({routes:a,base:"\
/api/v1",token:t,refuse:u,notFound:Je,headers:d,...l}),account:r.slug,site:o[0]?.id??"",sites:o.map(({id:p})=>p),peek(p,m,f){let y=s.rows(p.site??"-").get(f),g=y?.
values.find(({context:h})=>h==="all");return(y?.values.find(h=>Ze(h,m))??g)?.value},plant(p,m,f,y,g={}){let h=p.site??"-",_=s.rows(h).get(f),k=m==="all"?[]:_?.values.
filter(T=>!Ze(T,m))??[],$={value:y,...qr(m)},w={key:f,secret:g.secret??_?.secret??!1,scopes:g.scopes??_?.scopes??te.filter(T=>!(g.secret&&T==="post-processing")),
values:[...k,...Te(s,[$],_?.values??[])],updatedAt:Math.max(ne(n),(_?.updatedAt??0)+1e3)};s.change(h,f,w)},uproot(p,m,f){let y=p.site??"-",g=s.rows(y).get(f),h=g?.
values.filter(_=>m!=="*"&&!Ze(_,m))??[];g===void 0||h.length===0?s.change(y,f,void 0):s.change(y,f,{...g,values:h,updatedAt:Math.max(ne(n),g.updatedAt+1e3)})},look(p,m){
let f=s.rows(p.site??"-").get(m);return f&&{secret:f.secret,scopes:f.scopes,places:f.values.map(kn)}}}}var Je={status:404,body:{code:404,message:"Not Found"}};function qr(e){
return e.startsWith("branch:")?{context:"branch",parameter:e.slice(7)}:{context:e,parameter:""}}function kn({context:e,parameter:t}){return e==="branch"?`branch\
:${t}`:e}function Ze(e,t){return kn(e)===t}function Fr(e,t,n,r){let o=0,s=0;function i(){let u=Math.floor(r()/6e4);u!==o&&(s=0),o=u,s+=1}return{refuse(u){if(i(),
t&&s>n)return{status:429,body:{code:429,message:"Too Many Requests"}};if(u.headers.authorization!==`Bearer ${e}`)return{status:401,body:{code:401,message:"Acces\
s Denied"}}},headers:()=>({"x-ratelimit-limit":String(n),"x-ratelimit-remaining":String(Math.max(t?0:1,n-s)),"x-ratelimit-reset":String((o+1)*60),date:new Date(
r()).toUTCString()})}}function Kr(e,t){let n=({id:s,name:i})=>({id:s,name:i,state:"current",url:`https://${i}.example.com`,ssl_url:`https://${i}.example.com`,admin_url:`\
https://app.example.com/projects/${i}`,account_id:e.id,account_name:e.slug,account_slug:e.slug,build_settings:{env:{}}}),r={id:"5f0000000000000000000002",full_name:"\
Simulated User",email:"user@example.com",site_count:2},o=(s,i)=>({method:"GET",pattern:s,handle:i});return[o("/user",()=>({status:200,body:r})),o("/accounts",()=>({
status:200,body:[{id:e.id,name:e.slug,slug:e.slug,type:"TEAM",type_name:e.plan}]})),o("/sites",()=>({status:200,body:t.map(n)})),o("/sites/:site",({params:s})=>{
let i=t.find(({id:u,name:d})=>u===s.site||d===s.site);return i?{status:200,body:n(i)}:Je}),o("/sites/:site/service-instances",()=>({status:200,body:[]}))]}var zr=["production","preview","development"],Wr=["system","secret","encrypted","plain","sensitive"],Yr=/^(AWS_SECRET_KEY|AWS_EXECUTION_ENV|AWS_LAMBDA_(LOG_GROUP_NAME|LOG_STREAM_NAME|FUNCTION_NAME|FUNCTION_MEMORY_SIZE|FUNCTION_VERSION)|NOW_REGION|TZ|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR)$/,
Hr=/^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i,Sn=64*1024;function Xe(e,t){
if(typeof e!="object"||e===null||Array.isArray(e))return"Invalid request: should be object.";let n=e,r=["key","value","type","target","gitBranch","customEnviron\
mentIds","comment","visibility"],o=Object.keys(n).find(i=>!r.includes(i));if(o!==void 0)return`Invalid request: should NOT have additional property \`${o}\`.`;if(t===
"create"){let i=["key","value","type"].find(u=>n[u]===void 0);if(i!==void 0)return`Invalid request: missing required property \`${i}\`.`;if(n.target===void 0&&n.
customEnvironmentIds===void 0)return"Invalid request: missing required property `target`."}let s=["key","value","comment"].find(i=>n[i]!==void 0&&typeof n[i]!="\
string");if(s!==void 0)return`Invalid request: \`${s}\` should be string.`;if(n.type!==void 0&&!Wr.includes(n.type))return"Invalid request: `type` should be equ\
al to one of the allowed values.";if(n.visibility!==void 0&&n.visibility!=="config"&&n.visibility!=="secret")return"Invalid request: `visibility` should be equa\
l to one of the allowed values.";if(n.target!==void 0&&!Rn(n.target,i=>zr.includes(i)))return"Invalid request: `target` should be an array of the allowed values\
.";if(n.customEnvironmentIds!==void 0&&!Rn(n.customEnvironmentIds,()=>!0))return"Invalid request: `customEnvironmentIds` should be array.";if(n.gitBranch!==void 0&&
n.gitBranch!==null&&!(typeof n.gitBranch=="string"&&n.gitBranch.length<=250))return"Invalid request: `gitBranch` should NOT be longer than 250 characters.";if(typeof n.
comment=="string"&&n.comment.length>500)return"Invalid request: `comment` should NOT be longer than 500 characters."}function Rn(e,t){return Array.isArray(e)&&e.
every(n=>typeof n=="string"&&t(n))}var Pe=class{project;#t;refused=new Set;#e=[];constructor(t,n){this.project=t,this.#t=n;for(let r of t.rows??[])this.plant(r)}get all(){
return this.#e}create(t,n){let r=this.#t(),o=En({...t,configurationId:null},r),s=this.#e.find(u=>u.key===o.key&&Oe(u)===Oe(o)),i=this.#r(o,s)??(s&&(n?xn(s,o):this.#o(
o,s)));return i?{refused:i}:this.#n(s?{...o,id:s.id,createdAt:s.createdAt}:o)}edit(t,n){let r=this.#e.find(a=>a.id===t);if(r===void 0)return;let{gitBranch:o,...s}=n,
i={...r,...s,updatedAt:this.#t()},u=o===void 0?i:o===null?Zr(i):{...i,gitBranch:o},d=this.#r(u,r)??xn(r,u);return d?{refused:d}:this.#n(u)}remove(t){let n=this.#e.
filter(r=>t.includes(r.id));return this.#e=this.#e.filter(r=>!t.includes(r.id)),n}plant(t){let n=En(t,this.#t()),r=this.#e.find(o=>o.id===t.id||o.key===n.key&&Oe(
o)===Oe(n));return this.#n(r?{...n,id:r.id,createdAt:r.createdAt}:n),r?.id??n.id}#n(t){return this.#e.findIndex(r=>r.id===t.id)<0?this.#e=[...this.#e,t]:this.#e=
this.#e.map(r=>r.id===t.id?t:r),{row:t}}#r(t,n){let r=(d,a)=>({code:d,message:a,key:t.key,envVarKey:t.key,target:t.target,...t.gitBranch===void 0?{}:{gitBranch:t.
gitBranch},project:this.project.id,value:t.value});if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(t.key))return r("KEY_INVALID_CHARACTERS",`The name ${t.key} contains inva\
lid characters.`);if(t.key.length>256)return r("KEY_INVALID_LENGTH","The name is too long.");if(this.refused.has(t.key))return r("INVALID_VALUE",`The value of ${t.
key} cannot be used.`);if(Yr.test(t.key))return r("RESERVED_ENV_VARIABLE",`The name ${t.key} is reserved.`);if(t.target.length+t.customEnvironmentIds.length===0)
return r("MISSING_TARGET","No target was given.");let o=t.customEnvironmentIds.find(d=>!this.project.environments?.some(a=>a.id===d));if(o!==void 0)return r("ID\
_NOT_FOUND",`Custom environment ${o} was not found.`);if(t.gitBranch!==void 0&&(t.target.length!==1||t.target[0]!=="preview"))return r("BAD_REQUEST","A Git bran\
ch needs the target preview.");if(t.gitBranch!==void 0&&this.project.branches?.includes(t.gitBranch)===!1)return r("BAD_REQUEST",`Branch ${t.gitBranch} was not \
found in the connected Git repository.`);let s=t.type==="sensitive";if(s&&t.target.includes("development"))return r("BAD_REQUEST","A sensitive variable cannot h\
ave the target development.");if(s&&Hr.test(t.key))return r("BAD_REQUEST",`${t.key} is exposed to the browser and cannot be a Secret: ${t.value}`);if(Buffer.byteLength(
t.value)>Sn)return r("VALUE_INVALID_LENGTH",`The value of ${t.key} is too long.`);let i=this.#e.filter(d=>d.id!==n?.id),u=i.find(d=>d.key===t.key&&d.gitBranch===
t.gitBranch&&Jr(d,t));if(u)return this.#o(t,u);for(let d of[...t.target,...t.customEnvironmentIds]){let a=i.filter(l=>l.gitBranch===t.gitBranch&&[...l.target,...l.
customEnvironmentIds].includes(d));if(a.length>=1e3)return r("MAX_ENVS_EXCEEDED","Too many variables in this environment.");if([...a,t].reduce((l,c)=>l+Buffer.byteLength(
c.key+c.value),0)>Sn)return r("VALUE_INVALID_LENGTH","All variables together exceed 64 KB.")}}#o(t,n){return{code:"ENV_CONFLICT",message:`A variable with the na\
me \`${t.key}\` already exists for the target ${t.target.join(",")} on branch ${t.gitBranch}`,key:t.key,envVarKey:t.key,envVarId:n.id,target:t.target,...t.gitBranch===
void 0?{}:{gitBranch:t.gitBranch},project:this.project.id,value:t.value}}};function xn(e,t){let n=e.type==="sensitive"||e.visibility==="secret",r=(e.type==="sen\
sitive"||e.visibility!==t.visibility)&&t.type!=="sensitive";if(!(!n||!r&&e.key===t.key))return{code:"BAD_REQUEST",message:`The sensitive variable ${e.key} canno\
t be changed like this (${t.value}).`,key:e.key,envVarKey:e.key,envVarId:e.id,target:t.target}}function En(e,t){let{gitBranch:n,...r}=e;return{value:"",type:"pl\
ain",customEnvironmentIds:[],configurationId:null,createdAt:t,...r,target:e.target??(e.customEnvironmentIds===void 0?["production"]:[]),id:e.id??G(8).toString("\
hex"),updatedAt:t,...typeof n=="string"&&n!==""?{gitBranch:n}:{}}}function Zr(e){let{gitBranch:t,...n}=e;return n}function Oe(e){return JSON.stringify([[...e.target].
sort(),[...e.customEnvironmentIds].sort(),e.gitBranch??null])}function Jr(e,t){return e.target.some(n=>t.target.includes(n))||e.customEnvironmentIds.some(n=>t.customEnvironmentIds.
includes(n))}function $n(e,t,n){Tn(e,n.now(),!1)===e.rows.all&&(e.before=t),e.staleReads=n.lagReads??0,e.staleUntil=n.now()+(n.lagMs??0)}function Tn(e,t,n){let r=e.before!==
void 0&&(e.staleReads>0||t<e.staleUntil);return n&&r&&e.staleReads>0&&(e.staleReads-=1),r?e.before??[]:e.rows.all}function On(e,t,n,r){let o=["decrypt","gitBran\
ch","target","source","customEnvironmentId","customEnvironmentSlug","limit","until","teamId","slug"],s=[...t.query.keys()].find(h=>!o.includes(h));if(s!==void 0)
return R(400,"bad_request",`Invalid request: should NOT have additional property \`${s}\`.`);let i=t.query.get("decrypt");if(i!==null&&i!=="true"&&i!=="false")return R(
400,"bad_request","Invalid request: `decrypt` should be equal to one of the allowed values.");let u=t.query.get("customEnvironmentSlug"),d=t.query.get("customEn\
vironmentId")??e.rows.project.environments?.find(h=>h.slug===u)?.id,a=t.query.get("target"),l=t.query.get("gitBranch"),p=Tn(e,n,!0).filter(h=>(a===null||h.target.
includes(a))&&(l===null||h.gitBranch===void 0||h.gitBranch===l)&&(d===void 0||h.customEnvironmentIds.includes(d))).map(h=>({...ce(h,i==="true"),securityIssues:[]}));
if(r===void 0)return{status:200,body:{envs:p,hiddenProductionEnvCount:e.hidden}};let m=Number(t.query.get("until")??0),f=p.slice(m,m+r),y=m+r<p.length?m+r:null,
g={count:f.length,next:y,prev:m===0?null:m};return{status:200,body:{envs:f,pagination:g,...e.hidden>0?{hiddenProductionEnvCount:e.hidden}:{}}}}function Pn(e,t){
let n=nt(t.body),r=Array.isArray(n)?n:[n],o=r.length===0?"Invalid request: should NOT have fewer than 1 items.":r.map(l=>Xe(l,"create")).find(l=>l!==void 0);if(o!==
void 0)return R(400,"bad_request",o);let s=t.query.get("upsert")==="true";if(e.guarded&&r.some(l=>l.target?.includes("production")))return R(403,"forbidden","Ad\
ditional permissions are required to create production environment variables");let i=r.map(l=>e.rows.create(l,s)),u=i.flatMap(l=>"row"in l?[ce(l.row,!1)]:[]),d=i.
flatMap(l=>"refused"in l?[{error:l.refused}]:[]),[a]=d;return u.length===0&&a!==void 0?{status:400,body:Array.isArray(n)?{error:Qr(a.error),failed:d}:{error:a.error,
failed:d}}:{status:201,body:{created:Array.isArray(n)?u:u[0],failed:d}}}function Qe(e,t){let n=nt(t.body),r=Xe(n,"edit");if(r!==void 0)return R(400,"bad_request",
r);let o=t.params.id??"",s=e.rows.all.find(u=>u.id===o);if(s===void 0)return R(404,"not_found","The environment variable was not found.");if(tt(s))return R(403,
"forbidden","The environment variable belongs to an integration.");if(e.guarded&&s.target.includes("production"))return R(403,"forbidden","Not authorized");let i=e.
rows.edit(o,n);return i===void 0?R(404,"not_found","The environment variable was not found."):"refused"in i?{status:400,body:{error:i.refused}}:{status:200,body:ce(
i.row,!1)}}function In(e,t){let n=nt(t.body),r=n?.ids;if(!Array.isArray(r)||r.length===0||r.length>1e3||Object.keys(n).length>1)return R(400,"bad_request","Inva\
lid request: `ids` should be an array of 1 to 1000 items.");let o=e.rows.all.filter(i=>r.includes(i.id));if(o.length===0)return R(404,"not_found","No such envir\
onment variables.");if(o.some(tt))return R(403,"forbidden","An environment variable belongs to an integration.");if(e.guarded&&o.some(i=>i.target.includes("prod\
uction")))return R(403,"forbidden","Not authorized");let s=e.rows.remove(r).map(i=>i.id);return{status:200,body:{deleted:s.length,ids:s}}}function et(e,t){let n=e.
rows.all.find(r=>r.id===t.params.id);return n===void 0?R(404,"not_found","The environment variable was not found."):tt(n)?R(403,"forbidden","The environment var\
iable belongs to an integration."):(e.rows.remove([n.id]),{status:200,body:ce(n,!1)})}function Nn(e,t){let n=e.rows.all.find(r=>r.id===t.params.id);return n?{status:200,
body:ce(n,!0)}:R(404,"not_found","The environment variable was not found.")}function Ie(e,t){let n=t.params.target??"development",r=t.params.branch,o=e.rows.project.
environments?.find(d=>d.slug===n||d.id===n)?.id,i=[...e.rows.all.filter(d=>o===void 0?d.target.includes(n)&&(d.gitBranch===void 0||d.gitBranch===r):d.customEnvironmentIds.
includes(o))].sort((d,a)=>+(d.gitBranch!==void 0)-+(a.gitBranch!==void 0)),u=Object.fromEntries(i.map(d=>[d.key,Xr(d)?"":d.value]));return{status:200,body:{env:u,
buildEnv:u}}}function tt(e){return e.configurationId!==null||e.system===!0||e.type==="system"}function Xr(e){return e.type==="sensitive"||e.visibility==="secret"&&
!e.target.includes("development")}function ce(e,t){let{value:n,...r}=e,o={createdBy:"usr_simulator",updatedBy:"usr_simulator"};if(e.type==="sensitive"||e.visibility===
"secret")return{...r,...o,value:"",decrypted:!1};if(e.type==="plain"||e.type==="system")return{...r,...o,value:n};let s=pe("sha256").update(`${e.id}|${e.updatedAt}\
|${n}`).digest("base64");return t?{...r,...o,value:n,decrypted:!0}:{...r,...o,value:s,decrypted:!1}}function Qr({code:e,message:t}){return{code:e,message:t}}function R(e,t,n,r={}){
return{status:e,body:{error:{code:t,message:n,...r}}}}function nt(e){try{return JSON.parse(e)}catch{return}}var H={id:"usr_simulator",uid:"usr_simulator",email:"dev@example.com",name:"Dev",username:"dev"},rt=17e11;function Bn(e){let t=e.find(n=>n.team)?.team?.id??null;
return{status:200,body:{user:{...H,limited:!0,avatar:null,defaultTeamId:t,version:"northstar"}}}}function ot(e){let t=new Map(e.flatMap(({team:n})=>n?[[n.id,{...n,
name:n.slug}]]:[]));return{status:200,body:{teams:[...t.values()],pagination:{count:t.size,next:null,prev:null}}}}function st(e,t,n){let r=e.map(s=>s.team).find(
s=>s&&[s.id,s.slug].includes(t.params.team??""));if(r===void 0)return R(404,"not_found","Team not found");let o={role:"OWNER",uid:H.id};return{status:200,body:{
...r,name:r.slug,creatorId:H.id,createdAt:n,membership:o}}}function jn(e,t){let{id:n,name:r,team:o}=e,s={functionDefaultRegions:["iad1"]};return{status:200,body:{
id:n,name:r,accountId:o?.id??H.id,directoryListing:!1,nodeVersion:"24.x",resourceConfig:s,defaultResourceConfig:s,framework:null,createdAt:rt,updatedAt:t}}}function Cn(e){
let t=(e.environments??[]).map(({id:n,slug:r})=>({id:n,slug:r,type:"preview",createdAt:rt,updatedAt:rt}));return{status:200,body:{accountLimit:{total:12},environments:t}}}var eo={create:120,update:120,retrieve:500,remove:60,batchRemove:60,pull:500,other:500};async function Mn(e={}){let t=e.now??Date.now,n=e.token??"vercel_simulat\
or_token",r=e.projects??[{id:"prj_shop",name:"shop-web"}],o=r.map(f=>{let y=new Pe(f,t),g=f.hidden??0;return{rows:y,hidden:g,guarded:!1,busy:!1,before:void 0,staleReads:0,
staleUntil:0}}),s=new Map;function i(f,y){return async g=>{let h=eo[f],_=s.get(f),k=_&&t()-_.from<6e4?_:{from:t(),count:0};s.set(f,k);let $=e.limits===!0&&k.count>=
h;$||(k.count+=1);let w=k.from+6e4,T=Math.ceil(w/1e3),j=Math.max(0,h-k.count),V={"x-ratelimit-limit":String(h),"x-ratelimit-remaining":String(j),"x-ratelimit-re\
set":String(T)};if(!$){let at=await y(g);return{...at,headers:{...V,...at.headers}}}let Un={code:"rate_limited",message:"Rate limit exceeded",limit:{total:h,remaining:0,
reset:T,resetMs:w}},qn=String(Math.max(1,Math.ceil((w-t())/1e3)));return{status:429,body:{error:Un},headers:{...V,"retry-after":qn}}}}function u(f){let y=o.filter(
({rows:$})=>[$.project.id,$.project.name].includes(f.params.project??"")),g=f.query.get("teamId")??void 0,h=f.query.get("slug")??void 0,_=r.some(({team:$})=>(g===
void 0||$?.id===g)&&(h===void 0||$?.slug===h));return(g??h)!==void 0&&g!==H.id&&!_?R(403,"forbidden","Not authorized"):y.find(({rows:{project:$}})=>{let{team:w}=$;
return w===void 0?(g??H.id)===H.id&&h===void 0:w.id===g||w.slug===h})??R(404,"not_found","Project not found.")}function d(f,y=!1){return async g=>{let h=u(g);if("\
status"in h)return h;if(!y)return f(h,g);if(h.busy)return R(400,"bad_request","The environment variable couldn't be created because an ongoing env update is alr\
eady happening");h.busy=!0;try{await new Promise($=>setTimeout($,e.writeMs??0));let _=h.rows.all,k=f(h,g);return h.rows.all!==_&&$n(h,_,{...e,now:t}),k}finally{
h.busy=!1}}}let a="/projects/:project/env",l=(f,y,g,h)=>({method:f,pattern:y,handle:i(g,h)}),c=await W({token:n,...e.port===void 0?{}:{port:e.port},refuse:({headers:{
authorization:f}})=>{if(f!==`Bearer ${n}`)return f===void 0?R(401,"forbidden","The request is missing an authentication token",{missingToken:!0}):R(403,"forbidd\
en","Not authorized",{invalidToken:!0})},notFound:R(404,"not_found","The requested resource was not found."),headers:()=>({date:new Date(t()).toUTCString()}),routes:[
l("GET","/v2/user","other",()=>Bn(r)),l("GET","/v1/teams","other",()=>ot(r)),l("GET","/v2/teams","other",()=>ot(r)),l("GET","/teams/:team","other",f=>st(r,f,t())),
l("GET","/v2/teams/:team","other",f=>st(r,f,t())),l("GET","/v9/projects/:project","other",d(f=>jn(f.rows.project,t()))),...["/v9",""].map(f=>l("GET",`${f}/proje\
cts/:project/custom-environments`,"other",d(y=>Cn(y.rows.project)))),l("GET",`/v10${a}`,"retrieve",d((f,y)=>On(f,y,t(),e.pageSize))),l("GET",`/v1${a}/:id`,"retr\
ieve",d(Nn)),l("POST",`/v10${a}`,"create",d(Pn,!0)),l("PATCH",`/v9${a}/:id`,"update",d(Qe,!0)),l("PATCH",`/v10${a}/:id`,"update",d(Qe,!0)),l("DELETE",`/v9${a}/:\
id`,"remove",d(et,!0)),l("DELETE",`/v10${a}/:id`,"remove",d(et,!0)),l("DELETE",`/v1${a}`,"batchRemove",d(In,!0)),l("GET","/v3/env/pull/:project","pull",d(Ie)),l(
"GET","/v3/env/pull/:project/:target","pull",d(Ie)),l("GET","/v3/env/pull/:project/:target/:branch","pull",d(Ie))]}),p=f=>{let y=o.find(({rows:g})=>g.project.id===
f||g.project.name===f);if(y===void 0)throw new Error(`no project ${f} in the simulator`);return y},m=(f,y,g)=>f.rows.all.find(h=>h.key===g&&to(f,h,y));return{...c,
peek:(f,y,g)=>m(p(f),y,g)?.value,rows:f=>p(f).rows.all,plant:(f,y)=>p(f).rows.plant(y),uproot:(f,y,g)=>{let h=p(f),_=m(h,y,g);_&&h.rows.remove([_.id])},hide:(f,y)=>{
p(f).hidden=y},refuse:(f,y)=>{let{refused:g}=p(f).rows;y===void 0?g.clear():g.add(y)},forbidProduction:f=>{p(f).guarded=!0}}}function to(e,t,n){if(n.startsWith(
"custom:")){let r=n.slice(7),o=e.rows.project.environments?.find(s=>s.slug===r)?.id??r;return t.customEnvironmentIds.includes(o)}return n.startsWith("preview@")?
t.target.includes("preview")&&t.gitBranch===n.slice(8):t.target.includes(n)&&t.gitBranch===void 0}async function it(e={}){let t=d=>e[d]===void 0?{}:{port:e[d]},n=[dn(t("GITHUB_API_URL")),Mn(t("VERCEL_API_URL")),An(t("NETLIFY_API_URL")),xt(t("CLOUDFLARE_API_B\
ASE_URL"))],[r,o,s,i]=await Promise.all(n).catch(async d=>{throw await Promise.all(n.map(a=>a.then(({close:l})=>l(),()=>{}))),d}),u={account:"acme",site:s.site};
return{env:{GITHUB_API_URL:r.url,GITHUB_TOKEN:r.token,VERCEL_API_URL:o.url,VERCEL_TOKEN:o.token,NETLIFY_API_URL:s.url,NETLIFY_AUTH_TOKEN:s.token,CLOUDFLARE_API_BASE_URL:i.
url,CLOUDFLARE_API_TOKEN:i.token},handEdit:(d,a)=>{o.plant("shop-web",{key:d,value:a,target:["production"],type:"sensitive"})},foreign:(d,a)=>s.plant(u,"product\
ion",d,a,{secret:!0}),peek(d,a,l){return d==="github"?r.peek(`/repos/acme/shop/environments/${a}/secrets`,l):d==="vercel"?o.peek("shop-web",a,l):d==="pages"?i.peek(
{project:"docs",place:a},l):s.peek(u,a==="production"?"production":"deploy-preview",l)},close:async()=>{await Promise.all([r.close(),o.close(),s.close(),i.close()])}}}
function Ln(){let e=n=>`${n}${G(12).toString("hex")}`,t=n=>({DATABASE_URL:`postgres://shop:${e("")}@db.invalid/${n}`,STRIPE_KEY:e("sk_demo_"),SESSION_KEY:`-----\
BEGIN DEMO KEY-----
${e("")}
${e("")}
-----END DEMO KEY-----
`,MAIL_TOKEN:e("mail-"),NEXT_PUBLIC_API:`https://${n}.shop.invalid/api`});return{production:t("production"),preview:t("preview")}}function Vn(e){return`version:\
 1
owner: demo
source:
  use: dotenvx
  path: "{environment}.env"
environments: [preview, production]
ledger: { use: file, path: ledger.json }
policy: { ${e} }
targets:
  repo:
    use: github
    repository: acme/shop
    environments:
      production: { environment: production }
  web:
    use: vercel
    project: shop-web
    environments: { production: production, preview: preview }
    public: ["NEXT_PUBLIC_*"]
  site:
    use: netlify
    account: acme
    site: 1f2e0000-0000-4000-8000-000000000001
    environments: { production: production, preview: deploy-preview }
    secrets: ["*", "!NEXT_PUBLIC_*"]
  docs:
    use: cloudflare-pages
    account: 0123456789abcdef0123456789abcdef
    project: docs
    environments: { production: production, preview: preview }
    secrets: ["NEXT_PUBLIC_*", "MAIL_TOKEN"]
`}function Gn(e,t){let n=[];for(let r of["production","preview"])for(let[o,s]of Object.entries(t[r])){let i=o.startsWith("NEXT_PUBLIC_"),u=[...r==="production"?
["github"]:[],"vercel",...i?[]:["netlify"],...i||o==="MAIL_TOKEN"?["pages"]:[]];for(let d of u)n.push({at:`${d}/${r}#${o}`,same:e.peek(d,r,o)===s})}return n}async function Ri(e,{output:t,world:n,self:r}){if(e.serve!==void 0)return ro(ut(n.cwd,e.serve),t,n);let o=await gt(K(mt(),"sealpost-demo-")),s=await it();try{return await no(
{folder:o,stage:s,out:t,world:n,self:r,keep:e.keep})}finally{await s.close(),e.keep||await ht(o,{recursive:!0,force:!0})}}async function no({folder:e,stage:t,out:n,
world:r,self:o,keep:s}){let i=r.now(),u={production:await Be(),preview:await Be()},d=Ln(),a={...t.env,SEALPOST_KEY:G(32).toString("base64url"),DOTENV_PRIVATE_KEY_PRODUCTION:u.
production.privateKey,DOTENV_PRIVATE_KEY_PREVIEW:u.preview.privateKey,SEALPOST_PACING:"off"},l=[],c=async w=>{let T=K(e,`${w}.env`);await fe(T,await wt(w,u[w].publicKey,
d[w]))},p=w=>fe(K(e,"sealpost.yaml"),Vn(w)),m=(...w)=>n.print(["",...w.map(T=>n.look.paint("bold",T)),""].join(`
`)),f=async(w,T)=>{n.print(n.look.paint("dim",`$ sealpost ${w}`));let j={...r,cwd:e,env:a},V=await vt(w.split(" "),{world:j,output:n,targets:yt,sources:ft,self:o});
n.print(n.look.paint("dim",`exit ${V}`)),V!==T&&l.push(`"sealpost ${w}" ended with ${V} and not with ${T}`)};await p("allow: update"),await c("production"),await c(
"preview"),m("Four vendors are simulated on this machine. The source is two encrypted .env files in",`${e}`),n.print(Dn(await me(K(e,"production.env"),"utf8"),4)),
m("1. What would change? Nothing is written yet."),await f("plan",2),m("2. Write it."),await f("apply --yes",0),m("3. Once more. Nothing to do, and one read for\
 each target shows it."),await f("plan",0),m("4. A value is rotated at the source."),d.production.STRIPE_KEY=`sk_demo_${G(12).toString("hex")}`,await c("product\
ion"),await f("apply --yes",0),m("5. Somebody edits a value at Vercel by hand. Sealpost cannot read it back, and sees it all the same."),t.handEdit("DATABASE_UR\
L","postgres://somebody@elsewhere/oops"),await f("drift",2),await f("apply --yes",0),m("6. The source gets a new name. At Netlify a colleague had made it by han\
d already: it is not ours, so it is left alone."),t.foreign("SENTRY_DSN","https://colleague@sentry.invalid/1"),d.production.SENTRY_DSN="https://sealpost@sentry.\
invalid/2",await c("production"),await f("apply --yes",2),m("7. Removal is on, and the source suddenly lacks three names. Too much at once: the run is refused a\
nd says what would allow it."),await p("allow: remove");let{STRIPE_KEY:y,SESSION_KEY:g,MAIL_TOKEN:h,..._}=d.production;d.production=_,await c("production"),await f(
"apply --yes",3),m("8. It was a mistake. The source is mended, the colleague agrees to hand over, and the report goes into a file."),d.production={..._,STRIPE_KEY:y,
SESSION_KEY:g,MAIL_TOKEN:h},await c("production"),await f("apply --yes --report report.md",0),n.print(Dn(await me(K(e,"report.md"),"utf8"),14));let k=Gn(t,d),$=k.
filter(w=>!w.same);m(`Through the simulators' back doors: ${k.length-$.length} of ${k.length} copies are exactly the source's.`),l.push(...$.map(w=>`the copy at\
 ${w.at} differs`));for(let w of l)n.print(`unexpected: ${w}`);return s&&(await fe(K(e,"env.sh"),Object.entries(a).map(([w,T])=>`export ${w}=${ye(T)}
`).join(""),{mode:384}),n.print([`Kept: ${e}`,"To play with it, start the vendors again, empty as new ones are, in another terminal:",`  ${o} demo --serve ${ye(
e)}`,"and then here:",`  cd ${ye(e)} && . ./env.sh && ${o} plan`].join(`
`))),n.print(n.look.paint("dim",`${((r.now()-i)/1e3).toFixed(1)} s, ${s?"folder kept":"all cleaned up"}.`)),l.length===0?0:1}async function ro(e,t,n){let o=[...(await me(
K(e,"env.sh"),"utf8").catch(()=>{throw new re("usage",`${e} is no folder that a demo kept`,{hint:"Make one with `sealpost demo --keep`."})})).matchAll(/^export (\w+)='http:\/\/127\.0\.0\.1:(\d+)/gm)].
map(([,i,u])=>[i,Number(u)]),s=await it(Object.fromEntries(o)).catch(i=>{throw new re("usage",`the vendors of this demo cannot be started${dt(i)}`,{where:e,hint:"\
Are they up in another terminal already? Use those, or end them with Ctrl-C first."})});return t.print(`Four vendors, new and empty, are up for ${e}. Ctrl-C end\
s them.`),await new Promise(i=>{let u=setInterval(()=>{},6e4);n.stop.addEventListener("abort",()=>{clearInterval(u),i()})}),await s.close(),0}function Dn(e,t){let n=e.
trimEnd().split(`
`);return[...n.slice(0,t).map(o=>`    ${o.length>96?`${o.slice(0,96)}\u2026`:o}`),...n.length>t?[`    \u2026 ${n.length-t} more lines`]:[]].join(`
`)}export{Ri as demo};
