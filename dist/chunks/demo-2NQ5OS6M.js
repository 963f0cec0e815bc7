const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as ye,c as $t}from"./chunk-VBYMVTKZ.js";import"./chunk-DQHP7CMW.js";import{a as xt}from"./chunk-NLDHZ3BN.js";import{b as St,c as he,d as Rt,
e as be}from"./chunk-G7UCUK46.js";import"./chunk-GNSZARZA.js";import{C as vt,Nb as kt,h as H,i as ie,k as yt,n as ae,p as ht,rb as wt,u as Y,ub as _t,
x as bt,y as L,yb as At,z as Ve}from"./chunk-NBDS574Y.js";async function De(){let{PrivateKey:e}=await import("./ecies-SAX34ZEY.js"),t=new e;return{publicKey:t.publicKey.toHex(),privateKey:t.toHex()}}async function Et(e,t,r){
let{encrypt:o}=await import("./ecies-SAX34ZEY.js"),n=Object.entries(r).map(([s,i])=>{if(!/^[\w.-]+$/.test(s))throw new ae("source","a .env file cannot hol\
d this name");return`${s}='encrypted:${Buffer.from(o(t,Buffer.from(i))).toString("base64")}'`});return`DOTENV_PUBLIC_KEY_${wt(e)}="${t}"

${n.map(s=>`${s}
`).join("")}`}async function Z(e){let t=e.base??"",r=[],o=[],n=e.routes.map(a=>({...a,segments:a.pattern.split("/")}));async function s(a){let c=e.refuse(a);if(c)return c;let l=a.
path.split("/");for(let p of n){let m=p.method===a.method?ur(p.segments,l):void 0;if(m)return p.handle({...a,params:m})}return e.notFound}async function i(a,c){
let l=new URL(a.url??"/","http://simulator"),p=[];for await(let k of a)p.push(k);let m=l.pathname.startsWith(t)?l.pathname.slice(t.length):l.pathname,h={method:a.
method??"GET",path:e.usual?.(m)??m,query:l.searchParams,headers:a.headers,body:Buffer.concat(p).toString("utf8")},f=o.find(k=>k.left>0&&(k.fault.match?.(h)??!0));
f&&(f.left-=1);let g=f?.fault.act;if(g?.kind==="delay"&&await new Promise(k=>setTimeout(k,g.ms)),g?.kind==="drop"){r.push({method:h.method,path:h.path,status:0}),
c.destroy();return}let y=g?.kind==="answer"?g.answer:g?.kind==="echo"?{status:g.status,body:{message:`invalid: ${h.body}`,error:{code:"invalid",message:h.body}}}:
await s(h);if(r.push({method:h.method,path:h.path,status:y.status}),g?.kind==="drop-after"){c.destroy();return}let v=typeof y.body=="string",w=y.body===void 0?"":
v?y.body:JSON.stringify(y.body);c.writeHead(y.status,{...w===""?{}:{"content-type":v?"text/html; charset=utf-8":"application/json; charset=utf-8"},...e.headers?.(
h),...y.headers}),c.end(g?.kind==="truncate"?w.slice(0,Math.floor(w.length/2)):w)}let u=xt((a,c)=>{i(a,c).catch(()=>c.destroy())});await new Promise((a,c)=>{u.once(
"error",c),u.listen(e.port??0,"127.0.0.1",a)});let{port:d}=u.address();return{url:`http://127.0.0.1:${d}${t}`,token:e.token,requests:r,order:a=>o.push({fault:a,
left:a.times??1}),close:()=>new Promise(a=>{u.close(()=>a()),u.closeAllConnections()})}}function ur(e,t){if(e.length!==t.length)return;let r={};for(let[o,n]of e.
entries()){let s=t[o]??"";if(n.startsWith(":"))r[n.slice(1)]=decodeURIComponent(s);else if(n!==s)return}return r}function j(e,t){let r={success:!0,errors:[],messages:[],result:e};return{status:200,body:t===void 0?r:{...r,result_info:t}}}function S(e,t,r,o={}){return{status:e,
body:{success:!1,errors:[{code:t,message:r}],messages:[],result:null},headers:o}}function Ge(e,t,r){let o=Number(e.query.get("page")??1),n=Number(e.query.get("p\
er_page")??r);if(!Number.isInteger(o)||o<1||!Number.isInteger(n)||n<1||n>100)return S(400,8000024,"Invalid list options provided. Review the `page` or `per_page\
` parameter.");let s=t.slice((o-1)*n,o*n);return j(s,{page:o,per_page:n,count:s.length,total_count:t.length,total_pages:Math.ceil(t.length/n)})}function B(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)?e:void 0}function de(e){try{return B(JSON.parse(e.body))}catch{return}}function ve(e,t,r){let o=e,n;return{latest:()=>n?.value??
o,seen(){return n===void 0||(r()>=n.due&&n.reads<=0?(o=n.value,n=void 0):n.reads-=1),o},write(s){n={value:s,due:r()+t.ms,reads:t.reads}},settle(s){o=s,n=void 0}}}
var we=e=>/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(e),_e=5*1024,Ae=128;var Ue=5*6e4;function Tt(e){let{now:t,budget:r}=e,o=t(),n=0,s=0;function i(){if(t()-o>=Ue&&(o=t(),n=0),n+=1,!e.limits||(n>r&&t()>=s&&(s=t()+Ue,o=t()),t()>=s))return;
let a=Math.ceil((s-t())/1e3),c=`More than ${r} requests per 300 seconds reached. Please wait and consider throttling your request speed`;return S(429,971,c,{"re\
try-after":String(a)})}function u(a){let c=i();if(c)return c;let l=a.headers.authorization;if(l===void 0)return S(400,9106,"Missing X-Auth-Key, X-Auth-Email or \
Authorization headers");if(!/^Bearer [A-Za-z0-9_-]+$/.test(l))return S(400,6003,"Invalid request headers");if(l!==`Bearer ${e.token}`)return a.path==="/user/tok\
ens/verify"?S(401,1e3,"Invalid API Token"):S(401,1e4,"Authentication error");let[,p,m]=/^\/accounts\/([^/]+)(?:\/([^/]+))?/.exec(a.path)??[];if(p===void 0)return;
if(!/^[0-9a-f]{32}$/.test(p))return S(400,7003,"Could not route to the account, perhaps your object identifier is invalid?");if(p!==e.account)return S(403,1e4,"\
Authentication error");if(m!=="pages"&&m!=="workers")return;let h=e.may.includes(`${m}:write`)||e.may.includes(`${m}:read`),f=e.may.includes(`${m}:write`);return(a.
method==="GET"?h:f)?void 0:S(403,1e4,"Authentication error")}function d(){let a=Math.max(o+Ue,s),c=t()<s?0:Math.max(0,r-n);return{date:new Date(t()).toUTCString(),
ratelimit:`"default";r=${c};t=${Math.ceil((a-t())/1e3)}`,"ratelimit-policy":`"default";q=${r};w=300`,"x-ratelimit-limit":String(r),"x-ratelimit-remaining":String(
c),"x-ratelimit-reset":new Date(a).toUTCString()}}return{refuse:u,headers:d}}var Ot=["ai_bindings","analytics_engine_datasets","browsers","d1_databases","durable_object_namespaces","hyperdrive_bindings","kv_namespaces","mtls_certificates",
"queue_producers","r2_buckets","services","vectorize_bindings"],lr=["always_use_latest_compatibility_date","build_image_major_version","compatibility_date","com\
patibility_flags","fail_open","limits","placement","usage_model","wrangler_config_hash"],cr=["name","production_branch","build_config","deployment_configs","sou\
rce"],M=e=>({refused:S(400,8e6,e)});function Pt(e,t){if(t===void 0)return M("The request body is not a JSON object.");if(Object.keys(t).some(n=>!cr.includes(n)))
return M("The request body has an unknown field.");let r=B(t.deployment_configs??{});if(r===void 0)return M("deployment_configs must be an object.");let o={...e};
for(let[n,s]of Object.entries(r)){if(n!=="production"&&n!=="preview")return M("There is no such environment.");let i=pr(e[n],B(s));if("refused"in i)return i;o[n]=
i.taken}return{taken:o}}function pr(e,t){if(t===void 0)return M("The config of an environment must be an object.");let{wrangler_config_hash:r,env_vars:o,...n}=e,
s=n;for(let[d,a]of Object.entries(t))if(d!=="env_vars")if(lr.includes(d))s[d]=a;else if(Ot.includes(d))s[d]=fr(B(s[d])??{},B(a)??{});else return M("The config o\
f an environment has an unknown field.");let i=new Set(Ot.flatMap(d=>Object.keys(B(s[d])??{}))),u=mr(o,B(t.env_vars??{}),i);return"refused"in u?u:{taken:{...s,env_vars:u.
taken}}}function mr(e,t,r){if(t===void 0)return M("env_vars must be an object.");let o=new Map(Object.entries(e));for(let[n,s]of Object.entries(t)){if(s===null){
o.delete(n);continue}let i=gr(B(s));if(i===void 0)return M("An environment variable is a plain_text or secret_text with a value.");if(!we(n)||n==="ASSETS"||r.has(
n))return M("This name cannot be used.");if(i.value==="")return M("An environment variable needs a value.");if(Buffer.byteLength(i.value)>_e)return M("An enviro\
nment variable is too large.");o.set(n,i)}return o.size>Ae?M("There are too many environment variables."):{taken:Object.fromEntries(o)}}function fr(e,t){return Object.
fromEntries(Object.entries({...e,...t}).filter(([,r])=>r!==null))}function gr(e){if(e===void 0||Object.keys(e).some(o=>o!=="type"&&o!=="value"))return;let{type:t,
value:r}=e;if(!(t!=="plain_text"&&t!=="secret_text"||typeof r!="string"))return{type:t,value:r}}function It(e,t,r){let o=()=>new Date(r()).toISOString(),n=new Map(e.map(l=>[l.name,s(l,yr(l.name))]));function s(l,p){let m=(g,y)=>({env_vars:g,compatibility_date:"\
2026-01-15",compatibility_flags:["nodejs_compat"],fail_open:!0,always_use_latest_compatibility_date:!1,build_image_major_version:3,usage_model:"standard",kv_namespaces:{
KV_SESSIONS:{namespace_id:y}},d1_databases:{D1_DOCS:{id:y}},placement:{mode:"smart"},...l.hash===void 0?{}:{wrangler_config_hash:l.hash}}),h={production:m(l.production??
{},"aaaa"),preview:m(l.preview??{},"bbbb")},f={id:p,name:l.name,created:o(),configs:ve(h,t,r),deployments:[]};return i(f,"production"),f}function i(l,p){let m=Ve(),
h={name:"deploy",started_on:o(),ended_on:o(),status:"success"};l.deployments.unshift({id:m,short_id:m.slice(0,8),project_id:l.id,project_name:l.name,environment:p,
url:`https://${m.slice(0,8)}.${l.name}.pages.dev`,created_on:o(),modified_on:o(),aliases:null,is_skipped:!1,latest_stage:h,stages:[h],deployment_trigger:{type:"\
ad_hoc",metadata:{branch:"main",commit_hash:"",commit_message:""}},env_vars:qe(l.configs.latest()[p]).env_vars})}function u(l,{production:p,preview:m}){let[h]=l.
deployments;return{id:l.id,name:l.name,subdomain:`${l.name}.pages.dev`,domains:[`${l.name}.pages.dev`],source:null,build_config:{build_command:"npm run build",destination_dir:"\
dist",root_dir:""},deployment_configs:{production:qe(p),preview:qe(m)},latest_deployment:h,canonical_deployment:l.deployments.find(f=>f.environment==="productio\
n"),created_on:l.created,production_branch:"main"}}let d=(l,p)=>{let m=n.get(l??"");return m===void 0?S(404,8000007,"Project not found. The specified project na\
me does not match any of your existing projects."):p(m)},a=[{method:"GET",pattern:"/accounts/:account/pages/projects",handle:l=>{let p=[...n.values()].map(m=>u(
m,m.configs.seen()));return Ge(l,p,25)}},{method:"GET",pattern:"/accounts/:account/pages/projects/:project",handle:l=>d(l.params.project,p=>j(u(p,p.configs.seen())))},
{method:"PATCH",pattern:"/accounts/:account/pages/projects/:project",handle:l=>d(l.params.project,p=>{let m=Pt(p.configs.latest(),de(l));return"refused"in m?m.refused:
(p.configs.write(m.taken),j(u(p,m.taken)))})},{method:"GET",pattern:"/accounts/:account/pages/projects/:project/deployments",handle:l=>d(l.params.project,p=>{let m=l.
query.get("env");return Ge(l,p.deployments.filter(h=>m===null||h.environment===m),25)})}],c=l=>{let p=n.get(l);if(p===void 0)throw new Error(`the simulator has \
no Pages project ${l}`);return p};return{routes:a,configs:l=>structuredClone(c(l).configs.latest()),tamper(l,p,m){let{configs:h}=c(l),f=structuredClone(h.latest());
m(f[p].env_vars),h.settle(f)},bind(l,p,m,h){let{configs:f}=c(l),g=structuredClone(f.latest()),y={...g[p].kv_namespaces,[m]:{namespace_id:"dddd"}};h||delete y[m],
f.settle({...g,[p]:{...g[p],kv_namespaces:y}})},govern(l,p,m){let{configs:h}=c(l),f=structuredClone(h.latest());h.settle({...f,[p]:{...f[p],wrangler_config_hash:m}})},
rename(l,p){let m=c(l);n.delete(l),m.name=p,n.set(p,m)},remake(l){c(l),n.set(l,s({name:l},Ve()))},deploy:(l,p)=>i(c(l),p)}}function yr(e){let t=Y("sha256").update(
e).digest("hex");return[t.slice(0,8),t.slice(8,12),`4${t.slice(13,16)}`,`8${t.slice(17,20)}`,t.slice(20,32)].join("-")}function qe(e){let t=Object.fromEntries(Object.
entries(e.env_vars).map(([r,o])=>[r,o.type==="secret_text"?{...o,value:""}:o]));return{...e,env_vars:t}}var hr=S(400,10215,"Secret edit failed. You attempted to modify a secret, but the latest version of your Worker is not currently deployed."),U=e=>S(400,10021,e);
function jt(e){return Y("sha256").update(e).digest("hex").slice(0,32)}function ze(e,t,{lag:r,now:o}){let n=new Map([...Object.entries(e.secrets??{}).map(([s,i])=>[
s,{type:"secret_text",text:i}]),...(e.keys??[]).map(s=>[s,{type:"secret_key",text:""}])]);return{tag:t,created:new Date(o()).toISOString(),others:new Map([...Object.
entries(e.vars??{}).map(([s,i])=>[s,{type:"plain_text",text:i}]),...Object.entries(e.bindings??{}).map(([s,i])=>[s,{type:i}])]),secrets:ve(n,r,o),deployed:e.deployed??
!0,versions:1}}function br({others:e}){return[...e.values()].filter(({type:t})=>t==="plain_text").length}function ke(e,t){if(!e.deployed)return hr;let r=new Map(
e.secrets.latest());for(let[o,n]of Object.entries(t)){if(n===null){r.delete(o);continue}let s=B(n);if(s===void 0||Object.keys(s).some(i=>!["name","text","type"].
includes(i))||s.name!==o||s.type!=="secret_text"||typeof s.text!="string")return U("A secret has a name, a type and a text.");if(!we(o))return U("A binding need\
s a JavaScript variable name.");if(e.others.has(o))return S(400,10053,`Binding name '${o}' already in use. Please use a different name and try again.`);if(s.text===
"")return U("A secret needs a text.");if(Buffer.byteLength(s.text)>_e)return S(400,10054,"A secret is too large.");r.set(o,{type:"secret_text",text:s.text})}if(r.
size+br(e)>Ae)return S(400,10055,"There are too many variables and secrets.");e.secrets.write(r),e.versions+=1}var vr=S(404,10007,"This Worker does not exist on your account."),wr=e=>({name:e,type:"secret_text"});function Nt(e,t,r){let o=new Map(e.map(d=>[d.name,ze(d,jt(
d.name),{lag:t,now:r})])),n=(d,a)=>{let c=o.get(d??"");return c===void 0?vr:a(c)},s="/accounts/:account/workers/scripts",i=[{method:"GET",pattern:s,handle:()=>j(
[...o].map(([d,{tag:a,created:c}])=>({id:d,tag:a,tags:null,etag:a,handlers:["fetch"],usage_model:"standard",created_on:c,modified_on:c})))},{method:"GET",pattern:`${s}\
/:script/settings`,handle:d=>n(d.params.script,a=>j({bindings:[...[...a.secrets.seen()].map(([c,{type:l}])=>({name:c,type:l})),...[...a.others].map(([c,l])=>({name:c,
...l}))],compatibility_date:"2026-01-15",compatibility_flags:[],logpush:!1,placement:{},tags:[],tail_consumers:null,usage_model:"standard"}))},{method:"GET",pattern:`${s}\
/:script/secrets`,handle:d=>n(d.params.script,a=>j([...a.secrets.seen()].map(([c,{type:l}])=>({name:c,type:l}))))},{method:"PUT",pattern:`${s}/:script/secrets`,
handle:d=>n(d.params.script,a=>{let c=de(d);return typeof c?.name!="string"?U("A secret has a name, a type and a text."):ke(a,{[c.name]:c})??j(wr(c.name))})},{method:"\
GET",pattern:`${s}/:script/secrets/:name`,handle:d=>n(d.params.script,a=>{let{name:c=""}=d.params,l=a.secrets.seen().get(c);return l===void 0?S(404,10056,"Bindi\
ng not found."):j({name:c,type:l.type})})},{method:"DELETE",pattern:`${s}/:script/secrets/:name`,handle:d=>n(d.params.script,a=>{let{name:c=""}=d.params;return a.
secrets.latest().has(c)?ke(a,{[c]:null})??j(null):S(404,10056,"Binding not found.")})},{method:"PATCH",pattern:`${s}/:script/secrets-bulk`,handle:d=>n(d.params.
script,a=>{let c=d.headers["content-type"]?.split(";")[0];if(c!=="application/merge-patch+json"&&c!=="application/json")return S(415,10021,"This content type is\
 not taken.");let l=de(d),p=B(l?.secrets);if(l===void 0||p===void 0)return U("The request body needs `secrets`.");if(Object.keys(l).some(h=>h!=="secrets"&&h!=="\
version_tags"))return U("The request body has an unknown field.");if(Object.keys(p).length>100)return U("A request takes 100 operations at most.");let m=ke(a,p);
return m||j(Object.fromEntries([...a.secrets.latest()].map(([h,{type:f}])=>[h,{name:h,type:f}])))})}],u=d=>{let a=o.get(d);if(a===void 0)throw new Error(`the si\
mulator has no Worker ${d}`);return a};return{routes:i,peek:(d,a)=>u(d).secrets.latest().get(a)?.text,tamper(d,a){let{secrets:c}=u(d),l=new Map(c.latest());a(l),
c.settle(l)},bind(d,a,c){c===void 0?u(d).others.delete(a):u(d).others.set(a,{type:c,...c==="plain_text"?{text:"a plain text"}:{}})},rename(d,a){o.set(a,u(d)),o.
delete(d)},remake(d){u(d),o.set(d,ze({name:d},L(16).toString("hex"),{lag:t,now:r}))},deployed(d,a){u(d).deployed=a},versions:d=>u(d).versions}}async function Ct(e={}){let t=e.token??"cloudflare-simulator-token",r=e.account??"0123456789abcdef0123456789abcdef",o=e.now??Date.now,n={ms:e.lagMs??0,reads:e.lagReads??
0},s=It(e.projects??[{name:"docs"}],n,o),i=Nt(e.scripts??[{name:"edge"}],n,o),{refuse:u,headers:d}=Tt({token:t,account:r,may:e.may??["pages:write","workers:writ\
e"],limits:e.limits??!1,budget:e.budget??1200,now:o}),a={id:r,name:"Simulated account",type:"standard",settings:{},created_on:"2024-01-01T00:00:00Z"};return{...await Z(
{base:"/client/v4",token:t,refuse:u,headers:d,notFound:S(400,7e3,"No route for that URI"),...e.port===void 0?{}:{port:e.port},routes:[{method:"GET",pattern:"/us\
er/tokens/verify",handle:()=>j({id:"ed17574386854bf78a67040be0a770b0",status:"active"})},{method:"GET",pattern:"/accounts",handle:()=>j([a],{page:1,per_page:20,
count:1,total_count:1,total_pages:1})},{method:"GET",pattern:"/accounts/:account",handle:()=>j(a)},...s.routes,...i.routes]}),account:r,peek:(l,p)=>"script"in l?
i.peek(l.script,p):s.configs(l.project)[l.place].env_vars[p]?.value,plant:(l,p,m,h="secret_text")=>{"script"in l?i.tamper(l.script,f=>f.set(p,{type:"secret_text",
text:m})):s.tamper(l.project,l.place,f=>{f[p]={type:h,value:m}})},uproot:(l,p)=>{"script"in l?i.tamper(l.script,m=>m.delete(p)):s.tamper(l.project,l.place,m=>{delete m[p]})},
bind:(l,p,m="kv_namespace")=>"script"in l?i.bind(l.script,p,m):s.bind(l.project,l.place,p,!0),unbind:(l,p)=>"script"in l?i.bind(l.script,p,void 0):s.bind(l.project,
l.place,p,!1),rename:(l,p)=>"script"in l?i.rename(l.script,p):s.rename(l.project,p),remake:l=>"script"in l?i.remake(l.script):s.remake(l.project),configs:s.configs,
govern:s.govern,governed:(l,p)=>s.configs(l)[p].wrangler_config_hash!==void 0,deploy:s.deploy,deployed:i.deployed,versions:i.versions}}function T(e){return Math.floor(e.now()/1e3)*1e3}function P(e){return new Date(e).toISOString().replace(".000Z","Z")}function I(e,t,r){return e.repositories.get(
`${t}/${r}`.toLowerCase())}function Se(e,t){let r=t.toLowerCase(),o=e.boxes.get(r);if(o)return o;let n=Ar(e,r);if(!n)return;let s={path:r,...n,rows:new Map,stale:void 0,
key:void 0,rotateAfterRead:!1,hidden:new Set,unstamped:new Map};return e.boxes.set(r,s),s}var _r=/^\/(?:(?:repos\/([^/]+)\/([^/]+)|orgs\/([^/]+)|(user))\/(?:(actions|dependabot|codespaces)|environments\/(.+)))\/(secrets|variables)$/;
function Ar(e,t){let[,r,o,n,s,i="actions",u,d]=_r.exec(t)??[];if(d===void 0||d==="variables"&&(i!=="actions"||s))return;let a={kind:d,family:i};if(r!==void 0&&o!==
void 0){let l=I(e,r,o);return l?u===void 0?{...a,holder:"repository",owner:r}:l.environments.has(u)?{...a,holder:"environment",owner:r}:void 0:void 0}return u!==
void 0?void 0:s!==void 0?i==="codespaces"?{...a,holder:"user",owner:e.login}:void 0:n!==void 0&&e.organizations.has(n)?{...a,holder:"organization",owner:n}:void 0}
function Fe(e){return e.holder==="organization"?e.family==="codespaces"?100:1e3:e.kind==="variables"&&e.holder==="repository"?500:100}function ee(e,t,r){if(e.lagMs>
0||e.lagReads>0){let o=t.stale?.rows??[...t.rows.values()];t.stale={rows:o,until:e.now()+e.lagMs,reads:e.lagReads}}r(t.rows)}function Lt(e,t){let{stale:r}=t;return r&&
(r.reads>0||e.now()<r.until)?(r.reads-=1,Bt(r.rows)):(t.stale=void 0,Bt([...t.rows.values()]))}function Bt(e){return[...e].sort((t,r)=>t.name<r.name?-1:1)}function q(e){
return/^(?:bearer|token) (.+)$/i.exec(e.headers.authorization??"")?.[1]}function X(e,t){return e.callers.get(q(t)??"")??e.login}function E(e,t){return`http://${t.
headers.host}${e.base}`}function b(e,t,r={}){return{status:e,body:{message:t,...r,documentation_url:"https://docs.github.com/rest",status:String(e)}}}var A=b(404,
"Not Found");function G(e,t,r,o){let n=(c,l)=>Math.max(1,Number(t.query.get(c))||l),s=Math.min(n("per_page",o.usual),o.most),i=n("page",1),u=Math.max(1,Math.ceil(
r.length/s)),d=(c,l)=>`<${E(e,t)}${t.path}?per_page=${s}&page=${c}>; rel="${l}"`,a=[...i>1?[d(i-1,"prev"),d(1,"first")]:[],...i<u?[d(i+1,"next"),d(u,"last")]:[]];
return{rows:r.slice((i-1)*s,i*s),headers:a.length===0?{}:{link:a.join(", ")}}}function V(e,t,r,o=Ke(e)){let n=encodeURIComponent(e),s=`${t}/users/${n}`,i=["followers","subscriptions","orgs","repos","received_events"],u={orgs:"organization\
s"};return{login:e,id:o,node_id:Re(e),avatar_url:`${t}/avatars/${n}`,gravatar_id:"",url:s,html_url:`${t}/${n}`,...Object.fromEntries(i.map(d=>[`${u[d]??d}_url`,
`${s}/${d}`])),following_url:`${s}/following{/other_user}`,gists_url:`${s}/gists{/gist_id}`,starred_url:`${s}/starred{/owner}{/repo}`,events_url:`${s}/events{/p\
rivacy}`,type:r,site_admin:!1}}function te({organizations:e},t){let r=e.get(t.toLowerCase());return r===void 0?{type:"User"}:{type:"Organization",id:r.id}}function z(e,t,r={
type:"Organization"}){let{owner:o,name:n}=e,s=`${t}/repos/${o}/${n}`,i=`${t}/${o}/${n}`,u="contributors deployments downloads events forks hooks languages merge\
s stargazers subscribers",d="archive assignees blobs branches collaborators comments commits compare contents git_commits git_refs git_tags issue_comment issue_\
events issues keys labels milestones notifications pulls releases statuses subscription tags teams trees",a=P(e.createdAt);return{id:e.id,node_id:Re(`${o}/${n}`),
name:n,full_name:`${o}/${n}`,owner:V(o,t,r.type,r.id),private:e.private,visibility:e.private?"private":"public",html_url:i,description:null,fork:!1,url:s,...Object.
fromEntries(`${u} ${d}`.split(" ").map(c=>[`${c}_url`,`${s}/${c}`])),clone_url:`${i}.git`,git_url:`git://localhost/${o}/${n}.git`,ssh_url:`git@localhost:${o}/${n}\
.git`,svn_url:i,mirror_url:null,homepage:null,language:null,license:null,default_branch:"main",size:0,topics:[],...Object.fromEntries("forks forks_count open_is\
sues open_issues_count stargazers_count watchers watchers_count network_count subscribers_count".split(" ").map(c=>[c,0])),has_issues:!0,has_projects:!0,has_wiki:!0,
has_pages:!1,has_discussions:!1,archived:!1,disabled:!1,pushed_at:a,created_at:a,updated_at:a,permissions:{admin:!0,maintain:!0,push:!0,triage:!0,pull:!0}}}function xe(e,t,r){
let{id:o,name:n,waitTimer:s,reviewers:i,preventSelfReview:u,branchPolicy:d}=e,a=`repos/${t.owner}/${t.name}/environments/${encodeURIComponent(n)}`,c=(l,p,m)=>({
id:o*10+l,node_id:Re(`${p}${o}`),type:p,...m});return{id:o,node_id:Re(`environment${o}`),name:n,url:`${r}/${a}`,html_url:`${r}/${t.owner}/${t.name}/deployments/\
activity_log?environments_filter=${encodeURIComponent(n)}`,created_at:P(e.createdAt),updated_at:P(e.updatedAt),protection_rules:[...s>0?[c(1,"wait_timer",{wait_timer:s})]:
[],...i.length>0?[c(2,"required_reviewers",{prevent_self_review:u,reviewers:i.map(({type:l,id:p})=>({type:l,reviewer:V(`reviewer-${p}`,r,"User")}))})]:[],...d?[
c(3,"branch_policy",{})]:[]],deployment_branch_policy:d}}function Ke(e){return[...e].reduce((t,r)=>(t*31+r.charCodeAt(0))%1000003,7)}function Re(e){return Buffer.
from(e).toString("base64url")}var N=(e,t)=>typeof e=="string"?void 0:`For 'properties/${t}', ${JSON.stringify(e)} is not a string.`,Mt=(e,t)=>Number.isInteger(e)?void 0:`For 'properties/${t}\
', ${JSON.stringify(e)} is not an integer.`,Vt=(e,t)=>typeof e=="boolean"?void 0:`For 'properties/${t}', ${JSON.stringify(e)} is not a boolean.`,F=()=>{},Dt=(e,t)=>typeof e==
"string"&&/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e)?void 0:`Invalid property /${t}: is not standard base64.`,Gt=(e,t)=>["all","\
private","selected"].includes(e)?void 0:`For 'properties/${t}', ${JSON.stringify(e)} is not one of all, private, selected.`;function We(e){return(t,r)=>{if(!Array.
isArray(t))return`For 'properties/${r}', ${JSON.stringify(t)} is not an array.`;for(let[o,n]of t.entries())if(!(e!=="texts"&&Number.isInteger(n))&&!(e!=="number\
s"&&typeof n=="string"&&/^\d+$/.test(n)))return e==="texts"?`Invalid property /${r}/${o}: \`${JSON.stringify(n)}\` is not of type \`string\`.`:`For 'items', ${JSON.
stringify(n)} is not an integer.`}}function C(e,t,r){let o=(u,d)=>({ok:!1,answer:b(u,d)}),n;try{n=e===""?{}:JSON.parse(e)}catch{return o(400,"Problems parsing J\
SON")}if(typeof n!="object"||n===null||Array.isArray(n))return o(422,`Invalid request.

The body is not an object.`);let s=n,i=[...r.filter(u=>s[u]===void 0).map(u=>`"${u}" wasn't supplied.`),...Object.entries(s).map(([u,d])=>{let a=Object.hasOwn(t,
u)?t[u]:void 0;return a?a(d,u):`"${u}" is not a permitted key.`})].filter(u=>u!==void 0);return i.length===0?{ok:!0,body:s}:o(422,`Invalid request.

${i.join(`
`)}`)}var kr=36e5,Sr="/app/installations/:id/access_tokens";function qt(e,t){let r=t.flatMap(a=>a.installations.map(({account:c,repositories:l,permissions:p})=>({id:e.
nextId(),app:a,account:c,names:l?.map(m=>m.toLowerCase()),permissions:{...p,metadata:"read"},suspendedAt:void 0}))),o=[],n=(a,c,l)=>{let p=He(a,e,t),m=r.find(h=>h.
app===p&&h.account.toLowerCase()===c.toLowerCase()&&(l===void 0||s(h,l)));return m?{status:200,body:xr(m,e,a)}:A},s=({account:a,names:c},l)=>e.repositories.has(
`${a}/${l}`.toLowerCase())&&(c?.includes(l.toLowerCase())??!0);function i(a){let c=He(a,e,t),l=r.find(O=>String(O.id)===a.params.id&&O.app===c);if(l===void 0)return A;
if(l.suspendedAt!==void 0)return b(403,"This installation has been suspended");let p=C(a.body,{repositories:F,permissions:F},[]);if(!p.ok)return p.answer;let m=p.
body.repositories;if(m?.some(O=>!s(l,O)))return b(422,"There is at least one repository that does not exist or is not accessible to the parent installation.");let h=Object.
entries(p.body.permissions??l.permissions);if(h.some(([O,D])=>![D,"write"].includes(l.permissions[O]??"")))return b(422,"The permissions requested are not grant\
ed to this installation.");let f=l.app.mint?.()??Rr(l.app.id),g={...Object.fromEntries(h),metadata:"read"},y=m??l.names,v=e.now(),w=T(e)+kr;o.push({account:l.account,
repositories:y??"all",permissions:g,at:v,token:f}),e.callers.set(f,`${l.app.slug??"app"}[bot]`),e.grants.set(f,{kind:"installation",owner:l.account,repositories:y===
void 0?"all":new Set(y.map(O=>O.toLowerCase())),permissions:g,expires:w});let k=y===void 0?"all":"selected",_=m?.map(O=>{let D=e.repositories.get(`${l.account}/${O}`.
toLowerCase());return D?z(D,E(e,a),te(e,l.account)):void 0}),$={token:f,expires_at:P(w),permissions:g,repository_selection:k};return{status:201,body:_===void 0?
$:{...$,repositories:_}}}return{routes:[{method:"POST",pattern:Sr,handle:i},{method:"GET",pattern:"/repos/:owner/:repo/installation",handle:a=>n(a,a.params.owner??
"",a.params.repo??"")},{method:"GET",pattern:"/orgs/:org/installation",handle:a=>n(a,a.params.org??"")},{method:"GET",pattern:"/users/:user/installation",handle:a=>n(
a,a.params.user??"")}],doors:{minted:o,suspend(a,c=!0){for(let l of r)l.account===a&&(l.suspendedAt=c?T(e):void 0)}},isFor:({path:a})=>/^\/app\/|^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+|users\/[^/]+)\/installation$/.
test(a),refuse(a){if(!a.headers["user-agent"])return b(403,"Request forbidden by administrative rules.");let c=He(a,e,t);return"status"in c?c:void 0}}}function Rr(e){
return`ghs_${e}_${L(24).toString("base64url")}.${L(60).toString("base64url")}`}function He(e,t,r){let o=b(401,"A JSON web token could not be decoded"),[n="",s="",
i=""]=(q(e)??"").split("."),u=Ut(n),d=Ut(s);if(u?.alg!=="RS256"||d===void 0)return o;let a=r.find(({id:f,clientId:g})=>[String(f),g].includes(String(d.iss)));if(a===
void 0)return b(404,"Integration not found");let c=bt(a.publicKey);if(!vt("RSA-SHA256",Buffer.from(`${n}.${s}`),c,Buffer.from(i,"base64url")))return o;let p=t.now()/
1e3,{iat:m,exp:h}=d;return!Number.isInteger(m)||Number(m)>p?b(401,"'Issued at' claim ('iat') must be an Integer representing the time that the assertion was iss\
ued"):!Number.isInteger(h)||Number(h)<=p?b(401,"'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expi\
res"):Number(h)>p+600?b(401,"'Expiration time' claim ('exp') is too far in the future"):a}function Ut(e){try{let t=JSON.parse(Buffer.from(e,"base64url").toString(
"utf8"));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function xr(e,t,r){let o=E(t,r),{type:n,id:s}=te(t,e.account),i=P(T(t));return{id:e.id,account:V(
e.account,o,n,s),repository_selection:e.names===void 0?"all":"selected",access_tokens_url:`${o}/app/installations/${e.id}/access_tokens`,repositories_url:`${o}/\
installation/repositories`,html_url:`${o}/organizations/${e.account}/settings/installations/${e.id}`,app_id:e.app.id,app_slug:e.app.slug??"app",target_id:1,target_type:n,
permissions:e.permissions,events:[],created_at:i,updated_at:i,single_file_name:null,suspended_by:null,suspended_at:e.suspendedAt===void 0?null:P(e.suspendedAt)}}function zt(e){let t=new Set,r=new Set,o=new Set,n=new Map,s=i=>e.now()>=(n.get(i)??Number.POSITIVE_INFINITY);return{doors:{archive:(i,u=!0)=>{u?t.add(i.toLowerCase()):
t.delete(i.toLowerCase())},requireSso:i=>{r.add(i.toLowerCase())},authorize:i=>{o.add(i)},expire:(i,u)=>{n.set(i,u)}},refuse(i){let u=q(i)??"";if(s(u))return b(
401,"Bad credentials");let[,d,a="",c=""]=/^\/(repos|orgs)\/([^/]+)(?:\/([^/]+))?/.exec(decodeURI(i.path))??[];if(d===void 0)return;if(r.has(a.toLowerCase())&&!e.
grants.has(u)&&!o.has(u)){let p=`https://github.com/orgs/${a}/sso?authorization_request=AZSCKtL4U8yX1H3sCQIVnVgmjmon5fWx`;return{...b(403,"Resource protected by\
 organization SAML enforcement. You must grant your Personal Access token access to this organization."),headers:{"x-github-sso":`required; url=${p}`}}}let l=i.
method==="GET"||i.method==="HEAD";if(d==="repos"&&!l&&t.has(`${a}/${c}`.toLowerCase()))return b(403,"Repository was archived so is read-only.")},headers(i){let u=n.
get(q(i)??"");return u===void 0||e.now()>=u?{}:{"github-authentication-token-expiration":new Date(u).toISOString().replace("T"," ").replace(/\.\d+Z$/," UTC")}}}}function $e(e,t){return(r,o,n)=>({method:r,pattern:`/repos/:owner/:repo/${t}${o}`,handle:s=>{let i=I(e,s.params.owner??"",s.params.repo??"");return i?n(i,s):A}})}
function ne(e,t){let[r="",o=""]=t.split("/"),n=I(e,r,o);if(!n)throw new Error(`the simulator has no ${t}`);return n}function ue(e,t){let[r="",o=""]=t.split("/");
return String(I(e,r,o)?.id??t.toLowerCase())}var $r=262144,Er="body is too long (maximum is 65536 characters)";function Kt(e){let t=new Map,r=(d,a)=>[...t.values()].filter(c=>c.repository===d&&c.number===a),
o=(d,a,c,l)=>{let p=T(e),m={id:e.nextId(),repository:d,number:a,login:c,body:l,createdAt:p,updatedAt:p};return t.set(m.id,m),m},n=$e(e,"issues/"),s=(d,a)=>n(d,"\
:number/comments",(c,l)=>{let p=Number(l.params.number);return Number.isSafeInteger(p)&&p>0?a(c,p,l):A}),i=(d,a)=>n(d,"comments/:id",(c,l)=>{let p=t.get(Number(
l.params.id));return p?.repository===c?a(p,l):A}),u=(d,a)=>Tr(d,d.repository,E(e,a));return{routes:[s("GET",(d,a,c)=>{let{rows:l,headers:p}=G(e,c,r(d,a),{usual:30,
most:100});return{status:200,headers:p,body:l.map(m=>u(m,c))}}),s("POST",(d,a,c)=>{let l=Ft(c);return typeof l!="string"?l:{status:201,body:u(o(d,a,X(e,c),l),c)}}),
i("GET",(d,a)=>({status:200,body:u(d,a)})),i("PATCH",(d,a)=>{let c=Ft(a);if(typeof c!="string")return c;let l={...d,body:c,updatedAt:T(e)};return t.set(l.id,l),
{status:200,body:u(l,a)}}),i("DELETE",d=>(t.delete(d.id),{status:204}))],doors:{list:(d,a)=>r(ne(e,d),a),plant:(d,a,c,l)=>o(ne(e,d),a,c,l).id,uproot:d=>{t.delete(
d)}}}}function Ft(e){let t=C(e.body,{body:N},["body"]);if(!t.ok)return t.answer;let r=String(t.body.body),o=(n,s)=>b(422,"Validation Failed",{errors:[{resource:"\
IssueComment",code:n,field:"body",message:s}]});return r.trim()===""?o("unprocessable","Body can't be blank"):Buffer.byteLength(r)>$r?o("custom",Er):r}function Tr(e,t,r){
let{id:o,number:n,login:s,body:i}=e,u=`${t.owner}/${t.name}`,d=/^(.+)\[bot\]$/.exec(s)?.[1];return{id:o,node_id:Buffer.from(`IssueComment${o}`).toString("base64\
url"),url:`${r}/repos/${u}/issues/comments/${o}`,html_url:`${r}/${u}/pull/${n}#issuecomment-${o}`,issue_url:`${r}/repos/${u}/issues/${n}`,body:i,user:V(s,r,d===
void 0?"User":"Bot"),created_at:P(e.createdAt),updated_at:P(e.updatedAt),author_association:d===void 0?"MEMBER":"NONE",performed_via_github_app:d===void 0?null:
Or(d,r)}}function Or(e,t){return{id:15368,slug:e,node_id:Buffer.from(`App${e}`).toString("base64url"),owner:V("github",t,"Organization"),name:e,description:null,
external_url:`${t}/apps/${e}/about`,html_url:`${t}/apps/${e}`,created_at:"2018-07-30T09:30:17Z",updated_at:"2024-04-10T20:33:16Z",permissions:{issues:"write",metadata:"\
read",pull_requests:"write"},events:[]}}var Pr=1024*1024,Ir=[1,2,3,4,5,6];function Ht(e,t){let r=new Map,o=(u,d)=>({method:"GET",pattern:`/repos/:owner/:repo/${u}`,handle:a=>{let{owner:c="",repo:l=""}=a.
params;return I(e,c,l)?d(`${c}/${l}`,a):A}}),n=(u,d)=>t.ref(u,`heads/${d}`)??d;return{routes:[...Ir.map(u=>o(`contents/${Array.from({length:u},(d,a)=>`:p${a}`).
join("/")}`,(d,a)=>{let c=Array.from({length:u},(p,m)=>a.params[`p${m}`]).join("/"),l=n(d,a.query.get("ref")??"main");return jr(t,d,l,c)})),o("compare/:ends",(u,{
params:d})=>{let[a="",c=""]=(d.ends??"").split("...").map(p=>n(u,p)),l=t.forkPoint(u,a,c);return l===void 0?A:{status:200,body:Nr(a,l,c)}}),o("pulls",(u,d)=>{let a=d.
query.get("head");return{status:200,body:[...r.get(ue(e,u))?.values()??[]].filter(p=>a===null||p.label.toLowerCase()===a.toLowerCase()).map(p=>Cr(p,u,E(e,d)))}})],
doors:{open(u,d){let a=ue(e,u);r.set(a,(r.get(a)??new Map).set(d.number,d))}}}}function jr(e,t,r,o){let n=e.file(t,r,o);if(n?.isLink){let i=ie.join(ie.dirname(o),
n.bytes.toString()),u=e.file(t,r,i);return u===void 0?{status:200,body:{type:"symlink",target:n.bytes.toString(),...Yt(n,o)}}:{status:200,body:Wt(u,o)}}return n!==
void 0?{status:200,body:Wt(n,o)}:[...e.files(t,r).keys()].filter(i=>i.startsWith(`${o}/`)).length===0?/^[0-9a-f]{40}$/.test(r)?A:b(404,`No commit found for the \
ref ${r}`):{status:200,body:{type:"dir",name:ie.basename(o),path:o,size:0,entries:[]}}}function Wt(e,t){let r=e.bytes.length<=Pr,o=(e.bytes.toString("base64").match(
/.{1,60}/g)??[]).map(n=>`${n}
`).join("");return{type:"file",encoding:r?"base64":"none",content:r?o:"",...Yt(e,t)}}function Yt({bytes:e,sha:t},r){return{size:e.length,name:ie.basename(r),path:r,
sha:t}}function Nr(e,t,r){return{status:t===e?r===e?"identical":"ahead":t===r?"behind":"diverged",base_commit:{sha:e},merge_base_commit:{sha:t},commits:[],files:[]}}
function Cr({number:e,head:t,label:r,from:o,into:n},s,i){let[,u=""]=r.split(":");return{number:e,state:"open",url:`${i}/repos/${s}/pulls/${e}`,head:{label:r,ref:u,
sha:t,repo:o===""?null:{full_name:o}},base:{ref:n,repo:{full_name:s}}}}function Zt(){return{blobs:new Map,trees:new Map,commits:new Map,refs:new Map,links:new Set}}function Ye(e,t,r,o,n,s){let i=e.refs.get(t)??s,u=new Map(e.trees.get(
e.commits.get(i??"")?.tree??""));for(let[a,c]of r)c===void 0?u.delete(a):u.set(a,le(e,Buffer.from(c)));let{sha:d}=Qe(e,Xe(e,u),i===void 0?[]:[i],o,n);return e.refs.
set(t,d),d}function Ze(e,t){let r=new Set;for(let o=[t];o.length>0;){let n=o.shift(),s=e.get(n);s===void 0||r.has(n)||(r.add(n),o.push(...s.parents))}return[...r]}
function Jt(e,t,r){let o=new Set,n=[t];for(let s=n.pop();s!==void 0;s=n.pop()){if(s===r)return!0;o.has(s)||(o.add(s),n.push(...e.commits.get(s)?.parents??[]))}return!1}
function Je(e,t){return Y("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function le(e,t){let r=Je("blob",t);return e.blobs.set(r,t),r}function Xe(e,t){
let r=new Map([...t].sort(([n],[s])=>n<s?-1:1)),o=Je("tree",Buffer.from(JSON.stringify([...r])));return e.trees.set(o,r),o}function Qe(e,t,r,o,n){let s=Je("comm\
it",Buffer.from(JSON.stringify([t,r,o,n,e.commits.size]))),i={sha:s,tree:t,parents:r,message:o,at:n};return e.commits.set(s,i),i}function Xt(e,t){return{ref:(r,o)=>e(r).refs.get(o),move(r,o,n){n===void 0?e(r).refs.delete(o):e(r).refs.set(o,n)},log(r,o){let n=e(r),s=[];for(let i=n.commits.
get(n.refs.get(o)??"");i;i=n.commits.get(i.parents[0]??""))s.push(i.message);return s},parents:(r,o)=>e(r).commits.get(o)?.parents??[],files(r,o){let n=e(r),s=n.
commits.get(n.refs.get(o)??o);return new Map([...n.trees.get(s?.tree??"")??[]].map(([i,u])=>[i,n.blobs.get(u)?.toString("utf8")??""]))},commit(r,o,n,s,i){let u=e(
r);return Ye(u,o,n,s,t(),i)},link(r,o,n,s){let i=e(r);return i.links.add(le(i,Buffer.from(s))),Ye(i,o,new Map([[n,s]]),`link ${n}`,t())},file(r,o,n){let{blobs:s,
trees:i,commits:u,links:d}=e(r),a=i.get(u.get(o)?.tree??"")?.get(n),c=a===void 0?void 0:s.get(a);return a===void 0||c===void 0?void 0:{sha:a,bytes:c,isLink:d.has(
a)}},forkPoint(r,o,n){let{commits:s}=e(r),i=Ze(s,o);return Ze(s,n).find(u=>i.includes(u))},everything(r){let{blobs:o,trees:n,commits:s}=e(r);return[...[...o.values()].
map(i=>i.toString("utf8")),...[...n.values()].map(i=>[...i.keys()].join(`
`)),...[...s.values()].map(i=>i.message)]}}}function tn(e){let t=new Map;function r(s){let i=ue(e,s),u=t.get(i)??Zt();return t.set(i,u),u}let o=(s,i,u)=>({method:s,pattern:`/repos/:owner/:repo/git/${i}`,handle:d=>{
let{owner:a="",repo:c=""}=d.params;if(!I(e,a,c))return A;let l=s==="GET"||s==="DELETE"?{}:Br(d);return l===void 0?b(400,"Problems parsing JSON"):u(r(`${a}/${c}`),
d,l)}});return{routes:[o("GET","ref/:space/:name",(s,{params:i})=>{let u=s.refs.get(`${i.space}/${i.name}`);return u===void 0?A:{status:200,body:Ee(`${i.space}/${i.
name}`,u)}}),o("GET","matching-refs/:space/:name",(s,{params:i})=>({status:200,body:[...s.refs].filter(([d])=>d.startsWith(`${i.space}/${i.name}`)).map(([d,a])=>Ee(
d,a))})),o("POST","refs",(s,i,{ref:u,sha:d})=>{let a=typeof u=="string"?/^refs\/([\w.-]+\/[\w.-]+)$/.exec(u)?.[1]:void 0;return a===void 0?b(422,"Reference name\
 is not valid"):s.commits.has(String(d))?s.refs.has(a)?b(422,"Reference already exists"):(s.refs.set(a,String(d)),{status:201,body:Ee(a,String(d))}):b(422,"Obje\
ct does not exist")}),o("PATCH","refs/:space/:name",(s,{params:i},{sha:u,force:d})=>{let a=`${i.space}/${i.name}`,c=s.refs.get(a);return c===void 0?b(422,"Refer\
ence does not exist"):s.commits.has(String(u))?d!==!0&&!Jt(s,String(u),c)?b(422,"Update is not a fast forward"):(s.refs.set(a,String(u)),{status:200,body:Ee(a,String(
u))}):b(422,"Object does not exist")}),o("GET","commits/:sha",(s,{params:i})=>{let u=s.commits.get(i.sha??"");return u===void 0?A:{status:200,body:Qt(u)}}),o("P\
OST","commits",(s,i,{message:u,tree:d,parents:a})=>{if(typeof u!="string"||!s.trees.has(String(d)))return b(422,"Tree SHA does not exist");let c=Array.isArray(a)?
a.map(String):[];return c.some(l=>!s.commits.has(l))?b(422,"Parent SHA does not exist or is not a commit object"):{status:201,body:Qt(Qe(s,String(d),c,u,e.now()))}}),
o("GET","trees/:sha",(s,{params:i})=>{let u=i.sha??"",d=s.trees.get(s.commits.get(u)?.tree??u);return d===void 0?A:{status:200,body:en(u,d)}}),o("POST","trees",
(s,i,{tree:u,base_tree:d})=>{if(!Array.isArray(u)||u.length===0)return b(422,"Invalid tree info");let a=new Map(typeof d=="string"?s.trees.get(d):[]);for(let l of u){
if(!(typeof l.path=="string"&&!l.path.startsWith("/")&&l.mode==="100644"&&l.type==="blob"))return b(422,"tree.path, tree.mode or tree.type is malformed");if(typeof l.
content=="string")a.set(l.path,le(s,Buffer.from(l.content)));else if(s.blobs.has(String(l.sha)))a.set(l.path,String(l.sha));else return b(422,"tree.sha is not a\
 valid blob")}let c=Xe(s,a);return{status:201,body:en(c,a)}}),o("GET","blobs/:sha",(s,{params:i})=>{let u=s.blobs.get(i.sha??"");if(u===void 0)return A;let d=(u.
toString("base64").match(/.{1,60}/g)??[]).map(a=>`${a}
`).join("");return{status:200,body:{sha:i.sha,node_id:"B_1",size:u.length,url:"https://api.github.com/blob",content:d,encoding:"base64"}}})],doors:Xt(r,()=>e.now())}}
function Br(e){try{let t=JSON.parse(e.body);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Ee(e,t){let r=`https://api.github.com/git/refs/${e}`;
return{ref:`refs/${e}`,node_id:"R_1",url:r,object:{type:"commit",sha:t,url:r}}}function Qt({sha:e,tree:t,parents:r,message:o,at:n}){let s=`https://api.github.co\
m/git/commits/${e}`,i={name:"sealpost",email:"sealpost@users.noreply.github.com",date:P(n)};return{sha:e,node_id:"C_1",url:s,html_url:s,author:i,committer:i,message:o,
tree:{sha:t,url:s},parents:r.map(u=>({sha:u,url:s,html_url:s})),verification:{verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null}}}function en(e,t){
let r=new Set([...t.keys()].flatMap(n=>n.includes("/")?[n.slice(0,n.lastIndexOf("/"))]:[])),o=`https://api.github.com/git/trees/${e}`;return{sha:e,url:o,truncated:!1,
tree:[...[...r].map(n=>({path:n,mode:"040000",type:"tree",sha:e,url:o})),...[...t].map(([n,s])=>({path:n,mode:"100644",type:"blob",sha:s,size:1,url:o}))]}}function an(e){let t=n=>et(e,n)??Q(n),r=n=>`/repos/${n}/`.toLowerCase(),o={rename(n,s){let i=t(n);if(et(e,s)!==void 0)throw new Error(`the simulator has ${s} al\
ready`);let[u="",d=""]=s.split("/");u.toLowerCase()!==i.owner.toLowerCase()&&sn(e,i.id),rn(e,r(`${i.owner}/${i.name}`),r(s),u),e.repositories.delete(n.toLowerCase()),
e.moved.set(n.toLowerCase(),i.id),Object.assign(i,{owner:u,name:d}),e.repositories.set(s.toLowerCase(),i)},deleteRepository(n){sn(e,t(n).id),e.repositories.delete(
n.toLowerCase()),on(e,r(n))},makeRepository(n){if(et(e,n.name)!==void 0)throw new Error(`the simulator has ${n.name} already`);let[s="",i=""]=n.name.split("/");
e.repositories.set(n.name.toLowerCase(),{id:e.nextId(),owner:s,name:i,private:n.private??!0,createdAt:T(e),environments:new Map});for(let u of n.environments??[])
o.plantEnvironment(n.name,u)},renameOrganization(n,s){let i=e.organizations.get(n.toLowerCase())??Q(n);e.organizations.delete(n.toLowerCase()),e.organizations.set(
s.toLowerCase(),{...i,login:s}),rn(e,`/orgs/${n}/`.toLowerCase(),`/orgs/${s}/`.toLowerCase(),s);for(let{owner:u,name:d}of nn(e,n))o.rename(`${u}/${d}`,`${s}/${d}`)},
deleteOrganization(n){e.organizations.delete(n.toLowerCase())||Q(n),on(e,`/orgs/${n}/`.toLowerCase());for(let{owner:s,name:i}of nn(e,n))o.deleteRepository(`${s}\
/${i}`)},makeOrganization(n){e.organizations.set(n.toLowerCase(),{id:e.nextId(),login:n})},plantEnvironment(n,s,i=0){let{environments:u}=t(n),d=u.get(s.toLowerCase());
u.set(s.toLowerCase(),{id:d?.id??e.nextId(),name:s,createdAt:d?.createdAt??T(e),updatedAt:T(e),waitTimer:i,preventSelfReview:!1,reviewers:[],branchPolicy:null})},
deleteEnvironment(n,s){tt(e,t(n),s)||Q(s)}};return o}function tt(e,t,r){if(!t.environments.delete(r.toLowerCase()))return!1;let o=`/repos/${t.owner}/${t.name}/e\
nvironments/${r}`.toLowerCase();for(let n of["secrets","variables"])e.boxes.delete(`${o}/${n}`);return!0}function dn(e){return new Map(e.map(t=>[t.toLowerCase(),
{id:Ke(t),login:t}]))}function un(e,t){let[r="",o]=/^\/repositories\/(\d+)(?=\/|$)/.exec(t)??[],n=[...e.repositories.values()].find(s=>String(s.id)===o);return n===
void 0?t:`/repos/${n.owner}/${n.name}${t.slice(r.length)}`}function ln(e,t){let[r="",o="",n=""]=/^\/repos\/([^/]+)\/([^/]+)/.exec(t.path)??[],s=r===""?void 0:nt(
e,decodeURIComponent(o),decodeURIComponent(n));if(s===void 0)return;let i=t.query.size===0?"":`?${t.query}`,u=`${E(e,t)}/repositories/${s.id}${t.path.slice(r.length)}${i}`,
a=t.method==="GET"||t.method==="HEAD"?b(301,"Moved Permanently"):b(307,"Temporary Redirect");return{...a,body:{...a.body,url:u},headers:{location:u}}}function nt(e,t,r){
if(I(e,t,r)!==void 0)return;let o=e.moved.get(`${t}/${r}`.toLowerCase());return o===void 0?void 0:[...e.repositories.values()].find(n=>n.id===o)}function Q(e){throw new Error(
`the simulator has no ${e}`)}function et(e,t){let[r="",o=""]=t.split("/");return I(e,r,o)}function nn(e,t){return[...e.repositories.values()].filter(r=>r.owner.
toLowerCase()===t.toLowerCase())}function rn(e,t,r,o){for(let[n,s]of[...e.boxes]){if(!n.startsWith(t))continue;let i=`${r}${n.slice(t.length)}`;e.boxes.delete(n),
e.boxes.set(i,{...s,path:i,owner:o.toLowerCase()})}}function on(e,t){for(let r of[...e.boxes.keys()])r.startsWith(t)&&e.boxes.delete(r)}function sn(e,t){for(let{
rows:r}of e.boxes.values())for(let o of r.values())o.selected.includes(t)&&r.set(o.name,{...o,selected:o.selected.filter(n=>n!==t)})}function cn(e){let t=new Map,r=0,o=Number.POSITIVE_INFINITY,n=d=>{let a=t.get(d)??[];return t.set(d,a),a},s=(d,a)=>{let c={...a,number:n(d).length+1,told:1};return n(
d).push(c),c},i=$e(e,"issues");return{routes:[i("GET","",(d,a)=>{let c=a.query.get("state")??"open",l=a.query.get("creator"),p=n(d).filter(g=>(c==="all"||g.state===
c)&&(l===null||g.login.toLowerCase()===l.toLowerCase())&&(r<=0||g.number<=o));r-=1;let m=a.query.get("direction")==="asc"?p:[...p].reverse(),{rows:h,headers:f}=G(
e,a,m,{usual:30,most:100});return{status:200,headers:f,body:h.map(g=>rt(g,d,e,a))}}),i("POST","",(d,a)=>{let c=C(a.body,{title:N,body:N,labels:F,assignees:F},["\
title"]);if(!c.ok)return c.answer;let{title:l,body:p=""}=c.body,m=X(e,a),h=s(d,{login:m,title:String(l),body:String(p),state:"open",pull:!1});return{status:201,
body:rt(h,d,e,a)}}),i("PATCH","/:number",(d,a)=>{let c=n(d).find(({number:g})=>String(g)===a.params.number);if(c===void 0)return A;let l=C(a.body,{title:N,body:N,
state:N,state_reason:N},[]);if(!l.ok)return l.answer;let{title:p=c.title,body:m=c.body,state:h=c.state}=l.body;if(h!=="open"&&h!=="closed")return b(422,"Validat\
ion Failed");let f={...c,title:String(p),body:String(m),state:h,told:c.told+(h===c.state?0:1)};return n(d)[c.number-1]=f,{status:200,body:rt(f,d,e,a)}})],doors:{
list:d=>[...n(ne(e,d))],plant:(d,a)=>s(ne(e,d),{title:"An issue",state:"open",pull:!1,...a}).number,lag(d){r=d,o=Math.max(0,...[...t.values()].map(a=>a.length))}}}}
function rt(e,t,r,o){let n=E(r,o),s=`${n}/repos/${t.owner}/${t.name}/issues/${e.number}`,i=`${n}/${t.owner}/${t.name}/${e.pull?"pull":"issues"}/${e.number}`,u=P(
T(r)),d=e.login.endsWith("[bot]");return{id:e.number,node_id:`I_${e.number}`,url:s,repository_url:s.replace(/\/issues\/\d+$/,""),labels_url:`${s}/labels{/name}`,
comments_url:`${s}/comments`,events_url:`${s}/events`,html_url:i,number:e.number,state:e.state,title:e.title,body:e.body,user:V(e.login,n,d?"Bot":"User"),labels:[],
assignee:null,milestone:null,locked:!1,comments:0,...e.pull?{pull_request:{url:s,html_url:i,diff_url:i,patch_url:i}}:{},closed_at:e.state==="closed"?u:null,created_at:u,
updated_at:u,repository:z(t,n),author_association:"NONE"}}var pn=e=>e==="GET"||e==="HEAD"?1:5,Lr=900,mn=36e5;function fn(e,t,r){let o={since:e.now(),used:0},n={since:e.now(),points:0},s=()=>Math.ceil((o.since+mn)/1e3),
i=()=>Math.max(0,r-o.used),u=()=>({limit:r,remaining:i(),reset:s(),used:o.used});return{spend({method:d,path:a}){let c=e.now();if(c-o.since>=mn&&(o={since:c,used:0}),
c-n.since>=6e4&&(n={since:c,points:0}),a!=="/rate_limit"){if(t&&i()===0)return b(403,"API rate limit exceeded for user ID 1.");if(t&&n.points+pn(d)>Lr)return Mr(
Math.ceil((n.since+6e4-c)/1e3));o.used+=1,n.points+=pn(d)}},headers:()=>({"x-ratelimit-limit":String(r),"x-ratelimit-remaining":String(i()),"x-ratelimit-used":String(
o.used),"x-ratelimit-reset":String(s()),"x-ratelimit-resource":"core"}),routes:[{method:"GET",pattern:"/rate_limit",handle:()=>{let d=u(),a={...d,limit:30,remaining:30,
used:0};return{status:200,body:{resources:{core:d,search:a,graphql:d},rate:d}}}}]}}function Mr(e){return{...b(403,"You have exceeded a secondary rate limit. Ple\
ase wait a few minutes before you try again."),headers:e===void 0?{}:{"retry-after":String(e)}}}var Vr=[[/^\/repos\/[^/]+\/[^/]+\/environments\/[^/]+\/(?:secrets|variables)(?:\/|$)/,["environments"]],[/^\/repos\/[^/]+\/[^/]+\/environments(?:\/[^/]+)?$/,["a\
ctions"]],[/^\/repos\/[^/]+\/[^/]+\/actions\/secrets(?:\/|$)/,["secrets"]],[/^\/repos\/[^/]+\/[^/]+\/actions\/variables(?:\/|$)/,["actions_variables"]],[/^\/repos\/[^/]+\/[^/]+\/dependabot\/secrets(?:\/|$)/,
["dependabot_secrets"]],[/^\/repos\/[^/]+\/[^/]+\/codespaces\/secrets(?:\/|$)/,["codespaces_secrets"]],[/^\/orgs\/[^/]+\/actions\/secrets(?:\/|$)/,["organizatio\
n_secrets"]],[/^\/orgs\/[^/]+\/actions\/variables(?:\/|$)/,["organization_actions_variables"]],[/^\/orgs\/[^/]+\/dependabot\/secrets(?:\/|$)/,["organization_dep\
endabot_secrets"]],[/^\/orgs\/[^/]+\/codespaces\/secrets(?:\/|$)/,["organization_codespaces_secrets"]],[/^\/repos\/[^/]+\/[^/]+\/(?:git|contents)\//,["contents"]],
[/^\/repos\/[^/]+\/[^/]+\/issues\/(?:comments\/\d+|\d+\/comments)$/,["issues","pull_requests"]],[/^\/repos\/[^/]+\/[^/]+\/issues(?:\/|$)/,["issues"]],[/^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+(?:\/repos)?|rate_limit|)$/,
["metadata"]]];function gn({method:e,path:t}){let[,r]=Vr.find(([n])=>n.test(t))??[];if(r===void 0)return;let o=e==="GET"||e==="HEAD";return r.includes("actions")&&
!o?{any:["administration"],level:"write"}:{any:r,level:o&&!r.includes("codespaces_secrets")?"read":"write"}}function yn(e,t,r){if(r.now()>=t.expires)return b(401,
"Bad credentials");let[,o,n="",s=""]=/^\/(repos|orgs)\/([^/]+)(?:\/([^/]+))?/.exec(decodeURI(e.path))??[],i=n.toLowerCase()===t.owner.toLowerCase();if(o==="repo\
s"){let a=I(r,n,s)??nt(r,n,s),c=i&&(t.repositories==="all"||t.repositories.has(s.toLowerCase()));if(!c&&(a===void 0||a.private))return A;if(!c)return Te(t)}if(o===
"orgs"&&!i)return Te(t);let u=gn(e);return u===void 0?Te(t):u.any.some(a=>{let c=a==="metadata"?"read":t.permissions[a];return c!==void 0&&(u.level==="read"||c!==
"read")})?void 0:Te(t)}function hn(e){let t=gn(e),r=t?.any.map(o=>`${o}=${t.level}`);return r===void 0?{}:{"x-accepted-github-permissions":r.join("; ")}}function Te({
kind:e}){return b(403,`Resource not accessible by ${e==="installation"?"integration":"personal access token"}`)}function bn(e){let t=n=>[...e.repositories.values()].filter(s=>s.owner.toLowerCase()===n.toLowerCase()),r=(n,s)=>{let{rows:i,headers:u}=G(e,n,s,{usual:30,most:100});
return{rows:i.map(d=>z(d,E(e,n),te(e,d.owner))),headers:u}},o=n=>({status:200,body:Gr(e,n)});return[{method:"GET",pattern:"/",handle:n=>({status:200,body:{current_user_url:`${E(
e,n)}/user`}})},{method:"POST",pattern:"/graphql",handle:o},{method:"POST",pattern:"/api/graphql",handle:o},{method:"GET",pattern:"/user",handle:n=>{let s=X(e,n);
return s.endsWith("[bot]")?b(403,"Resource not accessible by integration"):{status:200,body:V(s,E(e,n),"User")}}},{method:"GET",pattern:"/user/repos",handle:n=>{
let{rows:s,headers:i}=r(n,[...e.repositories.values()]);return{status:200,headers:i,body:s}}},{method:"GET",pattern:"/orgs/:org",handle:n=>{let s=e.organizations.
get((n.params.org??"").toLowerCase());return s===void 0?A:{status:200,body:V(s.login,E(e,n),"Organization",s.id)}}},{method:"GET",pattern:"/orgs/:org/repos",handle:n=>{
let s=n.params.org??"";if(!e.organizations.has(s.toLowerCase()))return A;let{rows:i,headers:u}=r(n,t(s));return{status:200,headers:u,body:i}}},{method:"GET",pattern:"\
/repos/:owner/:repo",handle:n=>{let s=I(e,n.params.owner??"",n.params.repo??"");return s?{status:200,body:z(s,E(e,n),te(e,s.owner))}:A}}]}function vn(e){let t="\
/repos/:owner/:repo/environments",r=(n,s,i)=>({method:n,pattern:`${t}${s}`,handle:u=>{let d=I(e,u.params.owner??"",u.params.repo??"");return d?i(d,u):A}}),o=n=>(n.
params.environment??"").toLowerCase();return[r("GET","",(n,s)=>{let i=[...n.environments.values()],{rows:u,headers:d}=G(e,s,i,{usual:30,most:100}),a=u.map(c=>xe(
c,n,E(e,s)));return{status:200,headers:d,body:{total_count:i.length,environments:a}}}),r("GET","/:environment",(n,s)=>{let i=n.environments.get(o(s));return i?{
status:200,body:xe(i,n,E(e,s))}:A}),r("PUT","/:environment",(n,s)=>{let i=Dr(e,s,n.environments.get(o(s)));return"status"in i?i:(n.environments.set(o(s),i),{status:200,
body:xe(i,n,E(e,s))})}),r("DELETE","/:environment",(n,s)=>tt(e,n,o(s))?{status:204}:A)]}function Dr(e,t,r){let o={wait_timer:Mt,prevent_self_review:Vt,reviewers:F,
deployment_branch_policy:F},n=C(t.body==="null"?"":t.body,o,[]);if(!n.ok)return n.answer;let s=t.params.environment??"",{wait_timer:i,prevent_self_review:u,reviewers:d,
deployment_branch_policy:a}=n.body,c=Number(i??0);if(s.length>255||c<0||c>43200)return b(422,"Validation Failed");let l=a??null;return l&&l.protected_branches===
l.custom_branch_policies?b(422,"protected_branches and custom_branch_policies cannot have the same value"):{id:r?.id??e.nextId(),name:r?.name??s,createdAt:r?.createdAt??
T(e),updatedAt:T(e),waitTimer:c,preventSelfReview:u===!0,reviewers:d??[],branchPolicy:l}}function Gr(e,t){let{query:r}=JSON.parse(t.body),o=/viewer\s*\{/.test(r)?
{viewer:{login:X(e,t)}}:{},n=[],s=/(\w+):\s*repository\(owner:\s*"([^"]+)",\s*name:\s*"([^"]+)"\)/g;for(let[,i="",u="",d=""]of r.matchAll(s)){let a=I(e,u,d);o[i]=
a?{databaseId:a.id}:null,a||n.push({type:"NOT_FOUND",path:[i],message:"Could not resolve to a Repository."})}return n.length===0?{data:o}:{data:o,errors:n}}var Ur=48*1024;function K(e,t,r,o,n){return{method:t,pattern:`${r}${o}`,handle:s=>{let i=r.replace(/:(\w+)/g,(d,a)=>s.params[a]??""),u=Se(e,i);return u?n(u,s):A}}}
function Oe(e,t,r){let o=(n,s,i)=>K(e,n,t,s,i);return[o("GET","",(n,s)=>{let i=Lt(e,n),u=i.filter(p=>!n.hidden.has(p.name)),{rows:d,headers:a}=G(e,s,u,r),c=new Set(
n.unstamped.keys());for(let[p,m]of n.unstamped)m>1?n.unstamped.set(p,m-1):n.unstamped.delete(p);let l=d.map(p=>wn(e,n,p,s,c.has(p.name)));return{status:200,headers:a,
body:{total_count:i.length,[n.kind]:l}}}),o("GET","/:name",(n,s)=>{let i=re(n,s);return i?{status:200,body:wn(e,n,i,s,!1)}:A}),o("DELETE","/:name",(n,s)=>{let i=re(
n,s);return i?(ee(e,n,u=>u.delete(i.name)),{status:204}):A}),.../^\/(orgs|user)\//.test(t)?qr(e,t):[]]}function qr(e,t){let r=b(409,"You cannot update selected \
repositories for a secret when the visibility is not set to 'selected'"),o=(n,s,i)=>K(e,n,t,`/:name/repositories${s}`,(u,d)=>{let a=re(u,d);if(!a)return A;if(a.
visibility!=="selected")return r;let c=i(u,a,d);return Array.isArray(c)?_n(e,u,c)?(ee(e,u,l=>l.set(a.name,{...a,selected:c})),{status:204}):A:c});return[K(e,"GE\
T",t,"/:name/repositories",(n,s)=>{let i=re(n,s);if(!i)return A;let u=[...e.repositories.values()].filter(l=>i.selected.includes(l.id)),{rows:d,headers:a}=G(e,s,
u,{usual:30,most:100}),c=d.map(l=>z(l,E(e,s)));return{status:200,headers:a,body:{total_count:i.selected.length,repositories:c}}}),o("PUT","",(n,s,i)=>{let u=C(i.
body,{selected_repository_ids:We("numbers")},["selected_repository_ids"]);return u.ok?u.body.selected_repository_ids:u.answer}),o("PUT","/:repository",(n,s,i)=>[
...new Set([...s.selected,Number(i.params.repository)])]),o("DELETE","/:repository",(n,s,i)=>s.selected.filter(u=>u!==Number(i.params.repository)))]}function re(e,t){
return e.rows.get((t.params.name??"").toUpperCase())}function _n(e,t,r){let o=[...e.repositories.values()].filter(n=>t.holder==="user"||n.owner.toLowerCase()===
t.owner);return r.every(n=>o.some(s=>s.id===n))}function wn(e,t,r,o,n){let s=`${E(e,o)}${t.path}/${r.name}/repositories`,i=t.holder==="organization"||t.holder===
"user";return{name:r.name,...t.kind==="variables"?{value:r.value}:{},...n?{}:{created_at:P(r.createdAt),updated_at:P(r.updatedAt)},...i?{visibility:r.visibility}:
{},...i&&r.visibility==="selected"?{selected_repositories_url:s}:{}}}function ce(e,t){let r=t==="secrets"?"Secret":"Variable";if(/^GITHUB_/i.test(e))return b(422,
`${r} names must not start with GITHUB_.`);if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))return b(422,`${r} names can only contain alphanumeric characters ([a-z], [A-Z\
], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).`)}function pe(e){if(e.holder==="repository"||e.
holder==="environment")return{};let t=e.holder==="user"?"both":e.family==="dependabot"?"texts":"numbers";return{...e.holder==="user"?{}:{visibility:Gt},selected_repository_ids:We(
t)}}function me(e,t,r,o,n,s){let i=t.rows.get(r);if(Buffer.byteLength(o)>Ur)return b(422,"Value is too large.");if(!i&&t.rows.size>=Fe(t))return b(422,`The limi\
t of ${Fe(t)} is reached.`);let u=t.holder==="user"?"selected":n.visibility??i?.visibility,d=n.selected_repository_ids?.map(Number);if(d!==void 0&&u!=="selected")
return b(422,"Repositories can be selected only when the visibility is 'selected'.");if(d&&!_n(e,t,d))return b(422,"A selected repository does not belong to the\
 owner.");let a=T(e);ee(e,t,c=>c.set(r,{name:r,value:o,createdAt:i?.createdAt??a,updatedAt:a,visibility:u??"private",selected:u==="selected"?d??(s?i?.selected??
[]:[]):[]}))}var zr=[...["actions","dependabot","codespaces"].flatMap(e=>[`/repos/:owner/:repo/${e}/secrets`,`/orgs/:org/${e}/secrets`]),"/repos/:owner/:repo/environments/:e\
nvironment/secrets","/user/codespaces/secrets"],Fr=b(422,"Bad request - validation failed due to an improperly encrypted secret");function An(e){return zr.flatMap(
t=>[K(e,"GET",t,"/public-key",r=>{let{id:o,publicKey:n}=Pe(e,r);return r.rotateAfterRead&&Ie(e,r,!1),r.rotateAfterRead=!1,{status:200,body:{key_id:o,key:Buffer.
from(n).toString("base64")}}}),K(e,"PUT",t,"/:name",(r,o)=>Kr(e,r,o)),...Oe(e,t,{usual:30,most:100})])}function Pe(e,t){return t.key||Ie(e,t,!1),t.key}function Ie(e,t,r){
let{publicKey:o,privateKey:n}=e.sodium.crypto_box_keypair(),s=r&&t.key?t.key.id:`33802045780435${1e5+e.nextId()}`;t.key={id:s,publicKey:o,privateKey:n}}function Kr(e,t,r){
let o=t.holder==="organization",n=(r.params.name??"").toUpperCase(),s=t.rows.get(n),i={encrypted_value:Dt,key_id:N,...pe(t)},u=o&&s?[]:["encrypted_value","key_i\
d"],d=C(r.body,i,u);if(!d.ok)return d.answer;let{body:a}=d;if(o&&a.visibility===void 0)return b(422,`Invalid request.

Invalid input: object is missing required key: visibility.`);let c=ce(n,t.kind);if(c)return c;let l=a.encrypted_value===void 0?s?.value:Wr(e,t,a);return l===void 0?
Fr:me(e,t,n,l,a,!1)??(s?{status:204}:{status:201,body:{}})}function Wr(e,t,r){let{id:o,publicKey:n,privateKey:s}=Pe(e,t);if(r.key_id===o)try{let i=Buffer.from(String(
r.encrypted_value),"base64"),u=e.sodium.crypto_box_seal_open(i,n,s);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(u)}catch{return}}var Hr=["/repos/:owner/:repo/actions/variables","/repos/:owner/:repo/environments/:environment/variables","/orgs/:org/actions/variables"],kn=b(409,"Already exis\
ts - Variable already exists");function Sn(e){return Hr.flatMap(t=>[K(e,"POST",t,"",(r,o)=>{let n={name:N,value:N,...pe(r)},s=C(o.body,n,["name","value"]);if(!s.
ok)return s.answer;let{body:i}=s;if(r.holder==="organization"&&i.visibility===void 0)return b(422,`Invalid request.

Invalid input: object is missing required key: visibility.`);let u=String(i.name).toUpperCase();return r.rows.has(u)?kn:ce(u,r.kind)??me(e,r,u,String(i.value),i,
!1)??{status:201,body:{}}}),K(e,"PATCH",t,"/:name",(r,o)=>{let n=re(r,o);if(!n)return A;let s=C(o.body,{name:N,value:N,...pe(r)},[]);if(!s.ok)return s.answer;let{
body:i}=s,u=String(i.name??n.name).toUpperCase();if(u!==n.name&&r.rows.has(u))return kn;let d=i.value===void 0?n.value:String(i.value),a=ce(u,r.kind)??me(e,r,n.
name,d,i,!0);return a||(u!==n.name&&ee(e,r,c=>{let l=c.get(n.name);c.delete(n.name),l&&c.set(u,{...l,name:u})}),{status:204})}),...Oe(e,t,{usual:10,most:30})])}async function Rn(e={}){let{default:t}=await import("./sodium-Y6YPAP5T.js");await t.ready;let r=1e3,o=e.token??"simulated-github-token",n=e.login??"octocat",
s={sodium:t,now:e.now??Date.now,base:e.base??"",login:n,callers:new Map([[o,n],...Object.entries(e.tokens??{})]),grants:new Map,lagMs:e.lagMs??0,lagReads:e.lagReads??
0,repositories:new Map,moved:new Map,organizations:dn(e.organizations??["acme"]),boxes:new Map,nextId:()=>(r+=1,r)},i=an(s);for(let g of e.repositories??[{name:"\
acme/shop",environments:["production","preview"]}])i.makeRepository(g);let u=e.scopes??["repo","admin:org","codespace:secrets","read:org"];for(let[g,y]of Object.
entries(e.fineGrained??{}))s.callers.set(g,n),s.grants.set(g,{kind:"fine-grained",repositories:"all",expires:Number.POSITIVE_INFINITY,...y});let d=qt(s,e.apps??
[]),a=tn(s),c=Kt(s),l=cn(s),p=Ht(s,a.doors),m=zt(s),h=fn(s,e.limits??!1,e.perHour??5e3);return{...await Z({routes:[...bn(s),...vn(s),...An(s),...Sn(s),...h.routes,
...a.routes,...c.routes,...l.routes,...p.routes,...d.routes],base:s.base,token:o,...e.port===void 0?{}:{port:e.port},usual:g=>un(s,g),refuse:g=>(d.isFor(g)?d.refuse(
g):Yr(g,s,u))??m.refuse(g)??h.spend(g)??ln(s,g),notFound:A,headers:g=>({...h.headers(),...m.headers(g),...s.grants.has(q(g)??"")?hn(g):{"x-oauth-scopes":u.join(
", ")},date:new Date(s.now()).toUTCString(),"x-github-media-type":"github.v3; format=json","x-github-api-version-selected":"2022-11-28"})}),...Zr(s),...i,git:a.
doors,comments:c.doors,issues:l.doors,pulls:p.doors,apps:d.doors,causes:m.doors}}function Yr(e,t,r){let o=q(e);if(o===void 0)return b(401,"Requires authenticati\
on");if(!t.callers.has(o))return b(401,"Bad credentials");if(!e.headers["user-agent"])return b(403,"Request forbidden by administrative rules.");let n=t.grants.
get(o);if(n!==void 0)return yn(e,n,t);if(e.path.startsWith("/repos/")&&!r.includes("repo"))return A;if(/^\/orgs\/[^/]+\/(actions|dependabot|codespaces)\//.test(
e.path)&&!r.includes("admin:org"))return b(403,"You must be an org admin or have the actions secrets fine-grained permission.")}function Zr(e){let t=o=>Se(e,o)??
Q(o),r=o=>e.repositories.get(o.toLowerCase())??Q(o);return{peek:(o,n)=>t(o).rows.get(n.toUpperCase())?.value,row:(o,n)=>t(o).rows.get(n.toUpperCase()),names:o=>[
...t(o).rows.keys()].sort(),plant(o,n,s,i={}){let{rows:u}=t(o),d=n.toUpperCase(),a=u.get(d);u.set(d,{name:d,value:s,createdAt:a?.createdAt??T(e),updatedAt:T(e),
visibility:i.visibility??a?.visibility??"private",selected:i.selected??a?.selected??[]}),t(o).stale=void 0},remake(o,n,s,i={}){let{rows:u}=t(o),d=n.toUpperCase(),
a=T(e),{visibility:c="private",selected:l=[]}=i;u.set(d,{name:d,value:s,createdAt:a,updatedAt:a,visibility:c,selected:l}),t(o).stale=void 0},uproot(o,n){t(o).rows.
delete(n.toUpperCase()),t(o).stale=void 0},hide:(o,n)=>{t(o).hidden.add(n.toUpperCase())},show:(o,n)=>{t(o).hidden.delete(n.toUpperCase())},unstamp:(o,n,s=1)=>{
t(o).unstamped.set(n.toUpperCase(),s)},rotate(o,n){n==="after the next read"?t(o).rotateAfterRead=!0:Ie(e,t(o),n==="now, same id")},publicKey:o=>Buffer.from(Pe(
e,t(o)).publicKey).toString("base64"),repositoryId:o=>r(o).id,environment:(o,n)=>r(o).environments.get(n.toLowerCase())}}var oe=["builds","functions","runtime","post-processing"],Jr=["all","dev","dev-server","branch-deploy","deploy-preview","production","branch"],Xr=new Set(`AWS_R\
EGION AWS_EXECUTION_ENV AWS_LAMBDA_FUNCTION_NAME AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_VERSION
   AWS_LAMBDA_LOG_GROUP_NAME AWS_LAMBDA_LOG_STREAM_NAME AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
   AWS_LAMBDA_RUNTIME_API NETLIFY BUILD_ID CONTEXT REPOSITORY_URL BRANCH HEAD COMMIT_REF CACHED_COMMIT_REF PULL_REQUEST
   REVIEW_ID URL DEPLOY_URL DEPLOY_PRIME_URL DEPLOY_ID SITE_NAME SITE_ID NETLIFY_IMAGES_CDN_DOMAIN INCOMING_HOOK_TITLE
   INCOMING_HOOK_URL INCOMING_HOOK_BODY`.split(/\s+/));function R(e,t){return{status:e,body:{code:e,message:t,msg:t}}}function W(e){return"status"in e}function xn(e){
let t=st(e);if(!Array.isArray(t)||t.length===0)return R(400,"Invalid request structure");let r=[];for(let o of t){let n=Tn(o);if(W(n))return n;if(r.some(({key:s})=>s===
n.key))return R(400,"invalid request: duplicate keys");r.push(n)}return r}function $n(e){return Tn(st(e))}function En(e){return On(st(e))}function Tn(e){let t=Nn(
e,["key","scopes","values","is_secret","updated_at","updated_by"]);if(t===void 0)return R(400,"Invalid request structure");let{key:r,scopes:o,values:n,is_secret:s}=t;
if(typeof r!="string"||!Array.isArray(n)||n.length===0||s!==void 0&&typeof s!="boolean")return R(400,"Invalid request structure");if(r.length>255||!/^[a-zA-Z][a-zA-Z0-9_]*$/.
test(r))return R(400,"invalid request: invalid key");if(Xr.has(r.toUpperCase()))return R(400,"invalid request: reserved key");if(o!==void 0&&!(Array.isArray(o)&&
o.length>0&&o.every(Qr)))return R(400,"invalid request: invalid scope");let i=[];for(let u of n){let d=On(u);if(W(d))return d;if(i.some(({context:a,parameter:c})=>a===
d.context&&c===d.parameter))return R(400,"invalid request: duplicate context");i.push(d)}return{key:r,secret:s,scopes:o,values:i}}function On(e){let t=Nn(e,["id",
"value","context","context_parameter"]);if(t===void 0||typeof t.value!="string")return R(400,"Invalid request structure");let{value:r,context:o,context_parameter:n=""}=t;
return typeof o!="string"||!Jr.includes(o)||typeof n!="string"?R(400,"invalid request: invalid context"):o==="branch"!=(n!=="")?R(400,"invalid request: invalid \
context parameter"):{value:r,context:o,parameter:n}}function Pn(e){return oe.filter(t=>e.some(r=>jn(r)===t))}function ot(e){let t=e.values.filter(({context:o})=>o!==
"branch"),r=t.some(({context:o})=>o==="all");if(r&&t.length>1)return R(400,"invalid request: non-compatible context");if(e.secret&&r)return R(422,"Secret values\
 must specify deploy contexts");if(e.secret&&e.scopes.includes("post-processing"))return R(422,"Secret values cannot be used within the post-processing scope")}
function In(e,t){if(e==="pro"||t.scopes===void 0)return;let r=[...t.scopes].sort().join(),o=t.secret?"builds,functions,runtime":"builds,functions,post_processin\
g,runtime";return r===o?void 0:R(403,"Upgrade your Netlify account to set specific scopes")}function Qr(e){return typeof e=="string"&&oe.includes(jn(e))}function jn(e){
return e.replace("_","-")}function Nn(e,t){if(!(typeof e!="object"||e===null||Array.isArray(e)))return Object.keys(e).every(r=>t.includes(r))?e:void 0}function st(e){
try{return JSON.parse(e)}catch{return}}var eo="*".repeat(16);function Cn(e){let t="/accounts/:account/env",r=n=>s=>{let i=s.params.site??s.query.get("site_id")??void 0,u=e.shelfOf(s.params.account??"",
i);return W(u)?u:u.plan==="free"&&i===void 0&&s.method!=="GET"?R(403,"Upgrade your Netlify account to use shared environment variables"):n(u.shelf,s,u.plan)},o=r(
(n,s)=>to(e,n,s));return[{method:"GET",pattern:t,handle:o},{method:"GET",pattern:"/sites/:site/env",handle:o},{method:"GET",pattern:"/api/v1/sites/:site/env",handle:o},
{method:"POST",pattern:t,handle:r((...n)=>oo(e,...n))},{method:"GET",pattern:`${t}/:key`,handle:r((n,s)=>ro(e,n,s))},{method:"PUT",pattern:`${t}/:key`,handle:r(
(...n)=>so(e,...n))},{method:"PATCH",pattern:`${t}/:key`,handle:r((n,s)=>io(e,n,s))},{method:"DELETE",pattern:`${t}/:key`,handle:r((n,s)=>ao(e,n,s))},{method:"D\
ELETE",pattern:`${t}/:key/value/:id`,handle:r((n,s)=>uo(e,n,s))}]}function se(e){return Math.floor(e()/1e3)*1e3}function je(e,t,r){return t.map(({value:o,context:n,
parameter:s})=>({id:r.find(u=>u.context===n&&u.parameter===s)?.id??e.nextId(),value:o,context:n,parameter:s}))}function fe(e,t){return{key:t.key,scopes:t.scopes.
map(r=>r.replace("-",e.spelling)),values:t.values.map(({id:r,value:o,context:n,parameter:s})=>({id:r,value:t.secret&&n!=="dev"?eo:o,context:n,context_parameter:s})),
is_secret:t.secret,updated_at:new Date(t.updatedAt).toISOString().replace(".000Z","Z"),updated_by:{id:"5f0000000000000000000002",full_name:"Simulated User",email:"\
user@example.com",avatar_url:"https://example.com/avatar.png"}}}function to(e,t,r){let o=r.query.get("context_name"),n=r.query.get("scope");return o!==null&&!["\
all","dev","dev-server","branch-deploy","deploy-preview","production"].includes(o)?R(400,"invalid request: non-compatible context"):{status:200,body:[...e.store.
listed(t).values()].filter(i=>n===null||i.scopes.includes(n.replace("_","-"))).map(i=>({...i,values:i.values.filter(u=>o===null||no(u,o))})).filter(i=>o===null||
i.values.length>0).map(i=>fe(e,i))}}function no(e,t){return t==="all"||e.context==="all"||e.context===t}function ro(e,t,r){let o=e.store.rows(t).get(r.params.key??
"");return o?{status:200,body:fe(e,o)}:R(404,"Not Found")}function oo(e,t,r,o){let n=xn(r.body);if(W(n))return n;let s=[];for(let i of n){if(e.store.rows(t).has(
i.key))return R(e.existing,"An environment variable with this key exists");let u=Bn(e,o,i,void 0);if(W(u))return u;s.push(u)}for(let i of s)e.store.change(t,i.key,
i);return{status:201,body:s.map(i=>fe(e,i))}}function Bn(e,t,r,o){let n=r.secret??o?.secret??!1;if(o?.secret&&!n)return R(422,"A secret cannot be made readable");
let s=In(t,{secret:n,scopes:r.scopes});if(s)return s;let i={key:r.key,secret:n,scopes:Pn(r.scopes??o?.scopes??oe),values:je(e.store,r.values,e.renewIds?[]:o?.values??
[]),updatedAt:se(e.now)};return ot(i)??i}function so(e,t,r,o){let n=e.store.rows(t).get(r.params.key??"");if(n===void 0)return R(404,"Not Found");let s=$n(r.body);
if(W(s))return s;if(s.key!==n.key&&e.store.rows(t).has(s.key))return R(e.existing,"An environment variable with this key exists");let i=Bn(e,o,s,n);return W(i)?
i:(e.store.change(t,n.key,i),{status:200,body:fe(e,i)})}function io(e,t,r){let o=e.store.rows(t).get(r.params.key??"");if(o===void 0)return R(404,"Not Found");let n=En(
r.body);if(W(n))return n;let i=[...o.values.filter(({context:a,parameter:c})=>a!==n.context||c!==n.parameter),...je(e.store,[n],e.renewIds?[]:o.values)],u=ot({...o,
values:i});if(u)return u;let d={...o,values:i,updatedAt:se(e.now)};return e.store.change(t,d.key,d),{status:201,body:fe(e,d)}}function ao(e,t,r){let o=r.params.
key??"";return e.store.rows(t).has(o)?(e.store.change(t,o,void 0),{status:204}):R(404,"Not Found")}function uo(e,t,r){let o=e.store.rows(t).get(r.params.key??""),
n=o?.values.filter(({id:s})=>s!==r.params.id);return o===void 0||n===void 0||n.length===o.values.length?R(404,"Not Found"):(e.store.change(t,o.key,{...o,values:n,
updatedAt:se(e.now)}),{status:204})}function Ln(e,t){let r=new Map,o=[],n=new Map,s=0;function i(u){return r.get(u)??new Map}return{rows:i,listed(u){let d=n.get(u);return d!==void 0&&d.left>0?(d.left-=
1,d.rows):(n.delete(u),o.find(a=>a.shelf===u&&a.at>t()-e.ms)?.rows??i(u))},change(u,d,a){let c=i(u);e.ms>0&&o.push({shelf:u,at:t(),rows:c}),e.reads>0&&n.set(u,{
rows:n.get(u)?.rows??c,left:e.reads});let l=new Map(c);l.delete(d),a!==void 0&&l.set(a.key,a),r.set(u,l)},nextId(){return s+=1,`00000000-0000-4000-8000-${s.toString(
16).padStart(12,"0")}`}}}function Mn(e){let t=[...e.teams],r=[...e.sites],o=0;function n(a){return a===void 0?t[0]:t.find(({id:c,slug:l})=>c===a||l===a)}function s(a){return r.find(({id:c,
name:l})=>[c,l,`${l}.netlify.app`].includes(a))}function i(a){let c=s(a);if(c===void 0)throw new Error(`no such site: ${a}`);return c}function u(a){let c=n(a);if(c===
void 0)throw new Error(`no such team: ${a}`);return c}function d(a,c){r=r.flatMap(l=>l===a?c??[]:l)}return{team:n,site:s,teams:()=>t,sites:()=>r,rename:(a,c)=>d(
i(a),{...i(a),name:c}),transfer:(a,c)=>d(i(a),{...i(a),team:u(c).id}),dropSite:a=>d(i(a),void 0),remake(a){o+=1;let c=`1f2e0000-0000-4000-8000-1${o.toString(16).
padStart(11,"0")}`;return d(i(a),{...i(a),id:c}),c},renameTeam(a,c){let l=u(a);t=t.map(p=>p===l?{...l,slug:c}:p)},remakeTeam(a){o+=1;let c=u(a),l=`5f10000000000\
00${o.toString(16).padStart(9,"0")}`;return t=t.map(p=>p===c?{...c,id:l}:p),r=r.filter(p=>p.team!==c.id),l}}}function Vn(e,t){let r=({id:i,name:u,team:d})=>{let{
slug:a}=e.team(d)??{slug:""};return{id:i,name:u,state:"current",url:`https://${u}.example.com`,ssl_url:`https://${u}.example.com`,admin_url:`https://app.example\
.com/projects/${u}`,account_id:d,account_name:a,account_slug:a,build_settings:{env:{}}}},o=({id:i,slug:u,plan:d})=>({id:i,name:u,slug:u,type:"TEAM",type_name:d===
"free"?"Starter":"Pro",type_slug:d==="free"?"starter":"pro"}),n={id:"5f0000000000000000000002",full_name:"Simulated User",email:"user@example.com",site_count:2},
s=(i,u)=>({method:"GET",pattern:i,handle:d=>{let a=u(d);return a===void 0?t:{status:200,body:a}}});return[s("/user",()=>n),s("/accounts",()=>e.teams().map(o)),s(
"/accounts/:account",({params:i})=>e.teams().filter(({id:u})=>u===i.account).map(o)[0]),s("/sites",()=>e.sites().map(r)),s("/sites/:site",({params:i})=>{let u=e.
site(i.site??"");return u&&r(u)}),s("/sites/:site/service-instances",()=>[])]}async function Dn(e={}){let t=e.token??"netlify-simulator-token",r=e.now??Date.now,o={id:"5f0000000000000000000001",plan:"pro",slug:"acme",...e.account},n=(e.others??
[]).map((y,v)=>({id:`5f00000000000000000000${(v+16).toString(16)}`,plan:"pro",...y})),s=e.sites??[{id:"1f2e0000-0000-4000-8000-000000000001",name:"shop-web"},{id:"\
1f2e0000-0000-4000-8000-000000000002",name:"docs"}],i=new Map(n.map(({slug:y,id:v})=>[y,v])),u=s.map(({id:y,name:v,account:w=""})=>({id:y,name:v,team:i.get(w)??
o.id})),d=Mn({teams:[o,...n],sites:u}),a=Ln({ms:e.lagMs??0,reads:e.lagReads??0},r),c=(y,v)=>{let w=v===void 0?void 0:d.site(v),k=y===""?d.team(w?.team):d.team(y);
return k===void 0||v!==void 0&&w?.team!==k.id||v!==void 0&&w?.id!==v&&!e.siteNames?Ne:{shelf:w?.id??k.id,plan:k.plan}},l=y=>(y.site===void 0?d.team(y.account)?.
id:d.site(y.site)?.id)??y.site??"",{refuse:p,headers:m}=co(t,e.limits??!1,e.budget??500,r),h=[...Cn({store:a,renewIds:e.renewIds??!1,spelling:e.spelling??"-",existing:e.
existing??422,shelfOf:c,now:r}),...Vn(d,Ne)],f=e.port===void 0?{}:{port:e.port};return{...await Z({routes:h,base:"/api/v1",token:t,refuse:p,notFound:Ne,headers:m,
...f}),account:o.slug,site:u[0]?.id??"",sites:u.map(({id:y})=>y),peek(y,v,w){let k=a.rows(l(y)).get(w),_=k?.values.find(({context:$})=>$==="all");return(k?.values.
find($=>it($,v))??_)?.value},plant(y,v,w,k,_={}){let $=l(y),O=a.rows($).get(w),D=v==="all"?[]:O?.values.filter(Me=>!it(Me,v))??[],ar={value:k,...lo(v)},dr={key:w,
secret:_.secret??O?.secret??!1,scopes:_.scopes??O?.scopes??oe.filter(Me=>!(_.secret&&Me==="post-processing")),values:[...D,...je(a,[ar],O?.values??[])],updatedAt:Math.
max(se(r),(O?.updatedAt??0)+1e3)};a.change($,w,dr)},uproot(y,v,w){let k=l(y),_=a.rows(k).get(w),$=_?.values.filter(O=>v!=="*"&&!it(O,v))??[];_===void 0||$.length===
0?a.change(k,w,void 0):a.change(k,w,{..._,values:$,updatedAt:Math.max(se(r),_.updatedAt+1e3)})},look(y,v){let w=a.rows(l(y)).get(v);return w&&{secret:w.secret,scopes:w.
scopes,places:w.values.map(Gn)}},rename:d.rename,transfer:d.transfer,dropSite:d.dropSite,remake:d.remake,renameTeam:d.renameTeam,remakeTeam:d.remakeTeam}}var Ne={
status:404,body:{code:404,message:"Not Found"}};function lo(e){return e.startsWith("branch:")?{context:"branch",parameter:e.slice(7)}:{context:e,parameter:""}}function Gn({
context:e,parameter:t}){return e==="branch"?`branch:${t}`:e}function it(e,t){return Gn(e)===t}function co(e,t,r,o){let n=0,s=0;function i(){let u=Math.floor(o()/
6e4);u!==n&&(s=0),n=u,s+=1}return{refuse(u){if(i(),t&&s>r)return{status:429,body:{code:429,message:"Too Many Requests"}};if(u.headers.authorization!==`Bearer ${e}`)
return{status:401,body:{code:401,message:"Access Denied"}}},headers:()=>({"x-ratelimit-limit":String(r),"x-ratelimit-remaining":String(Math.max(t?0:1,r-s)),"x-r\
atelimit-reset":String((n+1)*60),date:new Date(o()).toUTCString()})}}var po=["production","preview","development"],mo=["system","secret","encrypted","plain","sensitive"],fo=/^(AWS_SECRET_KEY|AWS_EXECUTION_ENV|AWS_LAMBDA_(LOG_GROUP_NAME|LOG_STREAM_NAME|FUNCTION_NAME|FUNCTION_MEMORY_SIZE|FUNCTION_VERSION)|NOW_REGION|TZ|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR)$/,
go=/^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i,Un=64*1024;function at(e,t){
if(typeof e!="object"||e===null||Array.isArray(e))return"Invalid request: should be object.";let r=e,o=["key","value","type","target","gitBranch","customEnviron\
mentIds","comment","visibility"],n=Object.keys(r).find(i=>!o.includes(i));if(n!==void 0)return`Invalid request: should NOT have additional property \`${n}\`.`;if(t===
"create"){let i=["key","value","type"].find(u=>r[u]===void 0);if(i!==void 0)return`Invalid request: missing required property \`${i}\`.`;if(r.target===void 0&&r.
customEnvironmentIds===void 0)return"Invalid request: missing required property `target`."}let s=["key","value","comment"].find(i=>r[i]!==void 0&&typeof r[i]!="\
string");if(s!==void 0)return`Invalid request: \`${s}\` should be string.`;if(r.type!==void 0&&!mo.includes(r.type))return"Invalid request: `type` should be equ\
al to one of the allowed values.";if(r.visibility!==void 0&&r.visibility!=="config"&&r.visibility!=="secret")return"Invalid request: `visibility` should be equa\
l to one of the allowed values.";if(r.target!==void 0&&!qn(r.target,i=>po.includes(i)))return"Invalid request: `target` should be an array of the allowed values\
.";if(r.customEnvironmentIds!==void 0&&!qn(r.customEnvironmentIds,()=>!0))return"Invalid request: `customEnvironmentIds` should be array.";if(r.gitBranch!==void 0&&
r.gitBranch!==null&&!(typeof r.gitBranch=="string"&&r.gitBranch.length<=250))return"Invalid request: `gitBranch` should NOT be longer than 250 characters.";if(typeof r.
comment=="string"&&r.comment.length>500)return"Invalid request: `comment` should NOT be longer than 500 characters."}function qn(e,t){return Array.isArray(e)&&e.
every(r=>typeof r=="string"&&t(r))}var Be=class{project;#t;refused=new Set;keepsTypes=!1;#e=[];constructor(t,r){this.project=t,this.#t=r;for(let o of t.rows??[])
this.plant(o)}get all(){return this.#e}create(t,r){let o=this.#t(),n=Fn({...t,configurationId:null},o),s=this.#e.find(c=>c.key===n.key&&Ce(c)===Ce(n));if(this.#n&&
n.target.includes("development")&&(n.target.length>1||yo(n)))return{refused:this.#i(n,"BAD_REQUEST","A variable for development needs to stand alone.")};let u=this.#o(
n),d=this.keepsTypes&&s?{...u,type:s.type}:u,a=this.#s(d,s)??(s&&(r?zn(s,d):this.#a(d,s)));return a?{refused:a}:this.#r(s?{...d,id:s.id,createdAt:s.createdAt}:d)}edit(t,r){
let o=this.#e.find(c=>c.id===t);if(o===void 0)return;let{gitBranch:n,...s}=r,i={...o,...s,updatedAt:this.#t()},u=n===void 0?i:n===null?ho(i):{...i,gitBranch:n},
d=s.type===void 0?u:this.#o(u),a=this.#s(d,o)??zn(o,d);return a?{refused:a}:this.#r(d)}remove(t){let r=this.#e.filter(o=>t.includes(o.id));return this.#e=this.#e.
filter(o=>!t.includes(o.id)),r}plant(t){let r=Fn(t,this.#t()),o=this.#e.find(n=>n.id===t.id||n.key===r.key&&Ce(n)===Ce(r));return this.#r(o?{...r,id:o.id,createdAt:o.
createdAt}:r),o?.id??r.id}get#n(){return this.project.team?.sensitiveEnvironmentVariablePolicy==="on"}#o(t){return this.#n&&!t.target.includes("development")&&t.
type!=="system"?{...t,type:"sensitive"}:t}#r(t){return this.#e.findIndex(o=>o.id===t.id)<0?this.#e=[...this.#e,t]:this.#e=this.#e.map(o=>o.id===t.id?t:o),{row:t}}#s(t,r){
let o=(d,a)=>this.#i(t,d,a);if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(t.key))return o("KEY_INVALID_CHARACTERS",`The name ${t.key} contains invalid characters.`);if(t.
key.length>256)return o("KEY_INVALID_LENGTH","The name is too long.");if(this.refused.has(t.key))return o("INVALID_VALUE",`The value of ${t.key} cannot be used.`);
if(fo.test(t.key))return o("RESERVED_ENV_VARIABLE",`The name ${t.key} is reserved.`);if(t.target.length+t.customEnvironmentIds.length===0)return o("MISSING_TARG\
ET","No target was given.");let n=t.customEnvironmentIds.find(d=>!this.project.environments?.some(a=>a.id===d));if(n!==void 0)return o("ID_NOT_FOUND",`Custom en\
vironment ${n} was not found.`);if(t.gitBranch!==void 0&&(t.target.length!==1||t.target[0]!=="preview"))return o("BAD_REQUEST","A Git branch needs the target pr\
eview.");let s=t.type==="sensitive";if(s&&t.target.includes("development"))return o("BAD_REQUEST","A sensitive variable cannot have the target development.");if(s&&
go.test(t.key)&&!this.#n)return o("BAD_REQUEST",`${t.key} is exposed to the browser and cannot be a Secret: ${t.value}`);if(Buffer.byteLength(t.value)>Un)return o(
"VALUE_INVALID_LENGTH",`The value of ${t.key} is too long.`);let i=this.#e.filter(d=>d.id!==r?.id),u=i.find(d=>d.key===t.key&&d.gitBranch===t.gitBranch&&bo(d,t));
if(u)return this.#a(t,u);for(let d of[...t.target,...t.customEnvironmentIds]){let a=i.filter(c=>c.gitBranch===t.gitBranch&&[...c.target,...c.customEnvironmentIds].
includes(d));if(a.length>=1e3)return o("MAX_ENVS_EXCEEDED","Too many variables in this environment.");if([...a,t].reduce((c,l)=>c+Buffer.byteLength(l.key+l.value),
0)>Un)return o("VALUE_INVALID_LENGTH","All variables together exceed 64 KB.")}}#i(t,r,o){return{code:r,message:o,key:t.key,envVarKey:t.key,target:t.target,...t.
gitBranch===void 0?{}:{gitBranch:t.gitBranch},project:this.project.id,value:t.value}}#a(t,r){return{code:"ENV_CONFLICT",message:`A variable with the name \`${t.
key}\` already exists for the target ${t.target.join(",")} on branch ${t.gitBranch}`,key:t.key,envVarKey:t.key,envVarId:r.id,target:t.target,...t.gitBranch===void 0?
{}:{gitBranch:t.gitBranch},project:this.project.id,value:t.value}}};function zn(e,t){let r=e.type==="sensitive"||e.visibility==="secret",o=(e.type==="sensitive"||
e.visibility!==t.visibility)&&t.type!=="sensitive";if(!(!r||!o&&e.key===t.key))return{code:"BAD_REQUEST",message:e.key===t.key?"You cannot change the type of a \
Sensitive Environment Variable.":`The sensitive variable ${e.key} cannot be renamed (${t.value}).`,key:e.key,envVarKey:e.key,envVarId:e.id,target:t.target}}function Fn(e,t){
let{gitBranch:r,...o}=e;return{value:"",type:"plain",customEnvironmentIds:[],configurationId:null,createdAt:t,...o,target:e.target??(e.customEnvironmentIds===void 0?
["production"]:[]),id:e.id??L(8).toString("hex"),updatedAt:t,...typeof r=="string"&&r!==""?{gitBranch:r}:{}}}function yo(e){return e.customEnvironmentIds.length>
0}function ho(e){let{gitBranch:t,...r}=e;return r}function Ce(e){return JSON.stringify([[...e.target].sort(),[...e.customEnvironmentIds].sort(),e.gitBranch??null])}
function bo(e,t){return e.target.some(r=>t.target.includes(r))||e.customEnvironmentIds.some(r=>t.customEnvironmentIds.includes(r))}function Kn(e,t,r){Wn(e,r.now(),!1)===e.rows.all&&(e.before=t),e.staleReads=r.lagReads??0,e.staleUntil=r.now()+(r.lagMs??0)}function Wn(e,t,r){let o=e.before!==
void 0&&(e.staleReads>0||t<e.staleUntil);return r&&o&&e.staleReads>0&&(e.staleReads-=1),o?e.before??[]:e.rows.all}function Hn(e,t,r,o){let n=["decrypt","gitBran\
ch","target","source","customEnvironmentId","customEnvironmentSlug","limit","until","teamId","slug"],s=[...t.query.keys()].find(y=>!n.includes(y));if(s!==void 0)
return x(400,"bad_request",`Invalid request: should NOT have additional property \`${s}\`.`);let i=t.query.get("decrypt");if(i!==null&&i!=="true"&&i!=="false")return x(
400,"bad_request","Invalid request: `decrypt` should be equal to one of the allowed values.");let u=t.query.get("customEnvironmentSlug"),d=t.query.get("customEn\
vironmentId")??e.rows.project.environments?.find(y=>y.slug===u)?.id,a=t.query.get("target"),c=t.query.get("gitBranch"),p=Wn(e,r,!0).filter(y=>(a===null||y.target.
includes(a))&&(c===null||y.gitBranch===void 0||y.gitBranch===c)&&(d===void 0||y.customEnvironmentIds.includes(d))).map(y=>({...ge(y,i==="true"),securityIssues:[]}));
if(o===void 0)return{status:200,body:{envs:p,hiddenProductionEnvCount:e.hidden}};let m=Number(t.query.get("until")??0),h=p.slice(m,m+o),f=m+o<p.length?m+o:null,
g={count:h.length,next:f,prev:m===0?null:m};return{status:200,body:{envs:h,pagination:g,...e.hidden>0?{hiddenProductionEnvCount:e.hidden}:{}}}}function Yn(e,t){
let r=ct(t.body),o=Array.isArray(r)?r:[r],n=o.length===0?"Invalid request: should NOT have fewer than 1 items.":o.map(l=>at(l,"create")).find(l=>l!==void 0);if(n!==
void 0)return x(400,"bad_request",n);let s=vo(e,o);if(s!==void 0)return s;let i=t.query.get("upsert")==="true";if(e.guarded&&o.some(l=>l.target?.includes("produ\
ction")))return x(403,"forbidden","Additional permissions are required to create production environment variables");let u=o.map(l=>e.rows.create(l,i)),d=u.flatMap(
l=>"row"in l?[ge(l.row,!1)]:[]),a=u.flatMap(l=>"refused"in l?[{error:l.refused}]:[]),[c]=a;return d.length===0&&c!==void 0?{status:400,body:Array.isArray(r)?{error:_o(
c.error),failed:a}:{error:c.error,failed:a}}:{status:201,body:{created:Array.isArray(r)?d:d[0],failed:a}}}function vo(e,t){let{branches:r,productionBranch:o=r&&
"main"}=e.rows.project;for(let{gitBranch:n}of t)if(typeof n=="string"){if(n===o)return x(400,"bad_request",`Cannot set Production Branch "${n}" for a Preview En\
vironment Variable.`);if(r?.includes(n)===!1)return x(400,"bad_request",`Branch "${n}" not found in the connected Git repository.`)}}function dt(e,t){let r=ct(t.
body),o=at(r,"edit");if(o!==void 0)return x(400,"bad_request",o);let n=t.params.id??"",s=e.rows.all.find(u=>u.id===n);if(s===void 0)return x(404,"not_found","Th\
e environment variable was not found.");if(lt(s))return x(403,"forbidden","The environment variable belongs to an integration.");if(e.guarded&&s.target.includes(
"production"))return x(403,"forbidden","Not authorized");let i=e.rows.edit(n,r);return i===void 0?x(404,"not_found","The environment variable was not found."):"\
refused"in i?{status:400,body:{error:i.refused}}:{status:200,body:ge(i.row,!1)}}function Zn(e,t){let r=ct(t.body),o=r?.ids;if(!Array.isArray(o)||o.length===0||o.
length>1e3||Object.keys(r).length>1)return x(400,"bad_request","Invalid request: `ids` should be an array of 1 to 1000 items.");let n=e.rows.all.filter(i=>o.includes(
i.id));if(n.length===0)return x(404,"not_found","No such environment variables.");if(n.some(lt))return x(403,"forbidden","An environment variable belongs to an \
integration.");if(e.guarded&&n.some(i=>i.target.includes("production")))return x(403,"forbidden","Not authorized");let s=e.rows.remove(o).map(i=>i.id);return{status:200,
body:{deleted:s.length,ids:s}}}function ut(e,t){let r=e.rows.all.find(o=>o.id===t.params.id);return r===void 0?x(404,"not_found","The environment variable was n\
ot found."):lt(r)?x(403,"forbidden","The environment variable belongs to an integration."):(e.rows.remove([r.id]),{status:200,body:ge(r,!1)})}function Jn(e,t){let r=e.
rows.all.find(o=>o.id===t.params.id);return r?{status:200,body:ge(r,!0)}:x(404,"not_found","The environment variable was not found.")}function Le(e,t){let r=t.params.
target??"development",o=t.params.branch,n=e.rows.project.environments?.find(d=>d.slug===r||d.id===r)?.id,i=[...e.rows.all.filter(d=>n===void 0?d.target.includes(
r)&&(d.gitBranch===void 0||d.gitBranch===o):d.customEnvironmentIds.includes(n))].sort((d,a)=>+(d.gitBranch!==void 0)-+(a.gitBranch!==void 0)),u=Object.fromEntries(
i.map(d=>[d.key,wo(d)?"":d.value]));return{status:200,body:{env:u,buildEnv:u}}}function lt(e){return e.configurationId!==null||e.system===!0||e.type==="system"}
function wo(e){return e.type==="sensitive"||e.visibility==="secret"&&!e.target.includes("development")}function ge(e,t){let{value:r,...o}=e,n={createdBy:"usr_si\
mulator",updatedBy:"usr_simulator"};if(e.type==="sensitive"||e.visibility==="secret")return{...o,...n,value:"",decrypted:!1};if(e.type==="plain"||e.type==="syst\
em")return{...o,...n,value:r};let s=Y("sha256").update(`${e.id}|${e.updatedAt}|${r}`).digest("base64");return t?{...o,...n,value:r,decrypted:!0}:{...o,...n,value:s,
decrypted:!1}}function _o({code:e,message:t}){return{code:e,message:t}}function x(e,t,r,o={}){return{status:e,body:{error:{code:t,message:r,...o}}}}function ct(e){
try{return JSON.parse(e)}catch{return}}var J={id:"usr_simulator",uid:"usr_simulator",email:"dev@example.com",name:"Dev",username:"dev"},pt=17e11;function Xn(e){let t=e.find(r=>r.team)?.team?.id??null;
return{status:200,body:{user:{...J,limited:!0,avatar:null,defaultTeamId:t,version:"northstar"}}}}function mt(e){let t=new Map(e.flatMap(({team:r})=>r?[[r.id,{...r,
name:r.slug}]]:[]));return{status:200,body:{teams:[...t.values()],pagination:{count:t.size,next:null,prev:null}}}}function ft(e,t,r){let o=e.map(s=>s.team).find(
s=>s&&[s.id,s.slug].includes(t.params.team??""));if(o===void 0)return x(404,"not_found","Team not found");let n={role:"OWNER",uid:J.id};return{status:200,body:{
...o,name:o.slug,creatorId:J.id,createdAt:r,membership:n}}}function Qn(e,t){let{id:r,name:o,team:n}=e,{branches:s,productionBranch:i=s&&"main"}=e,u={type:"githu\
b",org:"acme",repo:"shop",repoId:1,gitCredentialId:"cred_simulator",productionBranch:i,sourceless:!1,deployHooks:[]},d={functionDefaultRegions:["iad1"]};return{
status:200,body:{id:r,name:o,accountId:n?.id??J.id,...i===void 0?{}:{link:u},directoryListing:!1,nodeVersion:"22.x",resourceConfig:d,defaultResourceConfig:d,framework:null,
createdAt:pt,updatedAt:t}}}function er(e){let t=(e.environments??[]).map(({id:r,slug:o})=>({id:r,slug:o,type:"preview",createdAt:pt,updatedAt:pt}));return{status:200,
body:{accountLimit:{total:12},environments:t}}}var Ao={create:120,update:120,retrieve:500,remove:60,batchRemove:60,pull:500,other:500};function tr(e,t){let r=new Map;return(o,n)=>async s=>{let i=Ao[o],u=r.get(
o),d=u&&e()-u.from<6e4?u:{from:e(),count:0};r.set(o,d);let a=t&&d.count>=i;a||(d.count+=1);let c=d.from+6e4,l=Math.ceil(c/1e3),p=Math.max(0,i-d.count),m={"x-rat\
elimit-limit":String(i),"x-ratelimit-remaining":String(p),"x-ratelimit-reset":String(l)};if(!a){let g=await n(s);return{...g,headers:{...m,...g.headers}}}let h={
code:"rate_limited",message:"Rate limit exceeded",limit:{total:i,remaining:0,reset:l,resetMs:c}},f=String(Math.max(1,Math.ceil((c-e())/1e3)));return{status:429,
body:{error:h},headers:{...m,"retry-after":f}}}}async function nr(e={}){let t=e.now??Date.now,r=e.token??"vercel_simulator_token",o=f=>{let g=new Be(f,t),y=f.hidden??0;return{rows:g,hidden:y,guarded:!1,busy:!1,
before:void 0,staleReads:0,staleUntil:0}},n=(e.projects??[{id:"prj_shop",name:"shop-web"}]).map(o),s=()=>n.map(({rows:f})=>f.project),i=0,u=tr(t,e.limits===!0);
function d(f){let g=n.filter(({rows:_})=>[_.project.id,_.project.name].includes(f.params.project??"")),y=f.query.get("teamId")??void 0,v=f.query.get("slug")??void 0,
w=s().some(({team:_})=>(y===void 0||_?.id===y)&&(v===void 0||_?.slug===v));return(y??v)!==void 0&&y!==J.id&&!w?x(403,"forbidden","Not authorized"):g.find(({rows:{
project:_}})=>{let{team:$}=_;return $===void 0?(y??J.id)===J.id&&v===void 0:$.id===y||$.slug===v})??x(404,"not_found","Project not found.")}function a(f,g=!1){return async y=>{
let v=d(y);if("status"in v)return v;if(!g)return f(v,y);if(v.busy)return x(400,"bad_request","The environment variable couldn't be created because an ongoing en\
v update is already happening");v.busy=!0;try{await new Promise(_=>setTimeout(_,e.writeMs??0));let w=v.rows.all,k=f(v,y);return v.rows.all!==w&&Kn(v,w,{...e,now:t}),
k}finally{v.busy=!1}}}let c="/projects/:project/env",l=(f,g,y,v)=>({method:f,pattern:g,handle:u(y,v)}),p=await Z({token:r,...e.port===void 0?{}:{port:e.port},refuse:({
headers:{authorization:f}})=>{if(f!==`Bearer ${r}`)return f===void 0?x(401,"forbidden","The request is missing an authentication token",{missingToken:!0}):x(403,
"forbidden","Not authorized",{invalidToken:!0})},notFound:x(404,"not_found","The requested resource was not found."),headers:()=>({date:new Date(t()).toUTCString()}),
routes:[l("GET","/v2/user","other",()=>Xn(s())),l("GET","/v1/teams","other",()=>mt(s())),l("GET","/v2/teams","other",()=>mt(s())),l("GET","/teams/:team","other",
f=>ft(s(),f,t())),l("GET","/v2/teams/:team","other",f=>ft(s(),f,t())),l("GET","/v9/projects/:project","other",a(f=>Qn(f.rows.project,t()))),...["/v9",""].map(f=>l(
"GET",`${f}/projects/:project/custom-environments`,"other",a(g=>er(g.rows.project)))),l("GET",`/v10${c}`,"retrieve",a((f,g)=>Hn(f,g,t(),e.pageSize))),l("GET",`/\
v1${c}/:id`,"retrieve",a(Jn)),l("POST",`/v10${c}`,"create",a(Yn,!0)),l("PATCH",`/v9${c}/:id`,"update",a(dt,!0)),l("PATCH",`/v10${c}/:id`,"update",a(dt,!0)),l("D\
ELETE",`/v9${c}/:id`,"remove",a(ut,!0)),l("DELETE",`/v10${c}/:id`,"remove",a(ut,!0)),l("DELETE",`/v1${c}`,"batchRemove",a(Zn,!0)),l("GET","/v3/env/pull/:project",
"pull",a(Le)),l("GET","/v3/env/pull/:project/:target","pull",a(Le)),l("GET","/v3/env/pull/:project/:target/:branch","pull",a(Le))]}),m=f=>{let g=n.find(({rows:y})=>y.
project.id===f||y.project.name===f);if(g===void 0)throw new Error(`no project ${f} in the simulator`);return g},h=(f,g,y)=>f.rows.all.find(v=>v.key===y&&ko(f,v,
g));return{...p,peek:(f,g,y)=>h(m(f),g,y)?.value,rows:f=>m(f).rows.all,plant:(f,g)=>m(f).rows.plant(g),uproot:(f,g,y)=>{let v=m(f),w=h(v,g,y);w&&v.rows.remove([
w.id])},hide:(f,g)=>{m(f).hidden=g},refuse:(f,g)=>{let{refused:y}=m(f).rows;g===void 0?y.clear():y.add(g)},forbidProduction:f=>{m(f).guarded=!0},change:(f,g)=>{
let{rows:y}=m(f);y.project={...y.project,...g}},destroy:f=>{n.splice(n.indexOf(m(f)),1)},remake:f=>{let g=m(f),{rows:y,hidden:v,...w}=g.rows.project;i+=1;let k=`${w.
id}_${i}`;return n.splice(n.indexOf(g),1,o({...w,id:k})),k},keepTypes:f=>{m(f).rows.keepsTypes=!0}}}function ko(e,t,r){if(r.startsWith("custom:")){let o=r.slice(
7),n=e.rows.project.environments?.find(s=>s.slug===o)?.id??o;return t.customEnvironmentIds.includes(n)}return r.startsWith("preview@")?t.target.includes("previe\
w")&&t.gitBranch===r.slice(8):t.target.includes(r)&&t.gitBranch===void 0}async function gt(e={}){let t=d=>e[d]===void 0?{}:{port:e[d]},r=[Rn(t("GITHUB_API_URL")),nr(t("VERCEL_API_URL")),Dn(t("NETLIFY_API_URL")),Ct(t("CLOUDFLARE_API_B\
ASE_URL"))],[o,n,s,i]=await Promise.all(r).catch(async d=>{throw await Promise.all(r.map(a=>a.then(({close:c})=>c(),()=>{}))),d}),u={account:"acme",site:s.site};
return{env:{GITHUB_API_URL:o.url,GITHUB_TOKEN:o.token,VERCEL_API_URL:n.url,VERCEL_TOKEN:n.token,NETLIFY_API_URL:s.url,NETLIFY_AUTH_TOKEN:s.token,CLOUDFLARE_API_BASE_URL:i.
url,CLOUDFLARE_API_TOKEN:i.token},handEdit:(d,a)=>{n.plant("shop-web",{key:d,value:a,target:["production"],type:"sensitive"})},foreign:(d,a)=>s.plant(u,"product\
ion",d,a,{secret:!0}),peek(d,a,c){return d==="github"?o.peek(`/repos/acme/shop/environments/${a}/secrets`,c):d==="vercel"?n.peek("shop-web",a,c):d==="pages"?i.peek(
{project:"docs",place:a},c):s.peek(u,a==="production"?"production":"deploy-preview",c)},close:async()=>{await Promise.all([o.close(),n.close(),s.close(),i.close()])}}}
function rr(){let e=r=>`${r}${L(12).toString("hex")}`,t=r=>({DATABASE_URL:`postgres://shop:${e("")}@db.invalid/${r}`,STRIPE_KEY:e("sk_demo_"),SESSION_KEY:`-----\
BEGIN DEMO KEY-----
${e("")}
${e("")}
-----END DEMO KEY-----
`,MAIL_TOKEN:e("mail-"),NEXT_PUBLIC_API:`https://${r}.shop.invalid/api`});return{production:t("production"),preview:t("preview")}}function or(e){return`version:\
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
`}function sr(e,t){let r=[];for(let o of["production","preview"])for(let[n,s]of Object.entries(t[o])){let i=n.startsWith("NEXT_PUBLIC_"),u=[...o==="production"?
["github"]:[],"vercel",...i?[]:["netlify"],...i||n==="MAIL_TOKEN"?["pages"]:[]];for(let d of u)r.push({at:`${d}/${o}#${n}`,same:e.peek(d,o,n)===s})}return r}async function pa(e,{output:t,runtime:r,self:o}){if(e.serve!==void 0)return Ro(yt(r.cwd,e.serve),t,r);let n=await St(H(_t(),"sealpost-demo-")),s=await gt();try{
return await So({folder:n,stage:s,out:t,runtime:r,self:o,keep:e.keep})}finally{await s.close(),e.keep||await Rt(n,{recursive:!0,force:!0})}}async function So({folder:e,
stage:t,out:r,runtime:o,self:n,keep:s}){let i=o.now(),u={production:await De(),preview:await De()},d=rr(),a={...t.env,SEALPOST_KEY:L(32).toString("base64url"),DOTENV_PRIVATE_KEY_PRODUCTION:u.
production.privateKey,DOTENV_PRIVATE_KEY_PREVIEW:u.preview.privateKey,SEALPOST_PACING:"off"},c=[],l=async _=>{let $=H(e,`${_}.env`);await be($,await Et(_,u[_].publicKey,
d[_]))},p=_=>be(H(e,"sealpost.yaml"),or(_)),m=(..._)=>r.print(["",..._.map($=>r.style.paint("bold",$)),""].join(`
`)),h=async(_,$)=>{r.print(r.style.paint("dim",`$ sealpost ${_}`));let O={...o,cwd:e,env:a},D=await $t(_.split(" "),{runtime:O,output:r,targets:kt,sources:At,self:n});
r.print(r.style.paint("dim",`exit ${D}`)),D!==$&&c.push(`"sealpost ${_}" ended with ${D} and not with ${$}`)};await p("allow: update"),await l("production"),await l(
"preview"),m("Four vendors are simulated on this machine. The source is two encrypted .env files in",`${e}`),r.print(ir(await he(H(e,"production.env"),"utf8"),4)),
m("1. What would change? Nothing is written yet."),await h("plan",2),m("2. Write it."),await h("apply --yes",0),m("3. Once more. Nothing to do, and one read for\
 each target shows it."),await h("plan",0),m("4. A value is rotated at the source."),d.production.STRIPE_KEY=`sk_demo_${L(12).toString("hex")}`,await l("product\
ion"),await h("apply --yes",0),m("5. Somebody edits a value at Vercel by hand. Sealpost cannot read it back, and sees it all the same."),t.handEdit("DATABASE_UR\
L","postgres://somebody@elsewhere/oops"),await h("drift",2),await h("apply --yes",0),m("6. The source gets a new name. At Netlify a colleague had made it by han\
d already: it is not ours, so it is left alone."),t.foreign("SENTRY_DSN","https://colleague@sentry.invalid/1"),d.production.SENTRY_DSN="https://sealpost@sentry.\
invalid/2",await l("production"),await h("apply --yes",2),m("7. Removal is on, and the source suddenly lacks three names. Too much at once: the run is refused a\
nd says what would allow it."),await p("allow: remove");let{STRIPE_KEY:f,SESSION_KEY:g,MAIL_TOKEN:y,...v}=d.production;d.production=v,await l("production"),await h(
"apply --yes",3),m("8. It was a mistake. The source is mended, the colleague agrees to hand over, and the report goes into a file."),d.production={...v,STRIPE_KEY:f,
SESSION_KEY:g,MAIL_TOKEN:y},await p("allow: adopt"),await l("production"),await h("apply --yes --report report.md",0),r.print(ir(await he(H(e,"report.md"),"utf8"),
14));let w=sr(t,d),k=w.filter(_=>!_.same);m(`Through the simulators' back doors: ${w.length-k.length} of ${w.length} copies are exactly the source's.`),c.push(...k.
map(_=>`the copy at ${_.at} differs`));for(let _ of c)r.print(`unexpected: ${_}`);return s&&(await be(H(e,"env.sh"),Object.entries(a).map(([_,$])=>`export ${_}=${ye(
$)}
`).join(""),{mode:384}),r.print([`Kept: ${e}`,"To play with it, start the vendors again, empty as new ones are, in another terminal:",`  ${n} demo --serve ${ye(
e)}`,"and then here:",`  cd ${ye(e)} && . ./env.sh && ${n} plan`].join(`
`))),r.print(r.style.paint("dim",`${((o.now()-i)/1e3).toFixed(1)} s, ${s?"folder kept":"all cleaned up"}.`)),c.length===0?0:1}async function Ro(e,t,r){let n=[...(await he(
H(e,"env.sh"),"utf8").catch(()=>{throw new ae("usage",`${e} is no folder that a demo kept`,{hint:"Make one with `sealpost demo --keep`."})})).matchAll(/^export (\w+)='http:\/\/127\.0\.0\.1:(\d+)/gm)].
map(([,i,u])=>[i,Number(u)]),s=await gt(Object.fromEntries(n)).catch(i=>{throw new ae("usage",`the vendors of this demo cannot be started${ht(i)}`,{where:e,hint:"\
Are they up in another terminal already? Use those, or end them with Ctrl-C first."})});return t.print(`Four vendors, new and empty, are up for ${e}. Ctrl-C end\
s them.`),await new Promise(i=>{let u=setInterval(()=>{},6e4);r.stop.addEventListener("abort",()=>{clearInterval(u),i()})}),await s.close(),0}function ir(e,t){let r=e.
trimEnd().split(`
`);return[...r.slice(0,t).map(n=>`    ${n.length>96?`${n.slice(0,96)}\u2026`:n}`),...r.length>t?[`    \u2026 ${r.length-t} more lines`]:[]].join(`
`)}export{pa as demo};
