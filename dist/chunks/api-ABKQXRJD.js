const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as g,e as y,f,g as j,h}from"./chunk-SOW75BZE.js";import"./chunk-GNSZARZA.js";import{$a as a,Ja as d,La as n,Ra as o,Ta as l,Va as u,Xa as s,
_a as p}from"./chunk-NBDS574Y.js";var P=["ai_bindings","analytics_engine_datasets","browsers","d1_databases","durable_object_namespaces","hyperdrive_bindings","kv_namespaces","mtls_certificates",
"queue_producers","r2_buckets","services","vectorize_bindings"],b=o({type:n(),value:a(n())}),m=l({env_vars:a(u(n(),p(b))),wrangler_config_hash:a(n())}),w=o({success:s(
!0),result:o({id:a(n()),deployment_configs:o({production:a(m),preview:a(m)})})}),R=o({success:s(!0),result:o({id:n().check(d(1))})}),c=h("Cloudflare Pages",[[8000007,
["not-found","No such Pages project in this account: create it, or correct `project` or `account`."]]]);async function E(e,t){let r=await c("read the Pages proj\
ect","Read",w,()=>i(e).pages.projects.get(t.project,{account_id:t.account}).asResponse()),{production:v,preview:z}=r.result.deployment_configs;return{id:r.result.
id||void 0,held:{production:_(v),preview:_(z)}}}async function O(e,t){return(await c("read the Pages project","Read",R,()=>i(e).pages.projects.get(t.project,{account_id:t.
account}).asResponse())).result.id}async function H(e,t,r){await c("update the Pages project","Edit",f,()=>i(e).pages.projects.edit(t.project,{account_id:t.account,
deployment_configs:r}).asResponse())}function _(e){if(e!=null)return{vars:Object.entries(e.env_vars??{}).flatMap(([t,r])=>r===null?[]:[{name:t,type:r.type,value:r.
value??""}]),taken:P.flatMap(t=>Object.keys(e[t]??{}).map(r=>({name:r,kind:t}))),hash:e.wrangler_config_hash||void 0}}function i(e){return y({resources:[g],...j(
e)})}export{H as patchProject,E as readProject,O as readProjectId};
