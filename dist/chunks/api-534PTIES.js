const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as l,c as p,d as u,e as g,f as y}from"./chunk-WVFZAGSX.js";import"./chunk-ACFQJ2Z4.js";import{Ca as o,Ia as s,Ka as a,Ma as i,Oa as c,Ra as d,
Sa as r}from"./chunk-XKHR7BVJ.js";var b=["ai_bindings","analytics_engine_datasets","browsers","d1_databases","durable_object_namespaces","hyperdrive_bindings","kv_namespaces","mtls_certificates",
"queue_producers","r2_buckets","services","vectorize_bindings"],z=s({type:o(),value:r(o())}),f=a({env_vars:r(i(o(),d(z))),wrangler_config_hash:r(o())}),P=s({success:c(
!0),result:s({deployment_configs:s({production:r(f),preview:r(f)})})}),_=y("Cloudflare Pages",[[8000007,["not-found","No such Pages project in this account: cre\
ate it, or correct `project` or `account`."]]]);async function k(e,t){let n=await _("read the Pages project","Read",P,()=>j(e).pages.projects.get(t.project,{account_id:t.
account}).asResponse()),{production:m,preview:h}=n.result.deployment_configs;return{production:v(m),preview:v(h)}}async function E(e,t,n){await _("update the Pa\
ges project","Edit",u,()=>j(e).pages.projects.edit(t.project,{account_id:t.account,deployment_configs:n}).asResponse())}function v(e){if(e!=null)return{vars:Object.
entries(e.env_vars??{}).flatMap(([t,n])=>n===null?[]:[{name:t,type:n.type,value:n.value??""}]),bindings:b.flatMap(t=>Object.keys(e[t]??{})),hash:e.wrangler_config_hash||
void 0}}function j(e){return p({resources:[l],...g(e)})}export{E as patchProject,k as readProject};
